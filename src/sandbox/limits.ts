import {modes, type Notebook} from "../notebook/index.ts";

/** No message may be larger; a longer one is dropped whole. Lengths are UTF-16 units. */
export const limits = {
  sql: 1e6,
  message: 1e4,
  href: 8192,
  observation: 200,
  cells: 2000,
  cell: 1e6,
  notebook: 5e6,
  title: 1000,
  name: 200,
  inputs: 1000,
  input: 1e4,
  keys: 200,
  mime: 100,
  download: 2e8,
  snapshot: 2e7,
  charts: 200
};

/** A name that is no path, on no system, and hides nothing. */
export function fileName(value: unknown): string | undefined {
  return typeof value === "string" && value.length <= limits.name && isFileName(value) ? value : undefined;
}

const isFileName = (name: string) => name !== "" && !/[\\/:*?"<>|\p{Cc}\p{Cf}]|^\.|[. ]$/u.test(name);

/** Whether the frame may send a notebook back once it is edited: its size, and that its cells are told apart. */
export function isEditable({title, theme, cells}: Notebook): boolean {
  const names = [theme, ...cells.flatMap(({output = "", database = "", format = ""}) => [output, database, format])];
  return (
    title.length <= limits.title &&
    names.every((name) => name.length <= limits.name) &&
    cells.length <= limits.cells &&
    cells.every(({id, mode, value}) => isCellId(id) && modes.includes(mode) && value.length <= limits.cell) &&
    cells.reduce((sum, {value}) => sum + value.length, 0) <= limits.notebook &&
    new Set(cells.map(({id}) => id)).size === cells.length
  );
}

const isCellId = (id: number) => Number.isSafeInteger(id) && id > 0;
