import {html, nothing} from "lit";
import {words} from "../../../i18n/index.ts";
import {newestData} from "../../data/index.ts";
import {shownNotebook, type View} from "../../store/index.ts";
import type {ReleaseActions} from "./actions.ts";

/** Says so where a link was made with another release of the data than the newest, and offers the other. */
export const dataLine: View<ReleaseActions> = (state, actions) => {
  const t = words(state.language).share.data;
  const data = state.page.name === "explorer" ? state.page.data : shownNotebook(state)?.data;
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
};
