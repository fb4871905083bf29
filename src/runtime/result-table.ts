import type {Words} from "../i18n/index.ts";

/** As much of an Arquero table as is shown. */
export interface TableLike {
  numRows(): number;
  columnNames(): string[];
  get(name: string, row: number): unknown;
}

const firstRows = 50;
const moreRows = 200;

export function isTable(value: unknown): value is TableLike {
  const table = value as Partial<TableLike> | null | undefined;
  return (
    typeof table?.numRows === "function" && typeof table.columnNames === "function" && typeof table.get === "function"
  );
}

/** A query's answer as a table: values as they are (2024, not 2,024), and how many rows there are beyond those shown. */
export function resultTable(table: TableLike, words: Words): HTMLElement {
  const t = words.runtime.table;
  const [rows, names] = [table.numRows(), table.columnNames()];
  const numeric = new Set(names.filter((name) => isNumeric(table, name)));
  const body = element("tbody");
  const count = element("p", {class: "result-count"});
  const more = element("button", {type: "button", class: "quiet"}, t.more(moreRows));
  const show = (to: number) => {
    for (let row = body.rows.length; row < Math.min(to, rows); row++) {
      body.append(element("tr", {}, ...names.map((name) => cell(table.get(name, row), numeric.has(name)))));
    }
    count.replaceChildren(body.rows.length < rows ? t.first(rows, body.rows.length) : t.rows(rows));
    if (body.rows.length < rows) count.append(" ", more);
  };
  more.addEventListener("click", () => show(body.rows.length + moreRows));
  show(firstRows);
  const heads = names.map((name) =>
    element("th", {scope: "col", ...(numeric.has(name) ? {class: "number"} : {})}, name)
  );
  return element(
    "div",
    {class: "result"},
    element(
      "div",
      {class: "result-scroll", role: "region", tabindex: "0", "aria-label": t.label},
      element("table", {}, element("thead", {}, element("tr", {}, ...heads)), body)
    ),
    count
  );
}

/** A value in a table, as text. */
export function formatValue(value: unknown): string {
  if (value instanceof Date) return formatDate(value);
  if (typeof value !== "object" || value === null) return String(value);
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner)) ?? "";
}

function cell(value: unknown, numeric: boolean): HTMLElement {
  if (value === null || value === undefined) return element("td", {class: "null"}, "null");
  return element("td", numeric ? {class: "number"} : {}, formatValue(value));
}

function isNumeric(table: TableLike, name: string): boolean {
  for (let row = 0; row < Math.min(table.numRows(), 100); row++) {
    const value = table.get(name, row);
    if (value !== null && value !== undefined) return typeof value === "number" || typeof value === "bigint";
  }
  return false;
}

function formatDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return "Invalid Date";
  const [day, time] = date.toISOString().replace("Z", "").split("T");
  return time === "00:00:00.000" ? day! : `${day} ${time!.replace(/(?::00)?\.000$/, "")}`;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}
