import {chartWords} from "../../i18n/index.ts";
import {derive} from "../data/derive.ts";
import {html} from "../dom.ts";
import {markOf} from "./legend.ts";
import {divisions, langOf} from "./names.ts";
import {clause, reveal} from "./quote.ts";
import {toRows, type Data, type Row} from "../data/rows.ts";
import {inReadingOrder} from "../data/series.ts";
import {sourceOf} from "./source.ts";
import type {ChartSpec} from "../spec.ts";
import {wrapped} from "./wrap.ts";

/** How many rows are made at once. */
const step = 500;

/** The data table of a chart: every row with what was written and where, and the way to its source. */
export function table(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = chartWords(spec.language).table;
  const rows = inReadingOrder(derive(toRows(data), spec));
  const computed = rows.some((row) => row.shown);
  const body = html("tbody", {});
  const more = html("button", {type: "button", class: "chart-more"});
  const show = (to: number) => {
    for (const row of rows.slice(body.childElementCount, to)) body.append(line(row, computed, spec));
    const left = rows.length - body.childElementCount;
    more.textContent = t.more(Math.min(left, step));
    more.hidden = left === 0;
  };
  more.addEventListener("click", () => show(body.childElementCount + step));
  show(step);
  const heads = [t.region, t.year, t.kind, t.written, ...(computed ? [t.computed] : []), t.subject, t.quote, t.source];
  return html(
    "div",
    {class: "chart-table", role: "region", "aria-label": t.scroll, tabindex: 0},
    html(
      "table",
      {},
      html("caption", {}, spec.title ?? t.caption(rows.length)),
      html("thead", {}, html("tr", {}, ...heads.map((head) => html("th", {scope: "col"}, head)))),
      body
    ),
    rows.length > step ? more : null
  );
}

function line(row: Row, computed: boolean, spec: ChartSpec): HTMLTableRowElement {
  const t = chartWords(spec.language);
  const {title} = sourceOf(row, spec);
  const zh = {lang: "zh"};
  return html(
    "tr",
    {"data-id": row.id || null, "data-region": row.region},
    html(
      "th",
      {scope: "row", lang: langOf(row.region_name)},
      ...divisions(row.region_name).map((each) => html("span", {}, each))
    ),
    html("td", {class: "chart-number"}, Number.isFinite(row.year) ? String(row.year) : ""),
    html("td", {class: "chart-kind"}, html("span", {}, markOf(row), t.kind[row.kind])),
    html("td", {class: "chart-number chart-written", ...zh}, row.written),
    computed ? html("td", {class: "chart-number"}, row.shown ?? "") : null,
    html("td", {class: "chart-subject", ...zh}, wrapped([row.subject, row.scope].filter(Boolean).join("，"))),
    html("td", {class: "chart-clause"}, row.quote ? clause(row) : ""),
    html(
      "td",
      {class: "chart-origin"},
      title ? html("span", zh, wrapped(title)) : null,
      row.section ? html("span", {class: "chart-section", ...zh}, row.section) : null,
      row.id ? button(row, spec) : null
    )
  );
}

function button(row: Row, spec: ChartSpec): HTMLButtonElement {
  const t = chartWords(spec.language);
  const what = t.point(row.region_name, row.year, t.kind[row.kind], row.said ?? row.written);
  const element = html(
    "button",
    {type: "button", class: "chart-reveal", "aria-label": t.table.revealOne(what)},
    t.tip.reveal
  );
  element.addEventListener("click", () => reveal(element, row.id));
  return element;
}
