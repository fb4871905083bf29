import {figureSourceOf, toRows} from "../charts/index.ts";
import type {CellSnapshot} from "../sandbox/index.ts";
import {tableOf} from "./result-table.ts";
import {cellText, isNull, toColumns} from "./table/source.ts";

/** A frozen table shows so many rows of a result; its foot says how many there were. */
const maxRows = 1000;

/**
 * What a cell shows, as data: its markup as text, controls as the values that they hold, drawings of a canvas as
 * pictures, results as plain tables, and each of our charts as what it was made of, in the place of an element with its
 * number: `<div data-chart="0">`.
 */
export function snapshotOutput(id: number, output: Element): CellSnapshot {
  const charts: string[] = [];
  const copy = snapshotNode(output, charts);
  return {id, html: (copy as Element).innerHTML, charts};
}

/** Whether a cell draws one of our charts now. */
export function hasChart(output: Element): boolean {
  return [...output.querySelectorAll("figure")].some((figure) => figureSourceOf(figure) !== undefined);
}

/** What the charts that a cell draws now are made of, as in `CellSnapshot`. */
export function chartsOf(output: Element): readonly string[] {
  const charts: string[] = [];
  for (const figure of output.querySelectorAll("figure")) asChart(figure, charts);
  return charts;
}

function snapshotNode(node: Node, charts: string[]): Node {
  if (!(node instanceof Element)) return node.cloneNode();
  const special = asChart(node, charts) ?? asTable(node) ?? asControl(node) ?? asPicture(node);
  if (special) return special;
  const copy = node.cloneNode() as Element;
  for (const child of node.childNodes) if (!isLeft(child)) copy.append(snapshotNode(child, charts));
  return copy;
}

const isLeft = (node: Node) =>
  node instanceof Element && (node.matches("button, script, style, template, .chart-tip, [hidden]") || false);

function asChart(node: Element, charts: string[]): Element | null {
  const recipe = figureSourceOf(node);
  if (!recipe) return null;
  const {width: _, palette, ...spec} = recipe.spec;
  const rows = toRows(recipe.data);
  const used = new Set(rows.map((row) => row.document));
  const documents = Object.entries(spec.documents ?? {}).filter(([document]) => used.has(document));
  const place = document.createElement("div");
  place.dataset["chart"] = String(charts.length);
  charts.push(
    JSON.stringify({
      chart: recipe.chart,
      rows,
      spec: {...spec, documents: Object.fromEntries(documents)},
      palette: [...(palette ?? [])]
    })
  );
  return place;
}

function asTable(node: Element): Element | null {
  const table = tableOf(node);
  if (!table) return null;
  const columns = toColumns(table);
  const rows = Math.min(table.numRows(), maxRows);
  const make = (tag: string, ...children: (Node | string)[]) => {
    const element = document.createElement(tag);
    element.append(...children);
    return element;
  };
  const head = make("thead", make("tr", ...columns.map(({name}) => make("th", name))));
  const body = make("tbody");
  for (let row = 0; row < rows; row++) {
    const cells = columns.map((column) => {
      const value = column.at(row);
      const cell = make("td", isNull(value) ? "" : cellText(value, column));
      if (column.type === "number") cell.className = "number";
      return cell;
    });
    body.append(make("tr", ...cells));
  }
  const whole = make("table", head, body);
  const count = node.querySelector(".count")?.textContent ?? "";
  return make("div", whole, make("p", rows < table.numRows() ? `${rows} / ${table.numRows()}` : count));
}

/** An input as its value in words. */
function asControl(node: Element): Element | null {
  const output = document.createElement("output");
  if (node instanceof HTMLSelectElement) {
    output.textContent = [...node.selectedOptions].map((option) => option.label).join("、");
  } else if (node instanceof HTMLTextAreaElement) output.textContent = node.value;
  else if (node instanceof HTMLInputElement) {
    if (node.type === "hidden") return output;
    if (node.type === "checkbox" || node.type === "radio") output.textContent = node.checked ? "☑" : "☐";
    // a range stands beside the number that says the same
    else if (node.type !== "range" || !node.parentElement?.querySelector("input[type=number]"))
      output.textContent = node.value;
  } else return null;
  return output;
}

function asPicture(node: Element): Element | null {
  if (!(node instanceof HTMLCanvasElement)) return null;
  const image = document.createElement("img");
  image.alt = node.getAttribute("aria-label") ?? "";
  image.width = node.clientWidth || node.width;
  try {
    image.src = node.toDataURL("image/png");
  } catch {
    image.alt ||= "canvas";
  }
  return image;
}
