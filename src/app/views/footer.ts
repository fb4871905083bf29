import {html, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {OfflineState} from "../offline.ts";

/** What stands below the pages of the shell. */
export function footer(offline: OfflineState, t: Words["app"]): TemplateResult {
  return html`<footer class="foot">
    <p role="status">${offlineSentence(offline, t)}</p>
  </footer>`;
}

function offlineSentence(offline: OfflineState, t: Words["app"]): string {
  if (offline.state !== "keeping") return t.offline[offline.state];
  return t.offline.keeping(megabytes(offline.done), megabytes(offline.total));
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
