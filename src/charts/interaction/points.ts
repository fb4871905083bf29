import {chartWords} from "../../i18n/index.ts";
import {quantityOf} from "../data/duplicates.ts";
import {html} from "../dom.ts";
import type {Point} from "../marks/mark-spec.ts";
import {pointAt} from "../marks/marks.ts";
import type {ChartSpec} from "../spec.ts";
import {reveal, tipContent} from "../text/quote.ts";
import {listen} from "./pointing.ts";
import {createTip} from "./tip.ts";

/** Brings the points of a figure to life; the tip that they share is returned, to be put into the figure. */
export function enliven(figure: HTMLElement, points: readonly Point[], spec: ChartSpec): HTMLElement {
  const t = chartWords(spec.language).tip;
  const element = html("div", {class: "chart-tip", role: "group", "aria-label": t.label, hidden: ""});
  const note = (point: Point, alike: readonly Point[]) => {
    const content = tipContent(point, statedAlso(point, points), rowsOf(alike), spec);
    if (!point.row.id) return content;
    const button = html("button", {type: "button", class: "chart-reveal"}, t.reveal);
    button.addEventListener("click", () => reveal(button, point.row.id));
    return [...content, button];
  };
  const tip = createTip<Point>(figure, element, note, (point) => alikeOf(point, points));
  points[0]?.element.setAttribute("tabindex", "0");
  listen(figure, tip, {marks: points, markAt: pointAt});
  return element;
}

const rowsOf = (points: readonly Point[]) => points.map(({row}) => row);

/** Other regions with one and the same mark. */
function alikeOf({row, x, y, drawing}: Point, points: readonly Point[]): Point[] {
  return points.filter(
    (each) =>
      each.x === x &&
      each.y === y &&
      each.drawing === drawing &&
      each.row.region !== row.region &&
      each.row.kind === row.kind &&
      each.row.comparator === row.comparator &&
      each.row.value === row.value
  );
}

function statedAlso({row}: Point, points: readonly Point[]): Point["row"][] {
  const quantity = quantityOf(row);
  const found = points.filter(
    (each) =>
      each.row !== row &&
      each.row.year === row.year &&
      each.row.region === row.region &&
      quantityOf(each.row) === quantity
  );
  return [...new Set(rowsOf(found))];
}
