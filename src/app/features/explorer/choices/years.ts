import {facets} from "virtual:facets";
import {html, type TemplateResult} from "lit";
import {chartWords} from "../../../../i18n/index.ts";
import type {Kind} from "../../../../model/index.ts";
import {checkbox, select, type Choosing} from "./choosing.ts";

export function kindChoice({selection, choose, language, t}: Choosing): TemplateResult {
  const {kinds} = selection;
  const names = chartWords(language).kind;
  const toggle = (kind: Kind) => {
    const other = kind === "actual" ? "target" : "actual";
    choose({kinds: kinds.includes(kind) ? [other] : ["actual", "target"]});
  };
  return html`<fieldset>
    <legend>${t.kinds}</legend>
    <ul class="options inline">
      ${(["actual", "target"] as const).map(
        (kind) => html`<li>${checkbox(kinds.includes(kind), () => toggle(kind), names[kind])}</li>`
      )}
    </ul>
  </fieldset>`;
}

export function yearChoice({selection, choose, t}: Choosing): TemplateResult {
  const all = facets.years;
  const [first, last] = [all[0]!, all.at(-1)!];
  const [from, to] = selection.years ?? [first, last];
  const set = (from: number, to: number) => choose({years: from === first && to === last ? null : [from, to]});
  const years = [...new Set([...all, from, to])].sort((a, b) => a - b);
  const options = years.map((year) => ({value: String(year), text: String(year)}));
  return html`<fieldset>
    <legend>${t.years}</legend>
    <span class="range">
      ${select(t.from, options, String(from), (year) => set(Number(year), Math.max(Number(year), to)))} —
      ${select(t.to, options, String(to), (year) => set(Math.min(from, Number(year)), Number(year)))}
    </span>
  </fieldset>`;
}
