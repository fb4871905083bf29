import {html, type TemplateResult} from "lit";
import {ref} from "lit/directives/ref.js";
import type {Words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import type {Wish} from "../store.ts";

/** Asks before a notebook's link leaves the app or its file is saved; what it names is shown as text, whole. */
export function wishDialog(wish: Wish, act: Act, t: Words["app"]): TemplateResult {
  const cancel = (event: Event) => {
    event.preventDefault();
    act.allow(false);
  };
  const {title, body, yes} = t.wish[wish.kind];
  return html`
    <dialog class="wish" aria-labelledby="wish-title" ${ref(show)} @cancel=${cancel}>
      <h2 id="wish-title">${title}</h2>
      <p>${body}</p>
      <p class="named"><bdi>${wish.kind === "link" ? wish.href : wish.file.name}</bdi></p>
      <p class="actions">
        <button autofocus @click=${() => act.allow(false)}>${t.wish.no}</button>
        <button @click=${() => act.allow(true)}>${yes}</button>
      </p>
    </dialog>
  `;
}

function show(dialog?: Element): void {
  if (dialog instanceof HTMLDialogElement) queueMicrotask(() => dialog.showModal());
}
