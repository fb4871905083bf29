import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import {analyze} from "../../notebook/index.ts";
import {isStale, type State} from "../state.ts";
import type {EditorActions} from "../actions.ts";

/** What each cell reads and defines, and where that is. */
export function dependenciesView(state: State, actions: EditorActions, t: Words): TemplateResult {
  const dependencies = state.notebook.cells.map(analyze);
  const definer = (name: string) => dependencies.find((each) => each.defines.includes(name))?.id;
  const row = (id: number, place: number) => {
    const cell = state.notebook.cells[place]!;
    const {reads, defines} = dependencies[place]!;
    const status = isStale(state, cell) ? "stale" : state.cells.get(id)!.status.state;
    const from = reads.filter((name) => definer(name) !== undefined);
    const users = dependencies.filter((each) => each.id !== id && each.reads.some((name) => defines.includes(name)));
    return html`<li data-state=${status}>
      <button type="button" class="link" @click=${() => actions.visit(id)}>
        ${place + 1} ${t.editor.mode[cell.mode]}
      </button>
      <span class="note">${t.editor.states[status]}</span>
      ${defines.length ? html`<p>${t.editor.definesNames} <b>${defines.join(t.editor.comma)}</b></p>` : nothing}
      ${
        from.length
          ? html`<p>
              ${t.editor.readsNames}
              ${from.map(
                (name) =>
                  html`<button type="button" class="link" @click=${() => actions.visit(definer(name)!)}>
                    ${name}
                  </button> `
              )}
            </p>`
          : nothing
      }
      ${
        users.length
          ? html`<p>
              ${t.editor.usedBy}
              ${users.map(
                (each) =>
                  html`<button type="button" class="link" @click=${() => actions.visit(each.id)}>
                    ${dependencies.indexOf(each) + 1}
                  </button> `
              )}
            </p>`
          : nothing
      }
    </li>`;
  };
  return html`<label class="switch">
      <input type="checkbox" .checked=${state.auto} @change=${actions.commands.get("auto")!.run} /> ${t.editor.auto}
    </label>
    <ol class="dependencies">
      ${state.notebook.cells.map((cell, place) => row(cell.id, place))}
    </ol>`;
}
