import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import {commandIds, type Command} from "../commands.ts";
import {keysOf, showKey} from "../keys.ts";
import type {State} from "../state.ts";
import type {EditorActions} from "../actions.ts";

/** All commands in a list that narrows as one writes. */
export function paletteView(state: State, actions: EditorActions, t: Words): TemplateResult {
  const wanted = state.search.command.trim().toLowerCase();
  const found = commandIds
    .filter((id) => id !== "palette")
    .map((id) => actions.commands.get(id)!)
    .filter(
      ({id, changes}) => !(changes && (state.notebook.readOnly || state.reading !== "edit")) && fits(id, wanted, t)
    );
  const at = Math.min(state.search.commandAt, found.length - 1);
  const run = (command: Command | undefined) => {
    if (!command) return;
    actions.dispatch({type: "panel", panel: null});
    actions.dispatch({type: "search", search: {command: "", commandAt: 0}});
    if (command.can()) command.run();
  };
  const keydown = (event: KeyboardEvent) => {
    const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (by) actions.dispatch({type: "search", search: {commandAt: (at + by + found.length) % found.length}});
    else if (event.key === "Enter") run(found[at]);
    else return;
    event.preventDefault();
  };
  return html`<div class="palette">
    <input
      type="search"
      role="combobox"
      aria-expanded="true"
      aria-controls="commands"
      aria-activedescendant=${found[at] ? `command-${found[at].id}` : nothing}
      aria-label=${t.editor.findCommand}
      placeholder=${t.editor.findCommand}
      spellcheck="false"
      data-first
      .value=${state.search.command}
      @input=${(event: Event) =>
        actions.dispatch({type: "search", search: {command: (event.target as HTMLInputElement).value, commandAt: 0}})}
      @keydown=${keydown}
    />
    <div id="commands" role="listbox" aria-label=${t.editor.command.palette}>
      ${found.map((command, index) => {
        const [key] = keysOf(command.id, state.keys);
        return html`<div
          role="option"
          id="command-${command.id}"
          aria-selected=${index === at}
          aria-disabled=${!command.can()}
          @click=${() => run(command)}
        >
          <span>${t.editor.command[command.id]}</span>${key ? html`<kbd>${showKey(key)}</kbd>` : nothing}
        </div>`;
      })}
    </div>
    ${found.length ? nothing : html`<p class="note" role="status">${t.editor.noCommand}</p>`}
  </div>`;
}

const fits = (id: Command["id"], wanted: string, t: Words) =>
  wanted.split(/\s+/).every((word) => t.editor.command[id].toLowerCase().includes(word) || id.includes(word));
