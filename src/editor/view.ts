import {html, nothing, type TemplateResult} from "lit";
import {repeat} from "lit/directives/repeat.js";
import {words} from "../i18n/index.ts";
import type {EditorActions} from "./actions.ts";
import {slidesOf} from "./slides.ts";
import type {State} from "./state.ts";
import {cellView} from "./views/cell.ts";
import {insertPointView} from "./views/insert-point.ts";
import {panelView} from "./views/panels.ts";
import {slideTools, tools} from "./views/tools.ts";

export function view(state: State, actions: EditorActions): TemplateResult {
  const t = words(state.language);
  const {cells, readOnly} = state.notebook;
  const slides = state.reading === "slides" ? slidesOf(cells) : undefined;
  const slide = slides && Math.min(Math.max(state.slide, 0), slides.length - 1);
  const shown = slides ? new Set(slides[slide!]) : undefined;
  const writable = !readOnly && state.reading === "edit";
  return html`${slides ? slideTools(slide!, slides.length, actions, t) : tools(state, actions, t)}
    <main class="cells" aria-label=${t.editor.cells} data-reading=${state.reading}>
      ${repeat(
        cells,
        (cell) => cell.id,
        (cell, place) =>
          html`${writable ? insertPointView(place, state, actions, t) : nothing}
          ${cellView(cell, state, actions, t, shown ? !shown.has(cell.id) : false)}`
      )}
      ${writable ? insertPointView(cells.length, state, actions, t, true) : nothing}
    </main>
    ${state.panel ? panelView(state.panel, state, actions, t) : nothing}`;
}
