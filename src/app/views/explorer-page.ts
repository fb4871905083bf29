import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import type {Page, State} from "../store.ts";
import {skeleton} from "./skeleton.ts";
import {sourcePanel} from "./source-panel.ts";

/** The explorer's page; its element is defined by a script that comes with the first visit. */
export function explorerPage(
  {selection, link, rows, documents, data}: Extract<Page, {name: "explorer"}>,
  {language, source, mine}: State,
  act: Act,
  t: Words["app"]
): TemplateResult {
  return html`
    <main tabindex="-1" class=${source ? "explorer split with-source" : "explorer split"}>
      ${customElements.get("zb-explorer") ? nothing : skeleton("explorer", t)}
      <zb-explorer
        .selection=${selection}
        .link=${link}
        .rows=${rows}
        .documents=${documents}
        .release=${data.release}
        .mine=${mine.notebooks}
        .language=${language}
        .act=${act}
      ></zb-explorer>
      ${source ? sourcePanel(source, language, act, t.source) : nothing}
    </main>
  `;
}
