import {html, nothing} from "lit";
import {words} from "../../../i18n/index.ts";
import type {View} from "../../store/index.ts";
import {skeleton} from "../../ui/index.ts";
import {sourcePanel} from "../source/index.ts";
import type {ExplorerElementActions} from "./explorer-element.ts";

/** The explorer's page; its element is defined by a script that comes with the first visit. */
export const explorerPage: View<ExplorerElementActions> = (state, actions) => {
  const {page, language, source, library} = state;
  if (page.name !== "explorer") return nothing;
  const {selection, link, rows, documents, data} = page;
  return html`
    <main tabindex="-1" class=${source ? "explorer split with-source" : "explorer split"}>
      ${customElements.get("zb-explorer") ? nothing : skeleton("explorer", words(language).app)}
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
      ${sourcePanel(state, actions)}
    </main>
  `;
};
