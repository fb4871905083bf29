import {html, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import {icon} from "../icons.ts";
import type {EditorPanel, State} from "../state.ts";
import type {EditorActions} from "../actions.ts";
import {findView} from "./find.ts";
import {keysView} from "./keys.ts";
import {paletteView} from "./palette.ts";
import {dependenciesView} from "./dependencies.ts";

const views = {ties: dependenciesView, find: findView, palette: paletteView, keys: keysView};

/** One panel at a time, beside the cells or over them. */
export function panelView(panel: EditorPanel, state: State, actions: EditorActions, t: Words): TemplateResult {
  const close = () => actions.dispatch({type: "panel", panel: null});
  return html`<aside class="panel" data-panel=${panel} aria-label=${t.editor.command[panel]}>
    <header>
      <h2>${t.editor.command[panel]}</h2>
      <button type="button" title=${t.editor.close} aria-label=${t.editor.close} @click=${close}>${icon.close}</button>
    </header>
    ${views[panel](state, actions, t)}
  </aside>`;
}
