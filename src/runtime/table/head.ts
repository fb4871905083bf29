import type {Words} from "../../i18n/index.ts";
import {element} from "./element.ts";
import {type ResultColumn, formatValue} from "./source.ts";
import type {Summary} from "./summary.ts";

/** A column in small: a histogram of numbers and dates, else how many different values there are. */
export function summaryFigure(summary: Summary, words: Words): Node {
  const t = words.runtime.table;
  if (summary.range && summary.range.bins.length > 1) return histogram(summary.range.bins);
  const most = summary.top[0];
  const share = most && summary.rows ? most[1] / summary.rows : 0;
  const bar = element("span", {class: "share"});
  bar.style.inlineSize = `${Math.round(share * 100)}%`;
  return element("span", {class: "kinds-of"}, t.distinct(summary.distinct, summary.more), bar);
}

function histogram(bins: readonly number[]): SVGElement {
  const [width, height] = [80, 22];
  const most = Math.max(...bins);
  const step = width / bins.length;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("preserveAspectRatio", "none");
  for (const [index, count] of bins.entries()) {
    const bar = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const size = count ? Math.max(1, (count / most) * height) : 0;
    const place = {x: index * step, y: height - size, width: step - 0.5, height: size};
    for (const [name, value] of Object.entries(place)) bar.setAttribute(name, String(value));
    svg.append(bar);
  }
  return svg;
}

/** A column in words: its ends and mean, its commonest values, its gaps. */
export function summaryDetails(column: ResultColumn, summary: Summary, words: Words): HTMLElement {
  const t = words.runtime.table;
  const show = (value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? String(Number(value.toPrecision(12))) : formatValue(value);
  const {range, nulls, rows} = summary;
  const facts: [string, string][] = [
    ...(range
      ? ([
          [t.low, show(range.ends[0])],
          [t.high, show(range.ends[1])],
          ...(column.type === "number" ? [[t.mean, String(Number(range.mean.toPrecision(6)))]] : [])
        ] as [string, string][])
      : []),
    [t.nulls, String(nulls)],
    [t.different, `${summary.distinct}${summary.more ? "+" : ""}`]
  ];
  const list = element(
    "dl",
    {},
    ...facts.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])
  );
  const top = summary.top.filter(([, count]) => count > 1 || summary.distinct <= 5);
  const commonest = element(
    "ol",
    {},
    ...top.map(([value, count]) => {
      const bar = element("span", {class: "share"});
      bar.style.inlineSize = `${(count / rows) * 100}%`;
      return element("li", {}, element("span", {}, value === "" ? "“”" : value), element("b", {}, String(count)), bar);
    })
  );
  return element(
    "div",
    {class: "result-details"},
    element("p", {}, column.name),
    list,
    ...(top.length ? [commonest] : [])
  );
}
