import {html, nothing} from "lit";
import {words} from "../../../i18n/index.ts";
import type {View} from "../../store/index.ts";
import type {LibraryActions} from "./actions.ts";

/** What has just been done, with the way back. It stays until it is answered or the next one comes. */
export const toast: View<LibraryActions> = ({language, library}, actions) => {
  if (!library.toast) return nothing;
  const {kind, name, undo} = library.toast;
  const t = words(language).app.mine.toast;
  return html`<div class="toast" role="status">
    <span>${t[kind](name)}</span>
    ${undo ? html`<button class="quiet" @click=${actions.undoToast}>${t.undo}</button>` : nothing}
    <button class="quiet" @click=${actions.closeToast}>${t.close}</button>
  </div>`;
};
