import {html, nothing, type TemplateResult} from "lit";
import {repeat} from "lit/directives/repeat.js";
import {words} from "../i18n/index.ts";
import type {Act} from "./act.ts";
import {slidesOf} from "./slides.ts";
import type {State} from "./state.ts";
import {cellView} from "./views/cell.ts";
import {gapView} from "./views/gap.ts";
import {panelView} from "./views/panels.ts";
import {slideTools, tools} from "./views/tools.ts";

export function view(state: State, act: Act): TemplateResult {
  const t = words(state.language);
  const {cells, readOnly} = state.notebook;
  const slides = state.reading === "slides" ? slidesOf(cells) : undefined;
  const slide = slides && Math.min(Math.max(state.slide, 0), slides.length - 1);
  const shown = slides ? new Set(slides[slide!]) : undefined;
  const writable = !readOnly && state.reading === "edit";
  return html`${slides ? slideTools(slide!, slides.length, act, t) : tools(state, act, t)}
    <main class="cells" aria-label=${t.editor.cells} data-reading=${state.reading}>
      ${repeat(
        cells,
        (cell) => cell.id,
        (cell, place) =>
          html`${writable ? gapView(place, state, act, t) : nothing}
          ${cellView(cell, state, act, t, shown ? !shown.has(cell.id) : false)}`
      )}
      ${writable ? gapView(cells.length, state, act, t, true) : nothing}
    </main>
    ${state.panel ? panelView(state.panel, state, act, t) : nothing}`;
}
