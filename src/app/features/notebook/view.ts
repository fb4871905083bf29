import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../../i18n/index.ts";
import type {Actions} from "../../store/actions.ts";
import {
  isUntrusted,
  type EngineState,
  type TerminationReason,
  type NotebookPage,
  type State,
  type Work
} from "../../store/store.ts";
import {foldedDetails} from "../problem/failure-details.ts";
import {notices} from "./notices.ts";
import {skeleton} from "../../ui/skeleton.ts";
import {sourcePanel} from "../source/view.ts";

export function notebookPage(
  page: NotebookPage,
  state: State,
  actions: Actions,
  t: Words["app"],
  frame: Element | null
): TemplateResult {
  const {frameStatus} = state;
  const strange = isUntrusted(page);
  const isWithoutDocuments = state.files.length === 0;
  return html`
    <div class="notices">${notices(page, state.library, isWithoutDocuments, state.language, actions, t)}</div>
    <main tabindex="-1" class=${state.source ? "notebook split with-source" : "notebook split"}>
      <p class="print-only">${t.exports.paper}</p>
      ${engineLine(state.engine, actions, t)} ${state.work ? workLine(state.work, actions, t) : nothing}
      <div class=${strange ? "frame strange" : "frame"}>
        ${strange ? whose(page, actions, t) : nothing}
        ${frameStatus.state === "unresponsive" ? unresponsiveLine(actions, t) : nothing}
        ${frameStatus.state === "opening" ? skeleton("notebook", t) : nothing}
        ${frameStatus.state === "terminated" ? terminated(frameStatus.why, actions, t) : frame}
      </div>
      ${state.source ? sourcePanel(state.source, state.language, actions, t.source) : nothing}
    </main>
  `;
}

const whose = ({origin, saveStatus}: NotebookPage, actions: Actions, t: Words["app"]) =>
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

/** What is being made, after a second, with the way to give it up. */
function workLine({form, glyphs}: Work, actions: Actions, {exports: t}: Words["app"]): TemplateResult {
  return html`<p class="engine work">
    <progress max=${glyphs?.total || 1} value=${glyphs ? glyphs.done : nothing} aria-label=${t.making[form]}></progress>
    <span role="status">${t.making[form]}</span>
    ${glyphs ? html`<span>${t.letters(glyphs.done, glyphs.total)}</span>` : nothing}
    <button @click=${actions.cancelWork}>${t.cancel}</button>
  </p>`;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
