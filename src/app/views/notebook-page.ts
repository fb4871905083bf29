import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import {
  isStrange,
  type EngineState,
  type TerminationReason,
  type NotebookPage,
  type State,
  type Work
} from "../store.ts";
import {foldedDetails} from "./failure/details.ts";
import {notices} from "./notices.ts";
import {skeleton} from "./skeleton.ts";
import {sourcePanel} from "./source-panel.ts";

export function notebookPage(
  page: NotebookPage,
  state: State,
  act: Act,
  t: Words["app"],
  frame: Element | null
): TemplateResult {
  const {frameStatus} = state;
  const strange = isStrange(page);
  const isWithoutDocuments = state.files.length === 0;
  return html`
    <div class="notices">${notices(page, state.mine, isWithoutDocuments, state.language, act, t)}</div>
    <main tabindex="-1" class=${state.source ? "notebook split with-source" : "notebook split"}>
      <p class="print-only">${t.exports.paper}</p>
      ${engineLine(state.engine, act, t)} ${state.work ? workLine(state.work, act, t) : nothing}
      <div class=${strange ? "frame strange" : "frame"}>
        ${strange ? whose(page, act, t) : nothing}
        ${frameStatus.state === "unresponsive" ? unresponsiveLine(act, t) : nothing}
        ${frameStatus.state === "opening" ? skeleton("notebook", t) : nothing}
        ${frameStatus.state === "terminated" ? terminated(frameStatus.why, act, t) : frame}
      </div>
      ${state.source ? sourcePanel(state.source, state.language, act, t.source) : nothing}
    </main>
  `;
}

const whose = ({origin, saveStatus}: NotebookPage, act: Act, t: Words["app"]) =>
  html`<p class="whose">
    <span>${t.wall.whose[origin === "file" ? "file" : "visitor"]}</span>
    ${saveStatus === "held" ? html`<strong role="status">${t.mine.held}</strong>` : nothing}
    <button @click=${act.saveNow}>${t.mine.keepNow}</button>
  </p>`;

const unresponsiveLine = (act: Act, t: Words["app"]) =>
  html`<p class="unresponsive" role="alert">
    ${t.wall.still} <button @click=${act.terminate}>${t.wall.halt}</button>
  </p>`;

const terminated = (why: TerminationReason, act: Act, t: Words["app"]) =>
  html`<section class="terminated">
    <h2>${t.wall.halted}</h2>
    <p>${t.wall.why[why]}</p>
    <p>${t.wall.intact}</p>
    <p><button @click=${act.reopen}>${t.wall.reopen}</button></p>
  </section>`;

function engineLine(engine: EngineState, act: Act, t: Words["app"]): TemplateResult | typeof nothing {
  if (engine.state === "loading") {
    const known = engine.total > 0;
    const label = known ? t.engine.loading(megabytes(engine.loaded), megabytes(engine.total)) : t.engine.waiting;
    return html`<p class="engine">
      <progress max="1" value=${known ? Math.min(1, engine.loaded / engine.total) : nothing}></progress>${label}
    </p>`;
  }
  if (engine.state === "ready" && engine.restarted) {
    return html`<p class="engine" role="status">
      ${t.engine.lost[engine.restarted]} <button @click=${act.noteLoss}>${t.engine.noted}</button>
    </p>`;
  }
  if (engine.state === "failed") {
    return html`<div class="engine failed" role="alert">
      <strong>${t.engine.off}</strong> ${t.engine.failed[engine.why]}
      ${
        engine.why === "newer"
          ? html`<button @click=${act.reload}>${t.problem.reload}</button>`
          : html`<button @click=${act.retry}>${t.engine.retry}</button>`
      }
      ${foldedDetails(engine.failure, t.failure)}
    </div>`;
  }
  return nothing;
}

/** What is being made, after a second, with the way to give it up. */
function workLine({form, letters}: Work, act: Act, {exports: t}: Words["app"]): TemplateResult {
  return html`<p class="engine work">
    <progress
      max=${letters?.total || 1}
      value=${letters ? letters.done : nothing}
      aria-label=${t.making[form]}
    ></progress>
    <span role="status">${t.making[form]}</span>
    ${letters ? html`<span>${t.letters(letters.done, letters.total)}</span>` : nothing}
    <button @click=${act.cancelWork}>${t.cancel}</button>
  </p>`;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
