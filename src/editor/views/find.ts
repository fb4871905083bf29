import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import {findMatches, isBroken, replaceMatches, type Search} from "../search.ts";
import type {State} from "../state.ts";
import type {EditorActions} from "../actions.ts";

/** Find and replace in the sources of all cells. */
export function findView(state: State, actions: EditorActions, t: Words): TemplateResult {
  const {search, notebook} = state;
  const matches = findMatches(notebook.cells, search);
  const at = Math.min(Math.max(search.at, 0), Math.max(matches.length - 1, 0));
  const set = (change: Partial<Search>) => actions.dispatch({type: "search", search: change});
  const go = (to: number) => {
    const index = (to + matches.length) % matches.length;
    const match = matches[index];
    if (!match) return;
    set({at: index});
    actions.show(match.cell, match.from, match.to);
  };
  const replace = (only?: (typeof matches)[number]) => actions.arrange(replaceMatches(notebook.cells, search, only));
  const field = (key: "query" | "replacement", label: string, first: boolean) =>
    html`<input
      type="search"
      aria-label=${label}
      placeholder=${label}
      spellcheck="false"
      ?data-first=${first}
      .value=${search[key]}
      @input=${(event: Event) => set({[key]: (event.target as HTMLInputElement).value, ...(first ? {at: -1} : {})})}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        if (first) go(search.at + (event.shiftKey ? -1 : 1));
        else replace(matches[at]);
      }}
    />`;
  const toggle = (key: "matchCase" | "regexp", label: string) =>
    html`<label class="switch">
      <input type="checkbox" .checked=${search[key]} @change=${() => set({[key]: !search[key], at: -1})} /> ${label}
    </label>`;
  const button = (label: string, run: () => void, can = matches.length > 0) =>
    html`<button type="button" ?disabled=${!can} @click=${run}>${label}</button>`;
  return html`<div class="find">
    ${field("query", t.editor.query, true)}
    ${notebook.readOnly ? nothing : field("replacement", t.editor.replacement, false)}
    ${toggle("matchCase", t.editor.matchCase)} ${toggle("regexp", t.editor.regexp)}
    <p class="note" role="status">
      ${isBroken(search) ? t.editor.badRegexp : search.query ? t.editor.matches(matches.length, at + 1) : nothing}
    </p>
    <div class="buttons">
      ${button(t.editor.previous, () => go(at - 1))} ${button(t.editor.next, () => go(at + 1))}
      ${
        notebook.readOnly
          ? nothing
          : html`${button(t.editor.replace, () => replace(matches[at]))} ${button(t.editor.replaceAll, () => replace())}`
      }
    </div>
    <ol class="found">
      ${matches.slice(0, 100).map((match, index) => {
        const cell = notebook.cells.find(({id}) => id === match.cell)!;
        const from = cell.value.lastIndexOf("\n", match.from) + 1;
        const end = cell.value.indexOf("\n", match.to);
        const line = cell.value.slice(match.to, end < 0 ? undefined : end).slice(0, 40);
        return html`<li>
          <button type="button" aria-current=${index === at} @click=${() => go(index)}>
            <span class="note">${notebook.cells.indexOf(cell) + 1}</span>
            ${cell.value.slice(Math.max(from, match.from - 20), match.from)}<mark>${cell.value.slice(match.from, match.to)}</mark>${line}
          </button>
        </li>`;
      })}
    </ol>
  </div>`;
}
