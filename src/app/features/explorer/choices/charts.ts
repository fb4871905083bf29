import {html, nothing, type TemplateResult} from "lit";
import {chartChoices, type DrawnChart, type Suggestion} from "../../../../explore/index.ts";
import {select, type Choosing} from "./choosing.ts";

/** The charts that suit the choice, each with what it would show, and all others in a list. */
export function chartChoice(
  {selection, choose, t}: Choosing,
  shown: DrawnChart,
  suggestions: readonly Suggestion[]
): TemplateResult {
  const {chart, indicators} = selection;
  const auto = suggestions[0]!.chart;
  const [x, y, ...others] = indicators;
  return html`<div class="charts" role="group" aria-label=${t.chart}>
    ${suggestions.map(
      ({chart: each, count}) =>
        html`<button
          class="chip"
          aria-pressed=${each === shown}
          @click=${() => choose({chart: each === auto ? "auto" : each})}
        >
          ${t.charts[each]} <small>${t.reasons[each](count)}</small>
        </button>`
    )}
    ${select(
      t.chart,
      chartChoices.map((each) => ({value: each, text: each === "auto" ? t.automatic(t.charts[auto]) : t.charts[each]})),
      chart,
      (value) => choose({chart: chartChoices.find((each) => each === value) ?? "auto"})
    )}
    ${
      shown === "scatter" && x !== undefined && y !== undefined
        ? html`<button class="chip" @click=${() => choose({indicators: [y, x, ...others]})}>⇄ ${t.swap}</button>`
        : nothing
    }
  </div>`;
}
