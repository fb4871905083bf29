import * as v from "valibot";
import {boundedList, boundedRecord, boundedText, maybeParse, plain, plainFields, whole} from "../model/index.ts";
import {modes, type Notebook} from "../notebook/index.ts";
import {fileName, isEditable, limits} from "./limits.ts";
import type {Chunk, ToApp} from "./protocol.ts";

/**
 * A message of the frame as the app may use it: a fresh object with the known fields, each checked for its shape and
 * size. Anything else is undefined.
 */
export function parseToApp(data: unknown): ToApp | undefined {
  return maybeParse(message, data);
}

/** A notebook from outside, checked and copied, or undefined. */
export function parseNotebook(data: unknown): Notebook | undefined {
  return maybeParse(notebook, data);
}

const cell = plainFields({
  id: v.pipe(whole, v.minValue(1)),
  mode: v.picklist(modes),
  value: v.string(),
  pinned: v.boolean(),
  hidden: v.boolean(),
  output: v.optional(v.string()),
  database: v.optional(v.string()),
  format: v.optional(v.string())
});

const notebook = v.pipe(
  plainFields({title: v.string(), theme: v.string(), readOnly: v.boolean(), cells: boundedList(cell, limits.cells)}),
  v.check((read) => isEditable(read as Notebook))
);

const input = plainFields({initial: boundedText(limits.input), value: boundedText(limits.input)});
/** by cell and position */
const inputs = boundedRecord(/^\d{1,16}\.\d{1,4}$/, input, limits.inputs);

const preferences = plainFields({
  auto: v.optional(v.boolean()),
  /** by command */
  keys: v.optional(boundedRecord(/^[a-z-]{1,40}$/, boundedText(40), limits.keys))
});

const charts = boundedList(boundedText(limits.snapshot), limits.charts);
const file = v.custom<string>((value) => fileName(value) !== undefined);
const bytes = v.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= limits.download);
const chunks: readonly Chunk[] = ["codemirror", "arquero", "extraction", "files", "workbook"];

const id = whole;
const message = v.pipe(
  plain,
  v.variant("type", [
    v.object({type: v.picklist(["hello", "ready"])}),
    v.object({type: v.literal("query"), id, sql: boundedText(limits.sql)}),
    v.object({type: v.picklist(["ping", "cancel"]), id}),
    v.object({type: v.literal("chunk"), id, name: v.picklist(chunks)}),
    v.object({type: v.literal("edited"), notebook, inputs: v.optional(inputs)}),
    v.object({
      type: v.literal("snapshot"),
      id,
      cells: boundedList(plainFields({id, html: boundedText(limits.snapshot), charts}), limits.cells)
    }),
    v.object({type: v.literal("inputs"), inputs}),
    v.object({type: v.literal("preferences"), preferences}),
    v.object({
      type: v.literal("download"),
      id,
      name: file,
      mime: v.pipe(boundedText(limits.mime), v.regex(/^[a-z]+\/[\w.+-]+$/)),
      content: v.union([bytes, boundedText(limits.download)])
    }),
    v.object({type: v.literal("file"), id, name: file}),
    v.object({type: v.literal("reveal"), observation: boundedText(limits.observation)}),
    v.object({type: v.literal("export-charts"), charts: v.pipe(charts, v.minLength(1))}),
    v.object({type: v.literal("link"), href: boundedText(limits.href)}),
    v.object({type: v.literal("error"), message: boundedText(limits.message)})
  ])
);
