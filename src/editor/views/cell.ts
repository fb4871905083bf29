import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import {alter, analyze, ownsNames, type Cell} from "../../notebook/index.ts";
import {startDrag} from "../drag.ts";
import {icon} from "../icons.ts";
import {isStale, placeOf, type State} from "../state.ts";
import type {Act} from "../act.ts";
import {menuView} from "./menu.ts";
import {standing} from "./standing.ts";
import {moveAlong} from "./toolbar.ts";

export function cellView(cell: Cell, state: State, act: Act, t: Words, away: boolean): TemplateResult {
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
    @focusin=${() => act.remember(cell.id)}
    @pointerdown=${(event: PointerEvent) => select(event, cell.id, state, act)}
  >
    ${shown ? source(cell, editing, state, act, t) : nothing}
    ${reading ? nothing : actions(cell, shown, stale, state, act, t)}
    ${folded && !reading ? summary(cell, name, act, t) : nothing} ${act.output(cell.id)}
    ${standing(cell, status, stale, state, act, t)}
  </section>`;
}

/** With Ctrl or ⌘ a cell is selected or not, with Shift all from the one that has the focus to this. */
function select(event: PointerEvent, id: number, state: State, act: Act) {
  const inText = event.target instanceof Element && event.target.closest(".cm-editor, .output, button, input");
  if (inText || event.button !== 0 || state.reading !== "edit") return;
  const {selected, notebook} = state;
  if (event.ctrlKey || event.metaKey) {
    const cells = selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id];
    act.dispatch({type: "select", cells});
  } else if (event.shiftKey) {
    event.preventDefault();
    const ids = notebook.cells.map((cell) => cell.id);
    const focused = document.activeElement?.closest<HTMLElement>("[data-cell]")?.dataset["cell"];
    const [from, to] = [ids.indexOf(Number(focused ?? id)), ids.indexOf(id)].sort((a, b) => a - b);
    act.dispatch({type: "select", cells: ids.slice(from, to! + 1)});
  } else if (selected.length) {
    act.dispatch({type: "select", cells: []});
  }
}

function summary(cell: Cell, name: string, act: Act, t: Words): TemplateResult {
  const [line = ""] = cell.value.trim().split("\n", 1);
  const unfold = () => act.dispatch({type: "fold", cells: [cell.id], folded: false});
  return html`<button type="button" class="summary" aria-expanded="false" title=${t.editor.unfold} @click=${unfold}>
    <span class="kind">${t.editor.mode[cell.mode]}</span> ${name ? html`<b>${name}</b>` : nothing}
    <span>${line.replace(/^#+\s*/, "")}</span>
  </button>`;
}

function noteOf(editor: State["editor"], {editor: t}: Words): string {
  if (editor === "outdated") return t.outdatedEditor;
  return editor === "failed" ? t.noEditor : t.loading;
}

function source(cell: Cell, editing: boolean, state: State, act: Act, t: Words): TemplateResult {
  if (!editing)
    return html`<pre class="source" lang="zxx" @dblclick=${() => act.edit(cell.id)}><code>${cell.value}</code></pre>`;
  const name = ownsNames(cell.mode) ? nothing : naming(cell, state, act, t);
  if (state.editor === "ready")
    return html`<div class="source" lang="zxx">${act.editorHost(cell.id)}</div>
      ${name}`;
  return html`<pre class="source" lang="zxx"><code>${cell.value}</code></pre>
    <p class="note" role="status">${noteOf(state.editor, t)}</p>`;
}

function naming(cell: Cell, state: State, act: Act, t: Words): TemplateResult {
  const change = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const output = field.value.trim();
    const valid = output === "" || /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(output);
    field.setCustomValidity(valid ? "" : t.editor.notName);
    field.setAttribute("aria-invalid", String(!valid));
    if (valid && output !== (cell.output ?? "")) act.arrange(alter(state.notebook.cells, [cell.id], {output}));
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
function actions(cell: Cell, shown: boolean, stale: boolean, state: State, act: Act, t: Words): TemplateResult {
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
    ${opens ? button(open ? t.editor.hide : t.editor.show, open ? "hide" : "show", () => act.toggle(cell.id), !edits, shown) : nothing}
    ${edits ? button(t.editor.edit, "edit", () => act.edit(cell.id), true) : nothing}
    ${editing || stale || shown ? button(t.editor.run, "run", () => act.run(cell.id), !edits && !opens) : nothing}
    ${act.draws(cell.id) ? button(t.editor.take, "take", () => act.take(cell.id), !edits && !opens && !shown) : nothing}
    ${editing ? button(t.editor.done, "done", () => act.leave(), false) : nothing}
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
              @pointerdown=${(event: PointerEvent) => startDrag(event, cell.id, state, act)}
              @keydown=${(event: KeyboardEvent) => moveByKey(event, act)}
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
              @click=${() => act.dispatch({type: "menu", cell: menu ? null : cell.id})}
            >
              ${icon.more}
            </button>`
        : nothing
    }
    ${menu ? menuView(cell, state, act, t) : nothing}
  </div>`;
}

function moveByKey(event: KeyboardEvent, act: Act) {
  const command = {ArrowUp: "move-up", ArrowDown: "move-down"}[event.key] as "move-up" | "move-down" | undefined;
  if (!command || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  act.commands.get(command)!.run();
}

function staleWord(cell: Cell, state: State, t: Words): string {
  const {status, ran} = state.cells.get(cell.id)!;
  if (status.state === "suspended") return t.editor.suspended;
  return ran === undefined ? t.editor.neverRun : t.editor.stale;
}
