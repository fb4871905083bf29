import "./search-box.ts";
import {documents, observationCounts} from "virtual:seeds";
import {html} from "lit";
import {words} from "../../../i18n/index.ts";
import {explorerRoute, follow, routeAddress, type RouterActions} from "../../router/index.ts";
import type {View} from "../../store/index.ts";
import {chooseFiles, type DocumentActions} from "../documents/index.ts";
import {libraryOnHome, type LibraryActions} from "../library/index.ts";
import {documentList} from "./documents.ts";
import {headlines} from "./headlines.ts";
import {notebookList} from "./notebooks.ts";
import {openFile, type OpenFile} from "./open-file.ts";

const total = Object.values(observationCounts).reduce((sum, count) => sum + count, 0);

/** What is here, and what can be done: search, the headline charts, notebooks, the user's own, the documents. */
export const home: View<RouterActions & DocumentActions & LibraryActions & OpenFile> = (state, actions) => {
  const {language} = state;
  const t = words(language).app;
  return html`
    <main class="home" tabindex="-1">
      <h1 class="tagline">${t.tagline}</h1>
      <p class="data">${t.data(total, documents.length)}</p>
      <zb-search .language=${language} .actions=${actions}></zb-search>
      <p class="ways">
        <a class="button" href=${routeAddress(explorerRoute, location.href)} @click=${follow(explorerRoute, actions)}
          >${t.explorer.enter}</a
        >
        <a class="button" href=${routeAddress({name: "new"}, location.href)} @click=${follow({name: "new"}, actions)}
          >${t.mine.create}</a
        >
        ${chooseFiles(actions, t.own.enter)}
      </p>

      ${headlines(language, actions, t)}

      <h2>${t.notebooks}</h2>
      ${notebookList(actions, t)} ${openFile(actions, t)} ${libraryOnHome(state, actions)}

      <h2>${t.own.title}</h2>
      <p class="hint">${[t.own.openHint, t.own.private].join(language === "en" ? " " : "")}</p>

      <h2>${t.documents}</h2>
      ${documentList(language, t)}
    </main>
  `;
};
