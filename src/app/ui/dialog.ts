import {html, type TemplateResult} from "lit";
import {ref} from "lit/directives/ref.js";

/**
 * How long what agrees to a notebook's request cannot be pressed: a click or key that was meant for the notebook may still
 * be on its way.
 */
export const inertMs = 600;

export interface DialogOptions {
  /** names the dialog in the page; its title has the id `name-title` */
  readonly name: string;
  readonly look: string;
  readonly content: TemplateResult;
  readonly close: () => void;
}

/** The one way to open a dialog: it lies over the page while it is drawn, and every way out of it goes through `close`. */
export function dialog({name, look, content, close}: DialogOptions): TemplateResult {
  const cancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  return html`<dialog
    class=${look}
    id=${name}
    aria-labelledby=${`${name}-title`}
    ${ref(show)}
    @cancel=${cancel}
    @close=${close}
  >
    ${content}
  </dialog>`;
}

/** A dialog with a heading and a button that closes it. */
export function sheet(options: Omit<DialogOptions, "look"> & {readonly title: string; readonly closeLabel: string}) {
  const {name, title, closeLabel, close, content} = options;
  return dialog({
    name,
    look: "sheet",
    close,
    content: html`<div class="heading">
        <h2 id=${`${name}-title`}>${title}</h2>
        <button class="quiet" @click=${close}>${closeLabel}</button>
      </div>
      ${content}`
  });
}

function show(element?: Element): void {
  if (element instanceof HTMLDialogElement)
    queueMicrotask(() => {
      if (element.isConnected && !element.open) element.showModal();
    });
}
