import {html, nothing, type TemplateResult} from "lit";
import {chartWords} from "../../../../i18n/index.ts";
import {baseYears, hasAxis, unitsFor, type DrawnChart} from "../../../../explore/index.ts";
import type {Observation} from "../../../../model/index.ts";
import {checkbox, select, type Choosing} from "./choosing.ts";

/** How the values are shown: in which unit, as they are or as a change since a year, on which scale. */
export function valueChoice(
  {selection, choose, language, t}: Choosing,
  rows: readonly Observation[],
  chart: DrawnChart
): TemplateResult {
  const {unit, since, relative, scale} = selection;
  const name = chartWords(language).unitName;
  const units = [...new Set([...unitsFor(rows), ...(unit === null ? [] : [unit])])];
  const years = [...new Set([...baseYears(rows), ...(since === null ? [] : [since])])].sort((a, b) => a - b);
  const shows = since === null ? "level" : relative ? "percent" : "difference";
  const forms = (["level", "difference", "percent"] as const).map((value) => ({value, text: t.shows[value]}));
  const show = (value: string) =>
    value === "level"
      ? choose({since: null, relative: false})
      : choose({since: since ?? years[0] ?? null, relative: value === "percent"});
  const options = units.map((value) => ({value, text: name(value)}));
  return html`<fieldset class="values">
    <legend>${t.values}</legend>
    ${
      units.length > 1
        ? html`<p>
            ${select(t.unit, [{value: "", text: t.asWritten}, ...options], unit ?? "", (value) => choose({unit: value || null}))}
          </p>`
        : nothing
    }
    ${
      years.length > 0
        ? html`<p>
            ${select(t.show, forms, shows, show)}
            ${
              since === null
                ? nothing
                : select(
                    t.since,
                    years.map((year) => ({value: String(year), text: t.sinceYear(year)})),
                    String(since),
                    (year) => choose({since: Number(year)})
                  )
            }
          </p>`
        : nothing
    }
    ${
      hasAxis(chart) && since === null
        ? html`<p>${checkbox(scale === "log", () => choose({scale: scale === "log" ? "linear" : "log"}), t.log)}</p>`
        : nothing
    }
  </fieldset>`;
}
