import * as v from "valibot";
import {concatenate} from "../../../core/index.ts";
import {maybeParse, whole} from "../../../model/index.ts";
import {modes, normalize, type Cell} from "../../../notebook/index.ts";
import type {SharedFile, SharedNotebook} from "../shared.ts";
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

const text = v.string();
const ifText = v.fallback(v.optional(text), undefined);
/** What is no list is an empty one. */
const list = v.pipe(
  v.unknown(),
  v.transform((value): unknown[] => (Array.isArray(value) ? value : []))
);
const cellHead = v.pipe(
  list,
  v.tuple([v.pipe(whole, v.minValue(1)), v.picklist(modes), v.fallback(v.number(), 0), ifText, ifText, ifText])
);
const head = v.tuple([
  text,
  text,
  v.unknown(),
  v.pipe(list, v.array(cellHead)),
  v.nullish(text, null),
  v.pipe(list, v.array(v.pipe(list, v.tuple([text, text, text])))),
  v.pipe(list, v.array(v.pipe(list, v.tuple([text, text, whole]))))
]);

/** What the bytes hold, or null where they hold no notebook; its shape is checked, its worth is not. */
function unpack(bytes: Uint8Array): SharedNotebook | null {
  const {value: count, at} = readLeb128(bytes);
  if (count === null || at + count > bytes.length) return null;
  const [json = "", ...values] = (decodeText(bytes.subarray(at + count)) ?? "").split("\0");
  const read = maybeParse(head, parse(json));
  if (!read) return null;
  const [title, theme, readOnly, cellHeads, release, inputHeads, fileHeads] = read;
  const files = unpackFiles(fileHeads, bytes.subarray(at, at + count));
  if (files === null || cellHeads.length !== values.length || values.length === 0) return null;
  if (new Set(cellHeads.map(([id]) => id)).size < values.length) return null;
  const cells = cellHeads.map((each, i) => unpackCell(each, values[i]!));
  const inputs = Object.fromEntries(inputHeads.map(([place, initial, value]) => [place, {initial, value}]));
  return {notebook: {title, theme, readOnly: readOnly === 1, cells}, inputs, files, release};
}

function unpackCell([id, mode, flags, output, database, format]: v.InferOutput<typeof cellHead>, value: string): Cell {
  const named = database ?? (mode === "sql" ? usualDatabase : undefined);
  return {
    id,
    mode,
    value,
    pinned: (flags & pinned) !== 0,
    hidden: (flags & hidden) !== 0,
    ...(output === undefined ? {} : {output}),
    ...(named === undefined ? {} : {database: named}),
    ...(format === undefined ? {} : {format})
  };
}

function unpackFiles(
  heads: readonly (readonly [name: string, mime: string, length: number])[],
  bytes: Uint8Array
): readonly SharedFile[] | null {
  const files: SharedFile[] = [];
  let at = 0;
  for (const [name, mime, length] of heads) {
    files.push({name, mime, bytes: bytes.slice(at, at + length)});
    at += length;
  }
  return at === bytes.length ? files : null;
}

const orNull = (values: readonly unknown[]) => (values.length > 0 ? values : null);

function trim(values: readonly unknown[]): unknown[] {
  const last = values.findLastIndex((value) => value !== null && value !== undefined);
  return values.slice(0, last + 1).map((value) => value ?? null);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
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
