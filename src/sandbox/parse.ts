import {modes, type Cell, type Mode, type Notebook} from "../notebook/index.ts";
import type {Chunk, ToApp} from "./protocol.ts";

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
  name: 200
};

const chunks: readonly Chunk[] = ["codemirror", "arquero"];

/**
 * A message of the frame as the app may use it: a fresh object with the known fields, each checked for its shape and
 * size. Anything else is undefined.
 */
export function parseToApp(data: unknown): ToApp | undefined {
  const message = fields(data);
  if (!message) return;
  const type = message("type");
  switch (type) {
    case "ready":
      return {type};
    case "query": {
      const [id, sql] = [integer(message("id")), text(message("sql"), limits.sql)];
      return id !== undefined && sql !== undefined ? {type, id, sql} : undefined;
    }
    case "cancel": {
      const id = integer(message("id"));
      return id !== undefined ? {type, id} : undefined;
    }
    case "chunk": {
      const [id, name] = [integer(message("id")), chunks.find((each) => each === message("name"))];
      return id !== undefined && name !== undefined ? {type, id, name} : undefined;
    }
    case "edited": {
      const notebook = parseNotebook(message("notebook"));
      return notebook && {type, notebook};
    }
    case "reveal": {
      const observation = text(message("observation"), limits.observation);
      return observation !== undefined ? {type, observation} : undefined;
    }
    case "link": {
      const href = text(message("href"), limits.href);
      return href !== undefined ? {type, href} : undefined;
    }
    case "error": {
      const told = text(message("message"), limits.message);
      return told !== undefined ? {type, message: told} : undefined;
    }
  }
}

/** A notebook from outside, checked and copied, or undefined. */
export function parseNotebook(data: unknown): Notebook | undefined {
  const notebook = fields(data);
  const title = text(notebook?.("title"), limits.title);
  const theme = text(notebook?.("theme"), limits.name);
  const readOnly = notebook?.("readOnly");
  const list = notebook?.("cells");
  if (title === undefined || theme === undefined || typeof readOnly !== "boolean") return;
  if (!Array.isArray(list) || list.length > limits.cells) return;
  const cells = Array.from(list, parseCell);
  if (!cells.every((cell) => cell !== undefined)) return;
  if (new Set(cells.map((cell) => cell.id)).size !== cells.length) return;
  if (cells.reduce((sum, cell) => sum + cell.value.length, 0) > limits.notebook) return;
  return {title, theme, readOnly, cells};
}

function parseCell(data: unknown): Cell | undefined {
  const cell = fields(data);
  const id = integer(cell?.("id"));
  const mode = modes.find((each): each is Mode => each === cell?.("mode"));
  const value = text(cell?.("value"), limits.cell);
  const [pinned, hidden] = [cell?.("pinned"), cell?.("hidden")];
  if (!cell || !id || !mode || value === undefined || typeof pinned !== "boolean" || typeof hidden !== "boolean")
    return;
  const names: {output?: string; database?: string; format?: string} = {};
  for (const key of ["output", "database", "format"] as const) {
    if (cell(key) === undefined) continue;
    const name = text(cell(key), limits.name);
    if (name === undefined) return;
    names[key] = name;
  }
  return {id, mode, value, pinned, hidden, ...names};
}

/** Reads a plain object's own fields; what its prototype holds is not the frame's word. */
function fields(data: unknown): ((key: string) => unknown) | undefined {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return;
  const prototype = Object.getPrototypeOf(data) as unknown;
  if (prototype !== Object.prototype && prototype !== null) return;
  return (key) => (Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined);
}

const text = (value: unknown, most: number) => (typeof value === "string" && value.length <= most ? value : undefined);

const integer = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
