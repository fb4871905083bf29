import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Cell, Mode} from "../../notebook/index.ts";
import type {CommandId} from "../commands.ts";
import {keysOf, showKey} from "../keys.ts";
import type {State} from "../state.ts";
import type {EditorActions} from "../actions.ts";
import {kinds, moveFocus} from "./insert-point.ts";

const groups: readonly (readonly CommandId[])[] = [
  ["add-above", "add-below"],
  ["move-up", "move-down", "duplicate", "split", "merge"],
  ["pin", "hide", "fold"],
  ["delete"]
];

/** All that can be done with a cell. */
export function menuView(cell: Cell, state: State, actions: EditorActions, t: Words): TemplateResult {
  const checked: Partial<Record<CommandId, boolean>> = {
    pin: cell.pinned,
    hide: cell.hidden,
    fold: state.cells.get(cell.id)!.folded
  };
  const close = () => actions.dispatch({type: "menu", cell: null});
  const item = (id: CommandId, index: number, group: number) => {
    const command = actions.commands.get(id)!;
    const [key] = keysOf(id, state.keys);
    const check = checked[id];
    return html`<button
      type="button"
      role=${check === undefined ? "menuitem" : "menuitemcheckbox"}
      aria-checked=${check ?? nothing}
      tabindex="-1"
      ?data-first=${group === 0 && index === 0}
      ?disabled=${!command.can()}
      @click=${() => {
        command.run();
        close();
        if (id.startsWith("add")) command.run();
      }}
    >
      <span>${t.editor.command[id]}</span>${key ? html`<kbd>${showKey(key)}</kbd>` : nothing}
    </button>`;
  };
  const kind = (mode: Mode) =>
    html`<button
      type="button"
      role="menuitemradio"
      aria-checked=${cell.mode === mode}
      tabindex="-1"
      @click=${() => {
        actions.commands.get(`to-${mode}` as CommandId)!.run();
        close();
      }}
    >
      ${t.editor.mode[mode]}
    </button>`;
  return html`<div class="menu" role="menu" aria-label=${t.editor.menu} @keydown=${moveFocus}>
    ${groups.map(
      (ids, group) =>
        html`<div role="group">${ids.map((id, index) => item(id, index, group))}</div>
          ${group === 1 ? html`<div role="group" class="row" aria-label=${t.editor.kind}>${kinds.map(kind)}</div>` : nothing}`
    )}
  </div>`;
}
