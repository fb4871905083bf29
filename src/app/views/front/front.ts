import "../../elements/search-box.ts";
import {documents, observationCounts} from "virtual:seeds";
import {html, type TemplateResult} from "lit";
import type {Words} from "../../../i18n/index.ts";
import type {Act} from "../../acts/act.ts";
import {explorerRoute, routeAddress} from "../../route.ts";
import type {State} from "../../store.ts";
import {chooseFiles} from "../choose-files.ts";
import {follow} from "../follow.ts";
import {mineOnFront} from "../mine.ts";
import {documentList} from "./documents.ts";
import {headlines} from "./headlines.ts";
import {notebookList} from "./notebooks.ts";
import {openFile} from "./open-file.ts";

const total = Object.values(observationCounts).reduce((sum, count) => sum + count, 0);

/** What is here, and what can be done: search, the headline charts, notebooks, the reader's own, the documents. */
export function front({language, mine}: State, act: Act, t: Words["app"]): TemplateResult {
  return html`
    <main class="front" tabindex="-1">
      <h1 class="tagline">${t.tagline}</h1>
      <p class="data">${t.data(total, documents.length)}</p>
      <zb-search .language=${language} .act=${act}></zb-search>
      <p class="ways">
        <a class="button" href=${routeAddress(explorerRoute, location.href)} @click=${follow(explorerRoute, act)}
          >${t.explorer.enter}</a
        >
        <a class="button" href=${routeAddress({name: "new"}, location.href)} @click=${follow({name: "new"}, act)}
          >${t.mine.create}</a
        >
        ${chooseFiles(act, t.own.enter)}
      </p>

      ${headlines(language, act, t)}

      <h2>${t.notebooks}</h2>
      ${notebookList(act, t)} ${openFile(act, t)} ${mineOnFront(mine, language, act, t)}

      <h2>${t.own.title}</h2>
      <p class="hint">${[t.own.openHint, t.own.private].join(language === "en" ? " " : "")}</p>

      <h2>${t.documents}</h2>
      ${documentList(language, t)}
    </main>
  `;
}
