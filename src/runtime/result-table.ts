import {widthInEm} from "../core/index.ts";
import type {Words} from "../i18n/index.ts";
import type {Download} from "../sandbox/index.ts";
import {copyText} from "./clipboard.ts";
import {element} from "./table/element.ts";
import type {WriteWorkbook} from "./stdlib/workbook.ts";
import {toCsv, toSheets, toTsv} from "./table/export.ts";
import {summaryDetails, summaryFigure} from "./table/head.ts";
import {arrangeRows, type Sort} from "./table/order.ts";
import {notesOf} from "./table/notes.ts";
import {createRows, rowHeight} from "./table/rows.ts";
import {cellText, isNull, toColumns, type ResultColumn, type TableLike} from "./table/source.ts";
import {summarize, whenIdle, type Summary} from "./table/summary.ts";

export {formatValue, isTable, type TableLike} from "./table/source.ts";

/** How the rows of a table leave the frame. */
export interface Exports {
  /** offers a file */
  readonly download?: ((file: Download) => Promise<void>) | undefined;
  /** the writer of XLSX files, when one is wanted */
  readonly workbook?: (() => Promise<WriteWorkbook>) | undefined;
}

const tables = new WeakMap<Element, TableLike>();

/** The table that an element shows, where `resultTable` made it. */
export const tableOf = (shown: Element): TableLike | undefined => tables.get(shown);

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const fewRows = 20;
const maxCopied = 100_000;
const filterAfter = 150;

/**
 * A query's answer as a table: all its rows, drawn where they can be seen; values as they are (2024, not 2,024). Its
 * columns sort, filter and tell what they hold.
 */
export function resultTable(table: TableLike, words: Words, {download, workbook}: Exports = {}): HTMLElement {
  const t = words.runtime.table;
  const rows = table.numRows();
  const columns = toColumns(table);
  const filters = new Map<number, string>();
  let sort: Sort | undefined;
  let order: Uint32Array | undefined;

  const scroller = element("div", {class: "result-scroll", role: "region", tabindex: "0", "aria-label": t.label});
  const count = element("span", {class: "count", role: "status"});
  const told = element("span", {class: "told", role: "status"});
  const printed = element("span", {class: "printed"});
  const body = createRows(columns, scroller, (from, to) => (printed.textContent = t.printed(from, to)));
  const details = element("div");
  const heads = columns.map(({name, type}, index) => {
    const button = element("button", {type: "button", title: t.sortBy(name)}, element("span", {}, name));
    button.addEventListener("click", () => sortBy(index));
    const kind = element("small", {}, t.types[type]);
    return element("th", {scope: "col", ...(type === "number" ? {class: "number"} : {})}, button, kind);
  });
  const filterRow = element("tr", {class: "filters", hidden: ""}, ...columns.map(filterCell));
  const summaryRow = element("tr", {class: "summaries"}, ...columns.map(() => element("td")));
  const head = element("thead", {}, element("tr", {"aria-rowindex": "1"}, ...heads), filterRow);
  if (rows >= fewRows) head.append(summaryRow);
  const group = element("colgroup", {}, ...columns.map((column) => sized(element("col"), widthOf(column, rows))));
  const grid = element("table", {"aria-rowcount": String(rows + 1)}, group, head, body.body);
  grid.style.inlineSize = `${columns.reduce((sum, column) => sum + widthOf(column, rows), 0)}em`;
  scroller.append(grid);

  function arrange() {
    order = arrangeRows(columns, rows, filters, sort);
    const shown = order?.length ?? rows;
    count.textContent = shown === rows ? t.rows(rows) : t.found(shown, rows);
    told.textContent = "";
    body.show(order, shown);
  }

  function sortBy(index: number) {
    const same = sort?.column === index;
    sort = !same
      ? {column: index, descending: false}
      : sort!.descending
        ? undefined
        : {column: index, descending: true};
    heads.forEach((each, place) => {
      if (sort?.column === place) each.setAttribute("aria-sort", sort.descending ? "descending" : "ascending");
      else each.removeAttribute("aria-sort");
    });
    arrange();
  }

  function filterCell({name}: ResultColumn, index: number): HTMLElement {
    const hint = t.filterOf(name);
    const field = element("input", {type: "search", "aria-label": hint, title: t.filterHint, spellcheck: "false"});
    let later: ReturnType<typeof setTimeout> | undefined;
    field.addEventListener("input", (event) => {
      event.stopPropagation();
      clearTimeout(later);
      later = setTimeout(() => {
        filters.set(index, field.value);
        arrange();
      }, filterAfter);
    });
    return element("td", {}, field);
  }

  const listed = () => order ?? Array.from({length: rows}, (_, row) => row);

  function copy(_: HTMLButtonElement, {isTrusted}: Event) {
    // a cell that presses the button is not the user, who has a clipboard to lose
    if (!isTrusted) return;
    const all = listed();
    const some = all.length > maxCopied ? all.slice(0, maxCopied) : all;
    const done = copyText(toTsv(columns, some));
    told.textContent = !done
      ? t.notCopied
      : some.length < all.length
        ? t.copiedFirst(some.length, all.length)
        : t.copied(some.length);
  }

  async function save(make: () => Download | Promise<Download>) {
    told.textContent = t.preparing;
    await new Promise((resolve) => setTimeout(resolve));
    try {
      await download!(await make());
      told.textContent = "";
    } catch {
      told.textContent = t.notSaved;
    }
  }

  const csv = () => ({name: "result.csv", mime: "text/csv", content: toCsv(columns, listed())});
  const xlsx = async () => {
    const write = await workbook!();
    return {name: "result.xlsx", mime: xlsxType, content: write(toSheets(columns, listed()))};
  };

  const act = (label: string, run: (button: HTMLButtonElement, event: Event) => void) => {
    const button = element("button", {type: "button", class: "quiet"}, label);
    button.addEventListener("click", (event) => run(button, event));
    return button;
  };
  const filter = act(t.filter, (button) => {
    filterRow.hidden = !filterRow.hidden;
    button.setAttribute("aria-expanded", String(!filterRow.hidden));
    if (!filterRow.hidden) return filterRow.querySelector("input")?.focus();
    filters.clear();
    for (const field of filterRow.querySelectorAll("input")) field.value = "";
    arrange();
  });
  filter.setAttribute("aria-expanded", "false");
  const foot = element(
    "p",
    {class: "result-count"},
    count,
    ...(rows
      ? [
          " ",
          filter,
          " ",
          act(t.copy, copy),
          ...(download ? [" ", act(t.download, () => void save(csv))] : []),
          ...(download && workbook ? [" ", act(t.workbook, () => void save(xlsx))] : [])
        ]
      : []),
    " ",
    told,
    printed
  );

  function showSummary(index: number, summary: Summary) {
    const column = columns[index]!;
    const button = element("button", {
      type: "button",
      "aria-expanded": "false",
      "aria-label": t.summaryOf(column.name)
    });
    button.append(summaryFigure(summary, words));
    if (summary.nulls) button.append(element("small", {}, t.nullShare(summary.nulls)));
    button.addEventListener("click", () => {
      const open = button.getAttribute("aria-expanded") === "true";
      for (const other of summaryRow.querySelectorAll("button")) other.setAttribute("aria-expanded", "false");
      button.setAttribute("aria-expanded", String(!open));
      details.replaceChildren(...(open ? [] : [summaryDetails(column, summary, words)]));
    });
    summaryRow.cells[index]!.replaceChildren(button);
  }

  function summarizeFrom(index: number) {
    const column = columns[index];
    if (!column) return;
    whenIdle(summarize(column, rows), (summary) => {
      showSummary(index, summary);
      summarizeFrom(index + 1);
    });
  }

  let drawing = false;
  scroller.addEventListener(
    "scroll",
    () => {
      if (drawing) return;
      drawing = true;
      requestAnimationFrame(() => {
        drawing = false;
        body.draw();
      });
    },
    {passive: true}
  );
  const notes = notesOf(table).map((note) => element("p", {class: "result-note", role: "note"}, note(words)));
  const root = element("div", {class: "result"}, ...notes, scroller, details, foot);
  root.style.setProperty("--row", `${rowHeight}px`);
  tables.set(root, table);
  arrange();
  if (rows >= fewRows) summarizeFrom(0);
  return root;
}

function sized<Item extends HTMLElement>(node: Item, em: number): Item {
  node.style.inlineSize = `${em}em`;
  return node;
}

/** The width of a letter that is not Chinese, in em. */
const narrow = 0.58;

/** How wide a column is, by what its first rows hold; it stays so while one scrolls. */
function widthOf(column: ResultColumn, rows: number): number {
  const {name, at} = column;
  let widest = widthInEm(name, narrow) + 2.5;
  for (let row = 0; row < Math.min(rows, 100); row++) {
    const value = at(row);
    widest = Math.max(widest, widthInEm(isNull(value) ? "–" : cellText(value, column).slice(0, 60), narrow));
  }
  return Math.min(28, Math.max(5.5, widest + 2));
}
