import {html, nothing} from "lit";
import {words} from "../../../i18n/index.ts";
import {shownNotebook, type View} from "../../store/index.ts";
import type {ExportActions} from "./actions.ts";
import type {ExportDialogActions} from "./export-charts.ts";

/** What is being made, after a second, with the way to give it up. */
export const workLine: View<ExportActions> = ({work, language}, actions) => {
  if (!work) return nothing;
  const {form, glyphs} = work;
  const t = words(language).app.exports;
  return html`<p class="engine work">
    <progress max=${glyphs?.total || 1} value=${glyphs ? glyphs.done : nothing} aria-label=${t.making[form]}></progress>
    <span role="status">${t.making[form]}</span>
    ${glyphs ? html`<span>${t.letters(glyphs.done, glyphs.total)}</span>` : nothing}
    <button @click=${actions.cancelWork}>${t.cancel}</button>
  </p>`;
};

/** Asks what is made of a notebook's charts; its element is defined by a script that comes with the first use. */
export const exportDialog: View<ExportDialogActions> = (state, actions) => {
  const {permission} = state.workspace;
  return permission?.kind === "export"
    ? html`<zb-export-charts
        .charts=${permission.charts}
        .again=${permission.again}
        .notebook=${shownNotebook(state)?.notebook ?? null}
        .language=${state.language}
        .actions=${actions}
      ></zb-export-charts>`
    : nothing;
};
