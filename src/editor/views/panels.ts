import {html, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import {icon} from "../icons.ts";
import type {Panel, State} from "../state.ts";
import type {Act} from "../act.ts";
import {findView} from "./find.ts";
import {keysView} from "./keys.ts";
import {paletteView} from "./palette.ts";
import {tiesView} from "./ties.ts";

const views = {ties: tiesView, find: findView, palette: paletteView, keys: keysView};

/** One panel at a time, beside the cells or over them. */
export function panelView(panel: Panel, state: State, act: Act, t: Words): TemplateResult {
  const close = () => act.dispatch({type: "panel", panel: null});
  return html`<aside class="panel" data-panel=${panel} aria-label=${t.editor.command[panel]}>
    <header>
      <h2>${t.editor.command[panel]}</h2>
      <button type="button" title=${t.editor.close} aria-label=${t.editor.close} @click=${close}>${icon.close}</button>
    </header>
    ${views[panel](state, act, t)}
  </aside>`;
}
