import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Mode} from "../../notebook/index.ts";
import {icon} from "../icons.ts";
import type {State} from "../state.ts";
import type {EditorActions} from "../actions.ts";

export const kinds: readonly Mode[] = ["js", "sql", "md", "html"];

/** Where a cell can be added: a "+" between two cells, and after the last one always to be seen. */
export function insertPointView(
  place: number,
  state: State,
  actions: EditorActions,
  t: Words,
  last = false
): TemplateResult {
  const open = state.adding === place;
  const label = last ? t.editor.add : t.editor.addAt(place + 1);
  return html`<div class="insert-point" ?data-open=${open} ?data-last=${last} ?data-drop=${state.dropping === place}>
    ${
      open
        ? html`<div class="kinds" role="group" aria-label=${label} @keydown=${moveFocus}>
            ${kinds.map(
              (mode, index) =>
                html`<button type="button" ?data-first=${index === 0} @click=${() => actions.add(mode, place)}>
                  ${t.editor.mode[mode]}
                </button>`
            )}
          </div>`
        : html`<button
            type="button"
            class="add"
            title=${label}
            aria-label=${label}
            tabindex=${last ? 0 : -1}
            @click=${() => actions.dispatch({type: "adding", place})}
          >
            ${icon.add}${last ? html`<span>${label}</span>` : nothing}
          </button>`
    }
  </div>`;
}

/** Arrow keys go from one button of a group to the next. */
export function moveFocus(event: KeyboardEvent): void {
  const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
  if (!by || !(event.target instanceof HTMLElement) || event.target instanceof HTMLInputElement) return;
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("button:not(:disabled)")];
  event.preventDefault();
  event.stopPropagation();
  buttons.at((buttons.indexOf(event.target) + by) % buttons.length)?.focus();
}
