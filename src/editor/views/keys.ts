import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import {commandIds, type CommandId} from "../commands.ts";
import {keyOf, keysOf, showKey} from "../keys.ts";
import type {State} from "../state.ts";
import type {EditorActions} from "../actions.ts";

/** The keys of all commands; each can be changed, and two commands with one key are told. */
export function keysView(state: State, actions: EditorActions, t: Words): TemplateResult {
  const {keys} = state;
  const doubled = (id: CommandId, key: string) =>
    commandIds.find((other) => other !== id && keysOf(other, keys).includes(key));
  const take = (id: CommandId) => (event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key === "" || key === "Tab" || key === "Shift-Tab") return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "Escape") return (event.target as HTMLElement).blur();
    actions.setKey(id, key === "Backspace" ? "" : key);
  };
  const row = (id: CommandId) => {
    const [key] = keysOf(id, keys);
    const other = key ? doubled(id, key) : undefined;
    return html`<tr>
      <th scope="row">${t.editor.command[id]}</th>
      <td>
        <input
          type="text"
          readonly
          aria-label=${t.editor.keyOf(t.editor.command[id])}
          .value=${key ? showKey(key) : ""}
          placeholder=${t.editor.noKey}
          @keydown=${take(id)}
        />
        ${other ? html`<span class="note wrong">${t.editor.doubledKey(t.editor.command[other])}</span>` : nothing}
      </td>
      <td>
        ${
          id in keys
            ? html`<button type="button" class="link" @click=${() => actions.setKey(id, null)}>
                ${t.editor.firstKey}
              </button>`
            : nothing
        }
      </td>
    </tr>`;
  };
  return html`<p class="note">${t.editor.keysHint}</p>
    <table class="keys">
      <tbody>
        ${commandIds.map(row)}
      </tbody>
    </table>`;
}
