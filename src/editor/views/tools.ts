import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {CommandId} from "../commands.ts";
import {icon} from "../icons.ts";
import {keysOf, showKey} from "../keys.ts";
import {isStale, type State} from "../state.ts";
import type {EditorActions} from "../actions.ts";
import {moveAlong} from "./toolbar.ts";

/**
 * The line above the cells: running, taking back, finding, presenting. Nothing in it comes or goes. It is one stop of the
 * Tab key, at a button that is always there and can always be pressed.
 */
export function tools(state: State, actions: EditorActions, t: Words): TemplateResult {
  const stop: CommandId = state.reading === "read" ? "slides" : "find";
  const button = (id: CommandId, sign: keyof typeof icon, more: {pressed?: boolean; count?: number} = {}) => {
    const command = actions.commands.get(id)!;
    const [key] = keysOf(id, state.keys);
    const label = t.editor.command[id];
    return html`<button
      type="button"
      data-command=${id}
      title=${key ? `${label}（${showKey(key)}）` : label}
      aria-label=${label}
      aria-pressed=${more.pressed ?? nothing}
      tabindex=${id === stop ? nothing : -1}
      ?disabled=${!command.can()}
      @click=${command.run}
    >
      ${icon[sign]}${more.count ? html`<span class="count">${more.count}</span>` : nothing}
    </button>`;
  };
  if (state.reading === "read")
    return toolbar(
      t.editor.tools,
      html`${button("slides", "slides")} ${button("print", "print")} ${button("read", "close", {pressed: true})}`
    );
  const stale = state.notebook.cells.filter((cell) => isStale(state, cell)).length;
  const changes = !state.notebook.readOnly;
  return toolbar(
    t.editor.tools,
    html` ${
        state.auto
          ? nothing
          : html`<button
              type="button"
              class="manual"
              title=${t.editor.command.auto}
              @click=${actions.commands.get("auto")!.run}
            >
              ${t.editor.manual}
            </button>`
      }
      ${button("run-all", "runAll")} ${button("run-stale", "run", {count: stale})} ${button("stop", "stop")}
      ${changes ? html`<i></i>${button("undo", "undo")} ${button("redo", "redo")}` : nothing}
      <i></i>${button("find", "find", {pressed: state.panel === "find"})}
      ${button("ties", "ties", {pressed: state.panel === "ties"})}
      ${button("palette", "palette", {pressed: state.panel === "palette"})} ${button("read", "read")}`
  );
}

export function slideTools(slide: number, count: number, actions: EditorActions, t: Words): TemplateResult {
  const go = (to: number) => actions.dispatch({type: "reading", reading: "slides", slide: to});
  return toolbar(
    t.editor.slides,
    html` <button type="button" aria-label=${t.editor.previous} ?disabled=${slide === 0} @click=${() => go(slide - 1)}>
        ${icon.previous}
      </button>
      <span class="note" role="status">${t.editor.slide(slide + 1, count)}</span>
      <button type="button" aria-label=${t.editor.next} ?disabled=${slide + 1 >= count} @click=${() => go(slide + 1)}>
        ${icon.next}
      </button>
      <button
        type="button"
        aria-label=${t.editor.command.slides}
        aria-pressed="true"
        @click=${() => actions.dispatch({type: "reading", reading: "edit"})}
      >
        ${icon.close}
      </button>`,
    "slide-tools"
  );
}

const toolbar = (label: string, content: TemplateResult, kind = "") =>
  html`<nav class="tools ${kind}"><div role="toolbar" aria-label=${label} @keydown=${moveAlong}>${content}</div></nav>`;
