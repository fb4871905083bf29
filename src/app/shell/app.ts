import {html, nothing} from "lit";
import {words} from "../../i18n/index.ts";
import {documentsPage} from "../features/documents/index.ts";
import {explorerPage} from "../features/explorer/index.ts";
import {exportDialog} from "../features/export/index.ts";
import {home} from "../features/home/index.ts";
import {libraryPage, toast} from "../features/library/index.ts";
import {notebookDialogs, notebookPage} from "../features/notebook/index.ts";
import {faultStrip, problemPage} from "../features/problem/index.ts";
import {dataLine, releasesPage} from "../features/releases/index.ts";
import {shareDialogs} from "../features/share/index.ts";
import type {Page, View} from "../store/index.ts";
import {skeleton} from "../ui/index.ts";
import type {Actions} from "./actions.ts";
import {bar} from "./bar.ts";
import {footer} from "./footer.ts";

const loading: View<Actions> = ({page, language}) => html`
  <main class="outline" aria-busy="true" tabindex="-1">
    ${skeleton((page.name === "loading" && page.awaits) || "page", words(language).app)}
  </main>
`;

const pages: Readonly<Record<Page["name"], View<Actions>>> = {
  home,
  loading,
  documents: documentsPage,
  explorer: explorerPage,
  library: libraryPage,
  releases: releasesPage,
  notebook: notebookPage,
  problem: problemPage
};

/** The whole page. */
export const app: View<Actions> = (state, actions) => html`
  ${bar(state, actions)} ${dataLine(state, actions)} ${faultStrip(state, actions)}
  ${pages[state.page.name](state, actions)} ${state.page.name === "notebook" ? nothing : footer(state, actions)}
  ${toast(state, actions)} ${notebookDialogs(state, actions)} ${shareDialogs(state, actions)}
  ${exportDialog(state, actions)}
`;
