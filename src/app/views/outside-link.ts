import {html, type TemplateResult} from "lit";
import {ref} from "lit/directives/ref.js";
import type {Words} from "../../i18n/index.ts";
import type {Act} from "../act.ts";

/** Asks before a notebook's link leaves the app; the address is shown as text, whole. */
export function outsideLink(href: string, act: Act, t: Words["app"]): TemplateResult {
  const cancel = (event: Event) => {
    event.preventDefault();
    act.answerLink(false);
  };
  return html`
    <dialog class="outside-link" aria-labelledby="outside-link-title" ${ref(show)} @cancel=${cancel}>
      <h2 id="outside-link-title">${t.link.title}</h2>
      <p>${t.link.body}</p>
      <p class="address"><bdi>${href}</bdi></p>
      <p class="actions">
        <button autofocus @click=${() => act.answerLink(false)}>${t.link.cancel}</button>
        <button @click=${() => act.answerLink(true)}>${t.link.open}</button>
      </p>
    </dialog>
  `;
}

function show(dialog?: Element): void {
  if (dialog instanceof HTMLDialogElement) queueMicrotask(() => dialog.showModal());
}
