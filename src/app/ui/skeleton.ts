import {html, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";

/** What is on its way. */
export type Awaited = "page" | "notebook" | "explorer" | "source" | "table";

/** The outline of what comes, in its place and of its size; one sentence says it to whoever does not see it. */
export function skeleton(awaited: Awaited, t: Words["app"]): TemplateResult {
  return html`<div class=${`skeleton ${awaited}`} aria-busy="true">
    <p class="hidden" role="status">${t.loading}</p>
    <i></i><i></i><i></i><b></b><b></b>
  </div>`;
}
