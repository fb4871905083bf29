import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../../i18n/index.ts";
import type {Actions} from "../../store/actions.ts";
import type {Page, State} from "../../store/store.ts";
import {skeleton} from "../../ui/skeleton.ts";
import {sourcePanel} from "../source/view.ts";

/** The explorer's page; its element is defined by a script that comes with the first visit. */
export function explorerPage(
  {selection, link, rows, documents, data}: Extract<Page, {name: "explorer"}>,
  {language, source, library}: State,
  actions: Actions,
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
        .library=${library.notebooks}
        .language=${language}
        .actions=${actions}
      ></zb-explorer>
      ${source ? sourcePanel(source, language, actions, t.source) : nothing}
    </main>
  `;
}
