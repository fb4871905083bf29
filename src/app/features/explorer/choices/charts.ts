import {html, nothing, type TemplateResult} from "lit";
import {type DrawnChart, type Suggestion, comparesTwo, readChartChoice} from "../../../../explore/index.ts";
import {chartType, chartTypes} from "../../../../charts/index.ts";
import {chartWords} from "../../../../i18n/index.ts";
import {select, type Choosing} from "./choosing.ts";

/** The charts that suit the choice, each with what it would show, and all others in a list. */
export function chartChoice(
  {selection, choose, language, t}: Choosing,
  shown: DrawnChart,
  suggestions: readonly Suggestion[]
): TemplateResult {
  const {chart, indicators} = selection;
  const auto = suggestions[0]!.chart;
  const [x, y, ...others] = indicators;
  const labels = (name: DrawnChart) => chartType(name).words(chartWords(language));
  return html`<div class="charts" role="group" aria-label=${t.chart}>
    ${suggestions.map(
      ({chart: each, count}) =>
        html`<button
          class="chip"
          aria-pressed=${each === shown}
          @click=${() => choose({chart: each === auto ? "auto" : each})}
        >
          ${labels(each).label} <small>${labels(each).count(count)}</small>
        </button>`
    )}
    ${select(
      t.chart,
      [
        {value: "auto", text: t.automatic(labels(auto).label)},
        ...chartTypes.map(({name}) => ({value: name, text: labels(name).label}))
      ],
      chart,
      (value) => choose({chart: readChartChoice(value) ?? "auto"})
    )}
    ${
      comparesTwo(shown) && x !== undefined && y !== undefined
        ? html`<button class="chip" @click=${() => choose({indicators: [y, x, ...others]})}>⇄ ${t.swap}</button>`
        : nothing
    }
  </div>`;
}
