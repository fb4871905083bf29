import * as v from "valibot";
import {
  documentColumns,
  observationColumns,
  parseOr,
  rowSchema,
  valueSchemas,
  whole,
  type Document,
  type Observation
} from "../../model/index.ts";
import type {CorrectionNote} from "./changes.ts";
import type {Release} from "./release.ts";

/** UTF-16 units of one text of a row. */
const maxTextLength = 100_000;
const day = v.pipe(v.string(), v.isoDate());

const observation = rowSchema(observationColumns, maxTextLength);
const documents = v.array(rowSchema(documentColumns, maxTextLength));
const release = v.object({
  date: day,
  observations: whole,
  documents: whole,
  note: v.string(),
  after: v.nullable(day)
});

const corrections = v.array(
  v.object({
    document: v.string(),
    start: whole,
    end: whole,
    subject: v.optional(v.string()),
    set: v.nullable(v.partial(v.object(valueSchemas(observationColumns, maxTextLength)))),
    why: v.string()
  })
);

/** The rows of a file of observations, one a line. @throws where a line is none, which it names */
export function readObservations(lines: string): readonly Observation[] {
  return lines
    .split("\n")
    .flatMap((line, i) => (line.trim() === "" ? [] : [read<Observation>(observation, line, `line ${i + 1}`)]));
}

/** The documents of a release. @throws where one is none */
export const readDocuments = (json: string): readonly Document[] => read(documents, json, "documents");

/** What a release says of itself. @throws where it is none */
export const readReleaseFile = (json: string): Release => read(release, json, "release");

/** Corrections that people made. @throws where one is none */
export const readCorrections = (
  json: string
): readonly (CorrectionNote & {readonly set: Partial<Observation> | null})[] => read(corrections, json, "corrections");

/** What a JSON text holds, as it stands there, where it has the form of a schema. */
function read<Value>(schema: v.GenericSchema, json: string, what: string): Value {
  const data: unknown = JSON.parse(json);
  parseOr(schema, data, (where) => {
    throw new Error(`${what}: unexpected ${where || "value"}`);
  });
  return data as Value;
}
