import * as v from "valibot";
import {savedFields} from "../../charts/index.ts";
import {anyFields, boundedText, fields, finite} from "../../model/index.ts";
import {chartName} from "../chart-name.ts";
import type {SnapshotSpec} from "./snapshot.ts";

export const maxTextLength = 20_000;

const text = boundedText(maxTextLength);
const filled = v.pipe(text, v.nonEmpty());
const matching = (pattern: RegExp) => v.pipe(text, v.regex(pattern));
const orNull = <const Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema, null);

const held = {text, number: finite, boolean: v.boolean()};
const savedSchemas = Object.fromEntries(
  Object.entries(savedFields).map(([name, holds]) => [
    name,
    v.optional(typeof holds === "string" ? held[holds] : v.picklist(holds))
  ])
);
const spec = fields({...savedSchemas, chart: chartName, notes: v.optional(v.array(text))}) as v.GenericSchema<
  unknown,
  SnapshotSpec
>;

const indicator = fields({
  slug: matching(/^[a-z0-9-]+$/),
  name: filled,
  english: text,
  definition: text,
  better: orNull(v.picklist(["up", "down"])),
  synonyms: v.array(text)
});

const document = fields({
  title: filled,
  issuer: orNull(text),
  published: orNull(text),
  document_number: orNull(text)
});

/** What a snapshot holds beside its schema; its rows column by column, each still to be checked. */
export const content = fields({
  release: orNull(matching(/^\d{4}-\d\d-\d\d$/)),
  spec,
  view: orNull(matching(/^[\x21-\x7e]{0,2000}$/)),
  indicators: v.array(indicator),
  documents: v.pipe(anyFields, v.record(v.string(), document)),
  rows: anyFields
});
