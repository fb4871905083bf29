import {chartWords, type ChartWords} from "../../i18n/index.ts";
import {html, svg} from "../dom.ts";
import {symbol, type SymbolStyle} from "../marks/symbol.ts";
import {allowedSide, isBound, type Row} from "../data/rows.ts";
import type {ChartSpec} from "../spec.ts";
import type {Kind} from "../../model/index.ts";

/** What the marks mean; only those that occur. */
export function legend(rows: readonly Row[], joined: ReadonlySet<Kind>, spec: ChartSpec): HTMLElement {
  const t = chartWords(spec.language).legend;
  const items = keys
    .flatMap(({name, look, when}) => {
      const first = rows.find(when);
      return first ? [{name, look: {...first, ...look}}] : [];
    })
    .map(({name, look}) =>
      html(
        "li",
        {},
        markOf(look, !isBound(look) && look.comparator === "=" && joined.has(look.kind)),
        html("span", {}, t[name])
      )
    );
  return html("ul", {class: "chart-legend", "aria-label": t.label}, ...items);
}

/** A mark by itself, in the ink of the text, as legends and tables show it. */
export function markOf(look: SymbolStyle, joined = false): SVGSVGElement {
  const limit = isBound(look);
  const shift = limit ? (allowedSide(look) === "down" ? -6 : 6) : look.value_max === null ? 0 : 7;
  const mark = symbol(look, {color: "currentColor", slot: null, room: 13});
  mark.setAttribute("transform", `translate(0,${shift})`);
  const dashes = look.kind === "target" ? "1 4" : null;
  const paint = {stroke: "currentColor", "stroke-width": 1.6, "stroke-linecap": "round", "stroke-dasharray": dashes};
  const line = joined ? svg("path", {d: "M-15,0H15", fill: "none", ...paint}) : null;
  const box = joined ? {viewBox: "-16 -13 32 26", width: 26} : {viewBox: "-11 -13 22 26", width: 18};
  return svg("svg", {class: "chart-mark", ...box, height: 21, "aria-hidden": "true"}, line, mark);
}

type Name = Exclude<keyof ChartWords["legend"], "label">;

const plain = (row: Row) => row.comparator === "=" && row.value_max === null;
const below = (row: Row) => isBound(row) && row.comparator.startsWith("<");
const above = (row: Row) => isBound(row) && row.comparator.startsWith(">");

const keys: readonly {name: Name; look: Pick<Row, "kind" | "comparator" | "value_max">; when: (row: Row) => boolean}[] =
  [
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
