import {html, nothing, type TemplateResult} from "lit";
import {words, type Words} from "../../../i18n/index.ts";
import type {RouterActions} from "../../router/index.ts";
import {shownNotebook, type View} from "../../store/index.ts";
import {skeleton} from "../../ui/index.ts";
import {isUntrusted, type EngineState, type OpenNotebook, type TerminationReason} from "../../workspace/index.ts";
import {workLine, type ExportActions} from "../export/index.ts";
import {foldedDetails} from "../problem/index.ts";
import {sourcePanel, type SourceActions} from "../source/index.ts";
import type {NotebookActions} from "./actions.ts";
import {notices, type NoticeActions} from "./notices.ts";
import type {SaveActions} from "./save-actions.ts";

type Actions = NotebookActions & SaveActions & NoticeActions & SourceActions & ExportActions & RouterActions;

/** The page of a notebook. Its frame is the session's: it loads anew wherever it is moved. */
export const notebookPage: View<Actions> = (state, actions) => {
  const open = shownNotebook(state);
  if (!open) return nothing;
  const t = words(state.language).app;
  const {frameStatus, engine, session} = state.workspace;
  const strange = isUntrusted(open);
  return html`
    <div class="notices">${notices(state, actions)}</div>
    <main tabindex="-1" class=${state.source ? "notebook split with-source" : "notebook split"}>
      <p class="print-only">${t.exports.paper}</p>
      ${engineLine(engine, actions, t)} ${workLine(state, actions)}
      <div class=${strange ? "frame strange" : "frame"}>
        ${strange ? whose(open, actions, t) : nothing}
        ${frameStatus.state === "unresponsive" ? unresponsiveLine(actions, t) : nothing}
        ${frameStatus.state === "opening" ? skeleton("notebook", t) : nothing}
        ${frameStatus.state === "terminated" ? terminated(frameStatus.why, actions, t) : session?.frame}
      </div>
      ${sourcePanel(state, actions)}
    </main>
  `;
};

const whose = ({origin, saveStatus}: OpenNotebook, actions: Actions, t: Words["app"]) =>
  html`<p class="whose">
    <span>${t.wall.whose[origin === "file" ? "file" : "visitor"]}</span>
    ${saveStatus === "unsaved" ? html`<strong role="status">${t.mine.held}</strong>` : nothing}
    <button @click=${actions.saveNow}>${t.mine.keepNow}</button>
  </p>`;

const unresponsiveLine = (actions: Actions, t: Words["app"]) =>
  html`<p class="unresponsive" role="alert">
    ${t.wall.still} <button @click=${actions.terminate}>${t.wall.halt}</button>
  </p>`;

const terminated = (why: TerminationReason, actions: Actions, t: Words["app"]) =>
  html`<section class="terminated">
    <h2>${t.wall.halted}</h2>
    <p>${t.wall.why[why]}</p>
    <p>${t.wall.intact}</p>
    <p><button @click=${actions.reopen}>${t.wall.reopen}</button></p>
  </section>`;

function engineLine(engine: EngineState, actions: Actions, t: Words["app"]): TemplateResult | typeof nothing {
  if (engine.state === "loading") {
    const known = engine.total > 0;
    const label = known ? t.engine.loading(megabytes(engine.loaded), megabytes(engine.total)) : t.engine.waiting;
    return html`<p class="engine">
      <progress max="1" value=${known ? Math.min(1, engine.loaded / engine.total) : nothing}></progress>${label}
    </p>`;
  }
  if (engine.state === "ready" && engine.restarted) {
    return html`<p class="engine" role="status">
      ${t.engine.lost[engine.restarted]} <button @click=${actions.noteLoss}>${t.engine.noted}</button>
    </p>`;
  }
  if (engine.state === "failed") {
    return html`<div class="engine failed" role="alert">
      <strong>${t.engine.off}</strong> ${t.engine.failed[engine.why]}
      ${
        engine.why === "newer"
          ? html`<button @click=${actions.reload}>${t.problem.reload}</button>`
          : html`<button @click=${actions.retry}>${t.engine.retry}</button>`
      }
      ${foldedDetails(engine.failure, t.failure)}
    </div>`;
  }
  return nothing;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
