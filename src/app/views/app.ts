import {html, nothing, type TemplateResult} from "lit";
import {words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import type {State} from "../store.ts";
import {bar} from "./bar.ts";
import {dataLine} from "./data-line.ts";
import {documentsPage} from "./documents-page.ts";
import {explorerPage} from "./explorer-page.ts";
import {faultStrip} from "./failure/strip.ts";
import {filesDialog} from "./files-dialog.ts";
import {footer} from "./footer.ts";
import {front} from "./front/front.ts";
import {historyDialog} from "./history-dialog.ts";
import {linkProblem} from "./link-problem.ts";
import {minePage} from "./mine.ts";
import {notebookPage} from "./notebook-page.ts";
import {problem} from "./problem.ts";
import {releasesPage} from "./releases-page.ts";
import {skeleton} from "./skeleton.ts";
import {toast} from "./toast.ts";
import {wishDialog} from "./wish-dialog.ts";

/** The whole page. `frame` is the notebook's frame, kept by whoever renders, since a moved frame loads anew. */
export function app(state: State, act: Act, frame: Element | null): TemplateResult {
  const {app: t, share} = words(state.language);
  const {page} = state;
  return html`
    ${bar(state, act, t, share.dialog)} ${dataLine(page, act, share.data)}
    ${state.fault ? faultStrip(state.fault, act, t) : nothing}
    ${
      page.name === "front"
        ? front(state, act, t)
        : page.name === "explorer"
          ? explorerPage(page, state, act, t)
          : page.name === "documents"
            ? documentsPage(state, act, t)
            : page.name === "mine"
              ? minePage(state.mine, state.language, act)
              : page.name === "notebook"
                ? notebookPage(page, state, act, t, frame)
                : page.name === "releases"
                  ? releasesPage(page, state.language, share.releases, t.loading)
                  : page.name === "problem"
                    ? page.problem.kind === "broken-link" || page.problem.kind === "reference"
                      ? linkProblem(page.problem, page.failure, act, t, share)
                      : problem(page.problem, page.failure, act, t)
                    : html`<main class="outline" aria-busy="true" tabindex="-1">
                        ${skeleton(page.awaits ?? "page", t)}
                      </main>`
    }
    ${page.name === "notebook" ? nothing : footer(state.offline, act, t, share.releases)} ${panel(state, act)}
    ${state.mine.toast ? toast(state.mine.toast, act, t.mine.toast) : nothing}
    ${
      state.sharing === null
        ? nothing
        : html`<zb-share .sharing=${state.sharing} .language=${state.language} .act=${act}></zb-share>`
    }
    ${
      state.wish === null
        ? nothing
        : state.wish.kind === "take"
          ? html`<zb-take-charts
              .charts=${state.wish.charts}
              .again=${state.wish.again}
              .notebook=${page.name === "notebook" ? page.notebook : null}
              .language=${state.language}
              .act=${act}
            ></zb-take-charts>`
          : wishDialog(state.wish, act, t)
    }
  `;
}

function panel({page, mine, language}: State, act: Act): TemplateResult | typeof nothing {
  if (page.name !== "notebook" || !mine.panel) return nothing;
  const t = words(language);
  return mine.panel.name === "history"
    ? historyDialog(mine.panel, page, language, act, t)
    : filesDialog(mine.panel, language, act, t.app);
}
