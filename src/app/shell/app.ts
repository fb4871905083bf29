import {html, nothing, type TemplateResult} from "lit";
import {words} from "../../i18n/index.ts";
import type {Actions} from "../store/actions.ts";
import type {State} from "../store/store.ts";
import {bar} from "./bar.ts";
import {dataLine} from "../features/releases/data-line.ts";
import {documentsPage} from "../features/documents/view.ts";
import {explorerPage} from "../features/explorer/view.ts";
import {faultStrip} from "../features/problem/fault-strip.ts";
import {filesDialog} from "../features/notebook/files-dialog.ts";
import {footer} from "./footer.ts";
import {home} from "../features/home/view.ts";
import {historyDialog} from "../features/notebook/history-dialog.ts";
import {linkProblem} from "../features/problem/link-problem.ts";
import {libraryPage} from "../features/library/view.ts";
import {notebookPage} from "../features/notebook/view.ts";
import {problem} from "../features/problem/view.ts";
import {releasesPage} from "../features/releases/view.ts";
import {skeleton} from "../ui/skeleton.ts";
import {toast} from "../ui/toast.ts";
import {permissionDialog} from "../features/notebook/permission-dialog.ts";

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
