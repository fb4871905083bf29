import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../../i18n/index.ts";
import type {Actions} from "../../store/actions.ts";
import {newestData} from "../../data/releases.ts";
import type {Page} from "../../store/store.ts";

/** Says so where a link was made with another release of the data than the newest, and offers the other. */
export function dataLine(page: Page, actions: Actions, t: Words["share"]["data"]): TemplateResult | typeof nothing {
  const data = page.name === "notebook" || page.name === "explorer" ? page.data : undefined;
  const newest = newestData.release;
  if (!data || data.asked === null || data.asked === newest) return nothing;
  const {asked, release, kept} = data;
  const sentence =
    release !== newest ? t.older(release, newest) : kept ? t.switched(asked, newest) : t.unknown(asked, newest);
  const other = release !== newest ? newest : asked;
  return html`<p class="data-line" role="status">
    ${sentence}
    ${
      release === newest && !kept
        ? nothing
        : html`<button @click=${() => actions.switchRelease(other)}>
            ${other === newest ? t.take(newest) : t.back(asked)}
          </button>`
    }
    <a href="?releases" target="_blank">${t.changes}</a>
  </p>`;
}
