import {facets} from "virtual:facets";
import {html, nothing, type TemplateResult} from "lit";
import {chartOf, chooseRows} from "../../../../explore/index.ts";
import type {Observation} from "../../../../model/index.ts";
import "../region-tree.ts";
import type {Choosing} from "./choosing.ts";
import {indicatorChoice, type Search} from "./indicators.ts";
import {valueChoice} from "./values.ts";
import {kindChoice, yearChoice} from "./years.ts";

export interface PanelOptions {
  /** all rows, and those that are shown; null before they are there */
  readonly rows: readonly Observation[] | null;
  readonly shown: readonly Observation[] | null;
  /** whether there is little room, so that all but the indicators is folded */
  readonly narrow: boolean;
  readonly search: Search;
  /** goes to what is drawn */
  readonly skip: () => void;
}

/** Everything that is chosen: indicators, regions, kinds, years, values. */
export function choicesPanel(choosing: Choosing, {rows, shown, narrow, search, skip}: PanelOptions): TemplateResult {
  const {selection, t} = choosing;
  const hasIndicator = selection.indicators.length > 0;
  const all = chooseRows(rows ?? [], {...selection, kinds: ["actual", "target"], years: null}, facets.indicators);
  return html`
    <div class="choices" role="region" aria-label=${t.choices}>
      ${shown && shown.length > 0 ? html`<button class="skip" @click=${skip}>${t.skip}</button>` : nothing}
      <h1>${t.title}</h1>
      ${indicatorChoice(choosing, search)}
      <details ?open=${!narrow}>
        <summary ?hidden=${!narrow}>${t.more}</summary>
        ${regionChoice(choosing)} ${kindChoice(choosing)} ${yearChoice(choosing)}
        ${hasIndicator ? valueChoice(choosing, all, chartOf(selection, shown ?? [])) : nothing}
      </details>
    </div>
  `;
}

function regionChoice({selection: {regions}, choose, language, t}: Choosing): TemplateResult {
  return html`<fieldset>
    <legend>${t.regions}</legend>
    <zb-region-tree
      .chosen=${regions}
      .language=${language}
      @choose=${(event: CustomEvent<readonly string[]>) => choose({regions: event.detail})}
    ></zb-region-tree>
    ${
      regions.length === 0
        ? nothing
        : html`<button class="quiet" @click=${() => choose({regions: []})}>${t.allRegions}</button>`
    }
  </fieldset>`;
}
