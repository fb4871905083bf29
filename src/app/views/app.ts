import {html, nothing, type TemplateResult} from "lit";
import {words} from "../../i18n/index.ts";
import type {Actions} from "../actions/actions.ts";
import type {State} from "../store.ts";
import {bar} from "./bar.ts";
import {dataLine} from "./data-line.ts";
import {documentsPage} from "./documents-page.ts";
import {explorerPage} from "./explorer-page.ts";
import {faultStrip} from "./failure/strip.ts";
import {filesDialog} from "./files-dialog.ts";
import {footer} from "./footer.ts";
import {home} from "./home/home.ts";
import {historyDialog} from "./history-dialog.ts";
import {linkProblem} from "./link-problem.ts";
import {libraryPage} from "./library.ts";
import {notebookPage} from "./notebook-page.ts";
import {problem} from "./problem.ts";
import {releasesPage} from "./releases-page.ts";
import {skeleton} from "./skeleton.ts";
import {toast} from "./toast.ts";
import {permissionDialog} from "./permission-dialog.ts";

/** The whole page. `frame` is the notebook's frame, kept by whoever renders, since a moved frame loads anew. */
export function app(state: State, actions: Actions, frame: Element | null): TemplateResult {
  const {app: t, share} = words(state.language);
  const {page} = state;
  return html`
    ${bar(state, actions, t, share.dialog)} ${dataLine(page, actions, share.data)}
    ${state.fault ? faultStrip(state.fault, actions, t) : nothing}
    ${
      page.name === "home"
        ? home(state, actions, t)
        : page.name === "explorer"
          ? explorerPage(page, state, actions, t)
          : page.name === "documents"
            ? documentsPage(state, actions, t)
            : page.name === "library"
              ? libraryPage(state.library, state.language, actions)
              : page.name === "notebook"
                ? notebookPage(page, state, actions, t, frame)
                : page.name === "releases"
                  ? releasesPage(page, state.language, share.releases, t.loading)
                  : page.name === "problem"
                    ? page.problem.kind === "broken-link" || page.problem.kind === "reference"
                      ? linkProblem(page.problem, page.failure, actions, t, share)
                      : problem(page.problem, page.failure, actions, t)
                    : html`<main class="outline" aria-busy="true" tabindex="-1">
                        ${skeleton(page.awaits ?? "page", t)}
                      </main>`
    }
    ${page.name === "notebook" ? nothing : footer(state.offline, actions, t, share.releases)} ${panel(state, actions)}
    ${state.library.toast ? toast(state.library.toast, actions, t.mine.toast) : nothing}
    ${
      state.sharing === null
        ? nothing
        : html`<zb-share .sharing=${state.sharing} .language=${state.language} .actions=${actions}></zb-share>`
    }
    ${
      state.permission === null
        ? nothing
        : state.permission.kind === "export"
          ? html`<zb-export-charts
              .charts=${state.permission.charts}
              .again=${state.permission.again}
              .notebook=${page.name === "notebook" ? page.notebook : null}
              .language=${state.language}
              .actions=${actions}
            ></zb-export-charts>`
          : permissionDialog(state.permission, actions, t)
    }
  `;
}

function panel({page, library, language}: State, actions: Actions): TemplateResult | typeof nothing {
  if (page.name !== "notebook" || !library.panel) return nothing;
  const t = words(language);
  return library.panel.name === "history"
    ? historyDialog(library.panel, page, language, actions, t)
    : filesDialog(library.panel, language, actions, t.app);
}
