import {modes, type Cell, type Mode, type Notebook, type InputValues} from "../notebook/index.ts";
import type {Chunk, CellSnapshot, Preferences, ToApp} from "./protocol.ts";

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

const chunks: readonly Chunk[] = ["codemirror", "arquero", "extraction", "files", "workbook"];

/**
 * A message of the frame as the app may use it: a fresh object with the known fields, each checked for its shape and
 * size. Anything else is undefined.
 */
export function parseToApp(data: unknown): ToApp | undefined {
  const message = fields(data);
  if (!message) return;
  const type = message("type");
  switch (type) {
    case "hello":
    case "ready":
      return {type};
    case "query": {
      const [id, sql] = [integer(message("id")), text(message("sql"), limits.sql)];
      return id !== undefined && sql !== undefined ? {type, id, sql} : undefined;
    }
    case "ping":
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
      if (!notebook) return;
      if (message("inputs") === undefined) return {type, notebook};
      const inputs = parseInputs(message("inputs"));
      return inputs && {type, notebook, inputs};
    }
    case "snapshot": {
      const [id, list] = [integer(message("id")), message("cells")];
      if (id === undefined || !Array.isArray(list) || list.length > limits.cells) return;
      const cells = Array.from(list, parseCellSnapshot);
      return cells.every((cell) => cell !== undefined) ? {type, id, cells} : undefined;
    }
    case "inputs": {
      const inputs = parseInputs(message("inputs"));
      return inputs && {type, inputs};
    }
    case "preferences": {
      const preferences = parsePreferences(message("preferences"));
      return preferences && {type, preferences};
    }
    case "download": {
      const [id, name, mime] = [integer(message("id")), fileName(message("name")), mimeType(message("mime"))];
      const content = bytes(message("content")) ?? text(message("content"), limits.download);
      if (id === undefined || name === undefined || mime === undefined || content === undefined) return;
      return {type, id, name, mime, content};
    }
    case "file": {
      const [id, name] = [integer(message("id")), fileName(message("name"))];
      return id !== undefined && name !== undefined ? {type, id, name} : undefined;
    }
    case "reveal": {
      const observation = text(message("observation"), limits.observation);
      return observation !== undefined ? {type, observation} : undefined;
    }
    case "export-charts": {
      const charts = parseCharts(message("charts"));
      return charts && charts.length > 0 ? {type, charts} : undefined;
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

function parseInputs(data: unknown): InputValues | undefined {
  const kept: Record<string, {initial: string; value: string}> = Object.create(null);
  for (const [key, each] of entries(data, limits.inputs) ?? [["", undefined] as const]) {
    const input = fields(each);
    const [initial, value] = [text(input?.("initial"), limits.input), text(input?.("value"), limits.input)];
    if (!/^\d{1,16}\.\d{1,4}$/.test(key) || initial === undefined || value === undefined) return;
    kept[key] = {initial, value};
  }
  return {...kept};
}

function parsePreferences(data: unknown): Preferences | undefined {
  const preferences = fields(data);
  if (!preferences) return;
  const [auto, keys] = [preferences("auto"), preferences("keys")];
  if (auto !== undefined && typeof auto !== "boolean") return;
  const chosen = keys === undefined ? [] : entries(keys, limits.keys);
  if (!chosen?.every(([command, key]) => /^[a-z-]{1,40}$/.test(command) && text(key, 40) !== undefined)) return;
  return {
    ...(auto === undefined ? {} : {auto}),
    ...(keys === undefined ? {} : {keys: Object.fromEntries(chosen) as Record<string, string>})
  };
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

function parseCellSnapshot(data: unknown): CellSnapshot | undefined {
  const cell = fields(data);
  const [id, html] = [integer(cell?.("id")), text(cell?.("html"), limits.snapshot)];
  const charts = parseCharts(cell?.("charts"));
  return id !== undefined && html !== undefined && charts ? {id, html, charts} : undefined;
}

function parseCharts(list: unknown): string[] | undefined {
  if (!Array.isArray(list) || list.length > limits.charts) return;
  const charts = Array.from(list, (chart) => text(chart, limits.snapshot));
  return charts.every((chart) => chart !== undefined) ? charts : undefined;
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

/** A plain object's own entries, where they are not too many. */
function entries(data: unknown, most: number): readonly (readonly [string, unknown])[] | undefined {
  if (!fields(data)) return;
  const found = Object.entries(data as object);
  return found.length <= most ? found : undefined;
}

/** A name that is no path, on no system, and hides nothing. */
export function fileName(value: unknown): string | undefined {
  const name = text(value, limits.name);
  return name && !/[\\/:*?"<>|\p{Cc}\p{Cf}]|^\.|[. ]$/u.test(name) ? name : undefined;
}

const mimeType = (value: unknown) => {
  const mime = text(value, limits.mime);
  return mime && /^[a-z]+\/[\w.+-]+$/.test(mime) ? mime : undefined;
};

const bytes = (value: unknown) =>
  value instanceof Uint8Array && value.byteLength <= limits.download ? value : undefined;

const text = (value: unknown, most: number) => (typeof value === "string" && value.length <= most ? value : undefined);

const integer = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
