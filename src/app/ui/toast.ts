import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Actions} from "../store/actions.ts";
import type {Toast} from "../features/library/state.ts";

/** What has just been done, with the way back. It stays until it is answered or the next one comes. */
export function toast({kind, name, undo}: Toast, actions: Actions, t: Words["app"]["mine"]["toast"]): TemplateResult {
  return html`<div class="toast" role="status">
    <span>${t[kind](name)}</span>
    ${undo ? html`<button class="quiet" @click=${actions.undoToast}>${t.undo}</button>` : nothing}
    <button class="quiet" @click=${actions.closeToast}>${t.close}</button>
  </div>`;
}
