import {html, nothing, type TemplateResult} from "lit";
import {repeat} from "lit/directives/repeat.js";
import {words, type Words} from "../i18n/index.ts";
import {analyze, type Cell} from "../notebook/index.ts";
import type {Fault, Status} from "../runtime/index.ts";
import {icon} from "./icons.ts";
import {isStale, placeOf, type State} from "./state.ts";

/** What the page can do; the cells' outputs and the text editor are elements that it hands in. */
export interface Act {
  edit(cell: number): void;
  leave(): void;
  run(cell: number): void;
  toggle(cell: number): void;
  /** shows a cell and puts the focus on it */
  visit(cell: number): void;
  keydown(cell: number, event: KeyboardEvent): void;
  output(cell: number): HTMLElement;
  /** where the text editor stands while a cell is edited */
  editorHost(cell: number): HTMLElement;
}

export function view(state: State, act: Act): TemplateResult {
  const t = words(state.language);
  return html`<main class="cells" aria-label=${t.editor.cells}>
    ${repeat(
      state.notebook.cells,
      (cell) => cell.id,
      (cell) => cellView(cell, state, act, t)
    )}
  </main>`;
}

function cellView(cell: Cell, state: State, act: Act, t: Words): TemplateResult {
  const {status, open} = state.cells.get(cell.id)!;
  const editing = state.editing === cell.id;
  const stale = isStale(state, cell);
  const shown = editing || open || stale;
  const name = cell.output ?? analyze(cell).defines.join(", ");
  return html`<section
    class="cell"
    role="group"
    tabindex="0"
    id="cell-${cell.id}"
    data-cell=${cell.id}
    data-mode=${cell.mode}
    data-state=${status.state}
    ?data-stale=${stale}
    ?data-source=${shown}
    ?data-editing=${editing}
    aria-label=${t.editor.cell(placeOf(state, cell.id), t.editor.mode[cell.mode], name)}
    aria-busy=${status.state === "running"}
    @keydown=${(event: KeyboardEvent) => act.keydown(cell.id, event)}
  >
    ${shown ? source(cell, editing, state, act, t) : nothing} ${actions(cell, shown, stale, state, act, t)}
    ${act.output(cell.id)} ${message(status, state, act, t)}
  </section>`;
}

function source(cell: Cell, editing: boolean, state: State, act: Act, t: Words): TemplateResult {
  if (!editing)
    return html`<pre class="source" lang="zxx" @dblclick=${() => act.edit(cell.id)}><code>${cell.value}</code></pre>`;
  if (state.editor === "ready") return html`<div class="source" lang="zxx">${act.editorHost(cell.id)}</div>`;
  return html`<pre class="source" lang="zxx"><code>${cell.value}</code></pre>
    <p class="note" role="status">${state.editor === "failed" ? t.editor.noEditor : t.editor.loading}</p>`;
}

function actions(cell: Cell, shown: boolean, stale: boolean, state: State, act: Act, t: Words): TemplateResult {
  const editing = state.editing === cell.id;
  const {open} = state.cells.get(cell.id)!;
  const place = t.editor.place(placeOf(state, cell.id));
  const button = (label: string, sign: keyof typeof icon, run: () => void, more: {expanded?: boolean} = {}) =>
    html`<button
      type="button"
      title=${label}
      aria-label="${label}：${place}"
      aria-expanded=${more.expanded ?? nothing}
      @click=${run}
    >
      ${icon[sign]}<span>${label}</span>
    </button>`;
  return html`<div class="actions">
    ${
      editing || stale
        ? nothing
        : button(open ? t.editor.hide : t.editor.show, open ? "hide" : "show", () => act.toggle(cell.id), {
            expanded: shown
          })
    }
    ${(editing && state.editor !== "failed") || state.notebook.readOnly ? nothing : button(t.editor.edit, "edit", () => act.edit(cell.id))}
    ${editing || stale || shown ? button(t.editor.run, "run", () => act.run(cell.id)) : nothing}
    ${editing ? button(t.editor.done, "done", () => act.leave()) : nothing}
    ${editing ? html`<span class="note keys">${t.editor.keys}</span>` : nothing}
    ${stale ? html`<span class="note stale" role="status">${t.editor.stale}</span>` : nothing}
  </div>`;
}

function message(status: Status, state: State, act: Act, t: Words): TemplateResult | typeof nothing {
  if (status.state === "failed") return html`<div class="fault" role="alert">${explain(status.fault, t)}</div>`;
  if (status.state !== "blocked") return nothing;
  const {cell, name} = status.by;
  const visit = html`<button type="button" class="link" @click=${() => act.visit(cell)}>
    ${t.editor.blockedBy(placeOf(state, cell))}
  </button>`;
  return html`<div class="fault" role="status"><p>${t.editor.blocked(name)}${visit}</p></div>`;
}

/** The sentence, and below it what a database or a stack adds in lines of its own. */
function explain({reason, detail, line}: Fault, t: Words): TemplateResult {
  const [sentence = "", ...more] = t.runtime.fault[reason](detail).split("\n");
  const place = line === undefined ? nothing : html` <span class="place">${t.editor.line(line)}</span>`;
  const rest = more.join("\n").replace(/^\s*\n/, "");
  return html`<p>${sentence}${place}</p>
    ${rest ? html`<pre lang="en">${rest}</pre>` : nothing}`;
}
