import {concatenate} from "../../../core/index.ts";
import {modes, normalize, type Cell} from "../../../notebook/index.ts";
import type {SharedFile, SharedInputs, SharedNotebook} from "../shared.ts";
import {dictionary} from "./dictionary-1.ts";
import {decodeText, encodeText} from "./text.ts";

/**
 * Schema 1. Unpacked, its bytes are: how many the files take (LEB128), the files one after the other, and a text: a head
 * in JSON and the cells' sources, each after a NUL, which no source can hold. The head is
 * [title, theme, readOnly, cells, release?, inputs?, files?], a cell [id, mode, flags?, output?, database?, format?], an
 * input [place, initial, value], a file [name, mime, length].
 */
export const v1 = {number: 1, dictionary: () => encodeText(dictionary), pack, unpack} as const;

const pinned = 1;
const hidden = 2;
const usualDatabase = "var:db";

function pack({notebook, inputs, files, release}: SharedNotebook): Uint8Array {
  const {title, theme, readOnly, cells} = normalize(notebook);
  const head = trim([
    title,
    theme,
    readOnly ? 1 : 0,
    cells.map(packCell),
    release,
    orNull(Object.entries(inputs).map(([place, {initial, value}]) => [place, initial, value])),
    orNull(files.map(({name, mime, bytes}) => [name, mime, bytes.length]))
  ]);
  const text = encodeText([JSON.stringify(head), ...cells.map((cell) => cell.value)].join("\0"));
  const count = files.reduce((sum, {bytes}) => sum + bytes.length, 0);
  return concatenate([leb128(count), ...files.map(({bytes}) => bytes), text]);
}

function packCell({id, mode, pinned: isPinned, hidden: isHidden, output, database, format}: Cell): unknown[] {
  const flags = (isPinned ? pinned : 0) + (isHidden ? hidden : 0);
  return trim([id, mode, flags || null, output, database === usualDatabase ? null : database, format]);
}

/** What the bytes hold, or null where they hold no notebook; its shape is checked, its worth is not. */
function unpack(bytes: Uint8Array): SharedNotebook | null {
  const {value: count, at} = readLeb128(bytes);
  if (count === null || at + count > bytes.length) return null;
  const [json = "", ...values] = (decodeText(bytes.subarray(at + count)) ?? "").split("\0");
  const head = parse(json);
  if (head === null) return null;
  const [title, theme, readOnly, cellHeads, release, inputHeads, fileHeads] = head;
  const cells = list(cellHeads).map((each, i) => unpackCell(list(each), values[i]));
  const files = unpackFiles(list(fileHeads).map(list), bytes.subarray(at, at + count));
  const inputs = unpackInputs(list(inputHeads).map(list));
  if (!isText(title) || !isText(theme) || files === null || inputs === null) return null;
  if (cells.length !== values.length || cells.length === 0 || !cells.every((cell) => cell !== null)) return null;
  if (new Set(cells.map(({id}) => id)).size < cells.length) return null;
  if (release !== undefined && release !== null && !isText(release)) return null;
  return {notebook: {title, theme, readOnly: readOnly === 1, cells}, inputs, files, release: release ?? null};
}

function unpackCell([id, name, flags, output, database, format]: readonly unknown[], value?: string): Cell | null {
  const mode = modes.find((each) => each === name);
  if (!Number.isSafeInteger(id) || (id as number) < 1 || mode === undefined || value === undefined) return null;
  const known = typeof flags === "number" ? flags : 0;
  const database_ = isText(database) ? database : mode === "sql" ? usualDatabase : undefined;
  return {
    id: id as number,
    mode,
    value,
    pinned: (known & pinned) !== 0,
    hidden: (known & hidden) !== 0,
    ...(isText(output) ? {output} : {}),
    ...(database_ === undefined ? {} : {database: database_}),
    ...(isText(format) ? {format} : {})
  };
}

function unpackFiles(heads: readonly (readonly unknown[])[], bytes: Uint8Array): readonly SharedFile[] | null {
  const files: SharedFile[] = [];
  let at = 0;
  for (const [name, mime, length] of heads) {
    if (!isText(name) || !isText(mime) || !Number.isSafeInteger(length) || (length as number) < 0) return null;
    files.push({name, mime, bytes: bytes.slice(at, at + (length as number))});
    at += length as number;
  }
  return at === bytes.length ? files : null;
}

function unpackInputs(heads: readonly (readonly unknown[])[]): SharedInputs | null {
  const entries = heads.map(([place, initial, value]) =>
    isText(place) && isText(initial) && isText(value) ? ([place, {initial, value}] as const) : null
  );
  return entries.every((each) => each !== null) ? Object.fromEntries(entries) : null;
}

const isText = (value: unknown): value is string => typeof value === "string";
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const orNull = (values: readonly unknown[]) => (values.length > 0 ? values : null);

function trim(values: readonly unknown[]): unknown[] {
  const last = values.findLastIndex((value) => value !== null && value !== undefined);
  return values.slice(0, last + 1).map((value) => value ?? null);
}

function parse(json: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function leb128(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest % 128) | 128);
  }
}

function readLeb128(bytes: Uint8Array): {readonly value: number | null; readonly at: number} {
  let value = 0;
  for (let at = 0; at < Math.min(5, bytes.length); at++) {
    value += (bytes[at]! & 127) * 128 ** at;
    if (bytes[at]! < 128) return {value, at: at + 1};
  }
  return {value: null, at: 0};
}
