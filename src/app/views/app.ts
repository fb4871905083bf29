import {html, nothing, type TemplateResult} from "lit";
import {words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import type {State} from "../store.ts";
import {bar} from "./bar.ts";
import {documentsPage} from "./documents-page.ts";
import {explorerPage} from "./explorer-page.ts";
import {footer} from "./footer.ts";
import {front} from "./front.ts";
import {notebookPage} from "./notebook-page.ts";
import {problem} from "./problem.ts";
import {wishDialog} from "./wish-dialog.ts";

/** The whole page. `frame` is the notebook's frame, kept by whoever renders, since a moved frame loads anew. */
export function app(state: State, act: Act, frame: Element | null): TemplateResult {
  const t = words(state.language).app;
  const {page} = state;
  return html`
    ${bar(state, act, t)}
    ${
      page.name === "front"
        ? front(state.language, act, t)
        : page.name === "explorer"
          ? explorerPage(page, state, act, t)
          : page.name === "documents"
            ? documentsPage(state, act, t)
            : page.name === "notebook"
              ? notebookPage(state, act, t, frame)
              : page.name === "problem"
                ? problem(page.problem, act, t)
                : html`<main class="waiting" aria-busy="true" tabindex="-1"><p>${t.loading}</p></main>`
    }
    ${page.name === "notebook" ? nothing : footer(state.offline, t)}
    ${state.wish === null ? nothing : wishDialog(state.wish, act, t)}
  `;
}
