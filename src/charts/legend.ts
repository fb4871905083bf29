import {words} from "../i18n/index.ts";
import type {Words} from "../i18n/index.ts";
import {html, svg} from "./dom.ts";
import {glyph} from "./glyph.ts";
import type {Look} from "./glyph.ts";
import {isBound} from "./rows.ts";
import type {Row} from "./rows.ts";
import type {ChartSpec} from "./spec.ts";

/** What the marks mean; only those that occur. */
export function legend(rows: readonly Row[], spec: ChartSpec): HTMLElement {
  const t = words(spec.language).charts.legend;
  const items = keys
    .filter(({when}) => rows.some(when))
    .map(({name, look}) => html("li", {}, markOf(look), html("span", {}, t[name])));
  return html("ul", {class: "chart-legend", "aria-label": t.label}, ...items);
}

/** A mark by itself, in the ink of the text, as legends and tables show it. */
export function markOf(look: Look): SVGSVGElement {
  const limit = isBound(look);
  const shift = limit ? (look.comparator.startsWith("<") ? -6 : 6) : look.value_max === null ? 0 : 7;
  const mark = glyph(look, {color: "currentColor", slot: null, room: 13});
  mark.setAttribute("transform", `translate(0,${shift})`);
  return svg(
    "svg",
    {class: "chart-mark", viewBox: "-11 -13 22 26", width: 18, height: 21, "aria-hidden": "true"},
    mark
  );
}

type Name = Exclude<keyof Words["charts"]["legend"], "label">;

const plain = (row: Look) => row.comparator === "=" && row.value_max === null;
const below = (row: Look) => isBound(row) && row.comparator.startsWith("<");
const above = (row: Look) => isBound(row) && row.comparator.startsWith(">");

const keys: readonly {name: Name; look: Look; when: (row: Row) => boolean}[] = [
  {
    name: "actual",
    look: {kind: "actual", comparator: "=", value_max: null},
    when: (row) => row.kind === "actual" && plain(row)
  },
  {
    name: "target",
    look: {kind: "target", comparator: "=", value_max: null},
    when: (row) => row.kind === "target" && plain(row)
  },
  {
    name: "ceiling",
    look: {kind: "target", comparator: "<=", value_max: null},
    when: (row) => row.kind === "target" && below(row)
  },
  {
    name: "floor",
    look: {kind: "target", comparator: ">=", value_max: null},
    when: (row) => row.kind === "target" && above(row)
  },
  {
    name: "ceilingActual",
    look: {kind: "actual", comparator: "<=", value_max: null},
    when: (row) => row.kind === "actual" && below(row)
  },
  {
    name: "floorActual",
    look: {kind: "actual", comparator: ">=", value_max: null},
    when: (row) => row.kind === "actual" && above(row)
  },
  {
    name: "spread",
    look: {kind: "actual", comparator: "~", value_max: null},
    when: (row) => row.comparator === "~" || row.value_max !== null
  }
];
