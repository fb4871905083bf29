import {facets} from "virtual:facets";
import {html, type TemplateResult} from "lit";
import {everything, type Selection} from "../../../../explore/index.ts";
import type {Choosing} from "./choosing.ts";

/** Questions to begin with, each one press away from its answer. */
const questions = {
  places: {indicators: ["nursery-places-per-1000"]},
  mothers: {indicators: ["maternal-mortality"], chart: "target"},
  overview: {indicators: facets.indicators.slice(0, 12).map(({slug}) => slug), chart: "heat"}
} as const satisfies Record<string, Partial<Selection>>;

export function begin({choose, t}: Choosing): TemplateResult {
  return html`
    <p class="hint">${t.hint}</p>
    <p class="hint">${t.begin}</p>
    <ul class="chosen">
      ${(["places", "mothers", "overview"] as const).map(
        (name) =>
          html`<li>
            <button class="chip" @click=${() => choose({...everything, ...questions[name]})}>
              ${t.questions[name]}
            </button>
          </li>`
      )}
    </ul>
  `;
}
