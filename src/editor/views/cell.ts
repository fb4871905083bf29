import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import {alter, analyze, ownsNames, type Cell} from "../../notebook/index.ts";
import {startDrag} from "../drag.ts";
import {icon} from "../icons.ts";
import {isStale, placeOf, type State} from "../state.ts";
import type {EditorActions} from "../actions.ts";
import {menuView} from "./menu.ts";
import {statusLine} from "./status-line.ts";
import {moveAlong} from "./toolbar.ts";

export function cellView(cell: Cell, state: State, actions: EditorActions, t: Words, away: boolean): TemplateResult {
  const {status, open, folded} = state.cells.get(cell.id)!;
  const reading = state.reading !== "edit";
  const editing = state.editing === cell.id;
  const stale = isStale(state, cell);
  const shown = !reading && !folded && (editing || open || stale);
  const name = cell.output ?? analyze(cell).defines.join(", ");
  const selected = state.selected.includes(cell.id);
  return html`<section
    class="cell"
    role="group"
    tabindex=${reading ? -1 : 0}
    id="cell-${cell.id}"
    data-cell=${cell.id}
    data-mode=${cell.mode}
    data-state=${status.state}
    ?data-stale=${stale}
    ?data-source=${shown}
    ?data-editing=${editing}
    ?data-selected=${selected}
    ?data-folded=${folded && !reading}
    ?hidden=${away}
    aria-label=${t.editor.cell(placeOf(state, cell.id), t.editor.mode[cell.mode], name)}
    aria-busy=${status.state === "running"}
    @focusin=${() => actions.remember(cell.id)}
    @pointerdown=${(event: PointerEvent) => select(event, cell.id, state, actions)}
  >
    ${shown ? source(cell, editing, state, actions, t) : nothing}
    ${reading ? nothing : cellActions(cell, shown, stale, state, actions, t)}
    ${folded && !reading ? summary(cell, name, actions, t) : nothing} ${actions.output(cell.id)}
    ${statusLine(cell, status, stale, state, actions, t)}
  </section>`;
}

/** With Ctrl or ⌘ a cell is selected or not, with Shift all from the one that has the focus to this. */
function select(event: PointerEvent, id: number, state: State, actions: EditorActions) {
  const inText = event.target instanceof Element && event.target.closest(".cm-editor, .output, button, input");
  if (inText || event.button !== 0 || state.reading !== "edit") return;
  const {selected, notebook} = state;
  if (event.ctrlKey || event.metaKey) {
    const cells = selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id];
    actions.dispatch({type: "select", cells});
  } else if (event.shiftKey) {
    event.preventDefault();
    const ids = notebook.cells.map((cell) => cell.id);
    const focused = document.activeElement?.closest<HTMLElement>("[data-cell]")?.dataset["cell"];
    const [from, to] = [ids.indexOf(Number(focused ?? id)), ids.indexOf(id)].sort((a, b) => a - b);
    actions.dispatch({type: "select", cells: ids.slice(from, to! + 1)});
  } else if (selected.length) {
    actions.dispatch({type: "select", cells: []});
  }
}

function summary(cell: Cell, name: string, actions: EditorActions, t: Words): TemplateResult {
  const [line = ""] = cell.value.trim().split("\n", 1);
  const unfold = () => actions.dispatch({type: "fold", cells: [cell.id], folded: false});
  return html`<button type="button" class="summary" aria-expanded="false" title=${t.editor.unfold} @click=${unfold}>
    <span class="kind">${t.editor.mode[cell.mode]}</span> ${name ? html`<b>${name}</b>` : nothing}
    <span>${line.replace(/^#+\s*/, "")}</span>
  </button>`;
}

function noteOf(editor: State["editor"], {editor: t}: Words): string {
  if (editor === "outdated") return t.outdatedEditor;
  return editor === "failed" ? t.noEditor : t.loading;
}

function source(cell: Cell, editing: boolean, state: State, actions: EditorActions, t: Words): TemplateResult {
  if (!editing)
    return html`<pre
      class="source"
      lang="zxx"
      @dblclick=${() => actions.edit(cell.id)}
    ><code>${cell.value}</code></pre>`;
  const name = ownsNames(cell.mode) ? nothing : naming(cell, state, actions, t);
  if (state.editor === "ready")
    return html`<div class="source" lang="zxx">${actions.editorHost(cell.id)}</div>
      ${name}`;
  return html`<pre class="source" lang="zxx"><code>${cell.value}</code></pre>
    <p class="note" role="status">${noteOf(state.editor, t)}</p>`;
}

function naming(cell: Cell, state: State, actions: EditorActions, t: Words): TemplateResult {
  const change = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const output = field.value.trim();
    const valid = output === "" || /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(output);
    field.setCustomValidity(valid ? "" : t.editor.notName);
    field.setAttribute("aria-invalid", String(!valid));
    if (valid && output !== (cell.output ?? "")) actions.arrange(alter(state.notebook.cells, [cell.id], {output}));
  };
  return html`<label class="naming note"
    >${t.editor.outputName}
    <input
      type="text"
      class="name"
      spellcheck="false"
      autocomplete="off"
      placeholder=${t.editor.noName}
      .value=${cell.output ?? ""}
      @change=${change}
    />
  </label>`;
}

/** What can be done with a cell, as one stop of the Tab key: at "edit" where that is there, else at the first. */
function cellActions(
  cell: Cell,
  shown: boolean,
  stale: boolean,
  state: State,
  actions: EditorActions,
  t: Words
): TemplateResult {
  const editing = state.editing === cell.id;
  const {open, folded} = state.cells.get(cell.id)!;
  const place = t.editor.place(placeOf(state, cell.id));
  const button = (label: string, sign: keyof typeof icon, run: () => void, stop: boolean, expanded?: boolean) =>
    html`<button
      type="button"
      title=${label}
      aria-label=${t.editor.at(label, place)}
      aria-expanded=${expanded ?? nothing}
      tabindex=${stop ? nothing : -1}
      @click=${run}
    >
      ${icon[sign]}<span>${label}</span>
    </button>`;
  const changes = !state.notebook.readOnly;
  const menu = state.menu === cell.id;
  const [edits, opens] = [
    changes && !(editing && state.editor !== "failed" && state.editor !== "outdated"),
    !editing && !stale && !folded
  ];
  return html`<div class="actions" role="toolbar" aria-label=${t.editor.actions(place)} @keydown=${moveAlong}>
    ${opens ? button(open ? t.editor.hide : t.editor.show, open ? "hide" : "show", () => actions.toggle(cell.id), !edits, shown) : nothing}
    ${edits ? button(t.editor.edit, "edit", () => actions.edit(cell.id), true) : nothing}
    ${editing || stale || shown ? button(t.editor.run, "run", () => actions.run(cell.id), !edits && !opens) : nothing}
    ${actions.draws(cell.id) ? button(t.editor.take, "take", () => actions.exportCharts(cell.id), !edits && !opens && !shown) : nothing}
    ${editing ? button(t.editor.done, "done", () => actions.leave(), false) : nothing}
    ${editing ? html`<span class="note keys">${t.editor.keys}</span>` : nothing}
    ${stale ? html`<span class="note stale" role="status">${staleWord(cell, state, t)}</span>` : nothing}
    ${
      changes
        ? html`<button
              type="button"
              class="handle"
              title=${t.editor.drag}
              aria-label=${t.editor.at(t.editor.drag, place)}
              tabindex="-1"
              @pointerdown=${(event: PointerEvent) => startDrag(event, cell.id, state, actions)}
              @keydown=${(event: KeyboardEvent) => moveByKey(event, actions)}
            >
              ${icon.drag}
            </button>
            <button
              type="button"
              class="more"
              title=${t.editor.menu}
              aria-label=${t.editor.at(t.editor.menu, place)}
              aria-haspopup="menu"
              aria-expanded=${menu}
              tabindex="-1"
              @click=${() => actions.dispatch({type: "menu", cell: menu ? null : cell.id})}
            >
              ${icon.more}
            </button>`
        : nothing
    }
    ${menu ? menuView(cell, state, actions, t) : nothing}
  </div>`;
}

function moveByKey(event: KeyboardEvent, actions: EditorActions) {
  const command = {ArrowUp: "move-up", ArrowDown: "move-down"}[event.key] as "move-up" | "move-down" | undefined;
  if (!command || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  actions.commands.get(command)!.run();
}

function staleWord(cell: Cell, state: State, t: Words): string {
  const {status, ran} = state.cells.get(cell.id)!;
  if (status.state === "suspended") return t.editor.suspended;
  return ran === undefined ? t.editor.neverRun : t.editor.stale;
}
