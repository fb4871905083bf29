import {html, type TemplateResult} from "lit";
import {ref} from "lit/directives/ref.js";

/** A dialog over the page, with a title and a way out; Escape closes it. */
export function dialog(
  id: string,
  title: string,
  closeLabel: string,
  close: () => void,
  content: TemplateResult
): TemplateResult {
  const cancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  return html`<dialog class="sheet" id=${id} aria-labelledby="${id}-title" ${ref(show)} @cancel=${cancel}>
    <div class="heading">
      <h2 id="${id}-title">${title}</h2>
      <button class="quiet" @click=${close}>${closeLabel}</button>
    </div>
    ${content}
  </dialog>`;
}

function show(element?: Element): void {
  if (element instanceof HTMLDialogElement)
    queueMicrotask(() => {
      if (element.isConnected && !element.open) element.showModal();
    });
}
