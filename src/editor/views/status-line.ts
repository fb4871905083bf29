import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Cell} from "../../notebook/index.ts";
import type {Fault, Status} from "../../runtime/index.ts";
import {placeOf, type State} from "../state.ts";
import {awaited} from "../dependencies.ts";
import type {EditorActions} from "../actions.ts";

/** Execution status of a cell, in words: what it waits for, what went wrong, which cell to look at. */
export function statusLine(
  cell: Cell,
  status: Status,
  stale: boolean,
  state: State,
  actions: EditorActions,
  t: Words
): TemplateResult | typeof nothing {
  switch (status.state) {
    case "failed":
      return html`<div class="fault" role="alert">${explain(status.fault, state, actions, t)}</div>`;
    case "blocked": {
      const {cell: by, name} = status.by;
      const other = state.cells.get(by)?.status.state;
      const sentence = other === "stopped" ? t.editor.blockedByStopped : t.editor.blockedBy;
      const visit = link(sentence(placeOf(state, by)), () => actions.visit(by));
      return html`<div class="fault" role="status"><p>${t.editor.blocked(name)}${visit}</p></div>`;
    }
    case "stopped":
      return html`<p class="progress still" role="status">
        ${t.editor.stopped} ${link(t.editor.runAgain, () => actions.run(cell.id))}
      </p>`;
    case "waiting":
    case "running":
      return stale && status.state === "waiting" ? nothing : progress(cell, status, state, actions, t);
    default:
      return nothing;
  }
}

function progress(cell: Cell, status: Status, state: State, actions: EditorActions, t: Words): TemplateResult {
  const pendingOn = status.state === "running" ? status.pendingOn : undefined;
  const awaitedCell = status.state === "waiting" ? awaited(state, cell.id) : undefined;
  const word = pendingOn
    ? t.editor[pendingOn === "engine" ? "waitsForEngine" : "asking"]
    : awaitedCell
      ? t.editor.waitsFor(awaitedCell.name)
      : status.state === "running"
        ? t.editor.running
        : t.editor.waiting;
  const visit = awaitedCell
    ? link(t.editor.place(placeOf(state, awaitedCell.cell)), () => actions.visit(awaitedCell.cell))
    : nothing;
  return html`<p class="progress" role="status">
    ${word}${visit}
    <button
      type="button"
      class="link"
      aria-label=${t.editor.at(t.editor.stop, t.editor.place(placeOf(state, cell.id)))}
      @click=${() => actions.stop(cell.id)}
    >
      ${t.editor.stop}
    </button>
  </p>`;
}

const link = (text: string, run: () => void) => html`<button type="button" class="link" @click=${run}>${text}</button>`;

/** The sentence, and below it what a database or a stack adds in lines of its own. */
function explain({reason, detail, line, cell}: Fault, state: State, actions: EditorActions, t: Words): TemplateResult {
  const [sentence = "", ...more] = t.runtime.fault[reason](detail).split("\n");
  // a mark's sentence says itself where it is
  const place =
    line === undefined || reason === "full-width" ? nothing : html` <span class="place">${t.editor.line(line)}</span>`;
  const elsewhere =
    cell === undefined ? nothing : html` ${link(t.editor.place(placeOf(state, cell)), () => actions.visit(cell))}`;
  const rest = more.join("\n").replace(/^\s*\n/, "");
  return html`<p>${sentence}${elsewhere}${place}</p>
    ${rest ? html`<pre lang="en">${rest}</pre>` : nothing}`;
}
