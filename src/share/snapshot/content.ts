import * as v from "valibot";
import {chartChoices, type ChartChoice} from "../../explore/index.ts";
import {anyFields, boundedText, fields, finite} from "../../model/index.ts";

export const maxTextLength = 20_000;

const text = boundedText(maxTextLength);
const filled = v.pipe(text, v.nonEmpty());
const matching = (pattern: RegExp) => v.pipe(text, v.regex(pattern));
const orNull = <const Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema, null);

const isChart = (chart: ChartChoice) => chart !== "auto";

const spec = fields({
  chart: v.picklist(chartChoices.filter(isChart) as Exclude<ChartChoice, "auto">[]),
  title: v.optional(text),
  subtitle: v.optional(text),
  unit: v.optional(text),
  convert: v.optional(text),
  since: v.optional(finite),
  relative: v.optional(v.boolean()),
  scale: v.optional(v.picklist(["linear", "log"])),
  x: v.optional(text),
  y: v.optional(text),
  year: v.optional(finite),
  by: v.optional(v.picklist(["region", "indicator"])),
  notes: v.optional(v.array(text))
});

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
