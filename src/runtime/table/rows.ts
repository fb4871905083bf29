import {element} from "./element.ts";
import {cellText, isNull, type ResultColumn} from "./source.ts";

export const rowHeight = 28;
const rowsAround = 8;
const fewestRows = 24;
// browsers draw nothing beyond some 17 (Firefox) or 33 (Chromium) million pixels
const maxHeight = 15e6;

export interface Rows {
  readonly body: HTMLTableSectionElement;
  /** shows these rows, in this order, from the top */
  show(order: Uint32Array | undefined, count: number): void;
  /** draws what can be seen now */
  draw(): void;
}

/**
 * The rows that can be seen of as many as there are; two empty rows stand for those above and below.
 * @param drawn is told which rows, from 1, stand in the page
 */
export function createRows(
  columns: readonly ResultColumn[],
  scroller: HTMLElement,
  drawn: (from: number, to: number) => void
): Rows {
  const body = element("tbody");
  const [above, below] = [spacer(columns.length), spacer(columns.length)];
  let order: Uint32Array | undefined;
  let count = 0;
  let [from, to] = [-1, -1];

  function draw() {
    const view = scroller.clientHeight;
    const full = count * rowHeight;
    const height = Math.min(full, maxHeight);
    // beyond the highest that can be drawn, a step of the scrollbar goes further
    const scale = height > view ? (full - view) / (height - view) : 1;
    const top = scroller.scrollTop * scale;
    const first = Math.max(0, Math.floor(top / rowHeight) - rowsAround);
    const last = Math.min(count, first + Math.max(fewestRows, Math.ceil(view / rowHeight)) + 2 * rowsAround);
    if (first === from && last === to) return;
    [from, to] = [first, last];
    const before = Math.max(0, first * rowHeight - (top - scroller.scrollTop));
    above.style.height = `${before}px`;
    below.style.height = `${Math.max(0, height - before - (last - first) * rowHeight)}px`;
    const rows: HTMLElement[] = [];
    for (let place = first; place < last; place++) {
      const row = order ? order[place]! : place;
      const cells = columns.map((column) => toCell(column.at(row), column));
      rows.push(element("tr", {"aria-rowindex": String(place + 2)}, ...cells));
    }
    body.replaceChildren(above, ...rows, below);
    drawn(first + 1, last);
  }

  return {
    body,
    draw,
    show(rows, total) {
      [order, count] = [rows, total];
      [from, to] = [-1, -1];
      scroller.scrollTop = 0;
      draw();
    }
  };
}

const spacer = (span: number) =>
  element("tr", {class: "space", "aria-hidden": "true"}, element("td", {colspan: String(Math.max(1, span))}));

function toCell(value: unknown, column: ResultColumn): HTMLElement {
  if (isNull(value)) return element("td", {class: "null", title: "NULL"}, "–");
  const text = cellText(value, column);
  return element(
    "td",
    {...(column.type === "number" ? {class: "number"} : {}), ...(text.length > 24 ? {title: text} : {})},
    text
  );
}
