import {documents, documentsUrl, observationsUrl, referenceUrl} from "virtual:seeds";
import type {Tables} from "../database/index.ts";
import type {Observation, Reference} from "../model.ts";
import {fetchBytes} from "./fetch.ts";
import type {Source} from "./store.ts";
import type {Reading} from "./workers/read-document.ts";

let tables: Promise<Tables> | undefined;

/** The public tables as Arrow IPC; fetched once, and again after a failure. */
export function loadTables(): Promise<Tables> {
  tables ??= Promise.all([observationsUrl, documentsUrl, referenceUrl].map(fetchBytes)).then(
    ([observations, documents, reference]): Tables => [
      ["observations", observations!],
      ["documents", documents!],
      ["reference", reference!]
    ],
    (error: unknown) => {
      tables = undefined;
      throw error;
    }
  );
  return tables;
}

let observations: Promise<readonly Observation[]> | undefined;

/** The published observations as rows; decoded once, and again after a failure. */
export function loadObservations(): Promise<readonly Observation[]> {
  observations ??= decodeRows<Observation>("observations").catch((error: unknown) => {
    observations = undefined;
    throw error;
  });
  return observations;
}

/** The national values. */
export const loadReference = (): Promise<readonly Reference[]> => decodeRows<Reference>("reference");

async function decodeRows<Row>(table: "observations" | "reference"): Promise<readonly Row[]> {
  const [{decodeTable}, tables] = await Promise.all([import("../database/index.ts"), loadTables()]);
  const [, ipc] = tables.find(([name]) => name === table)!;
  const {length, columns} = decodeTable(ipc);
  const names = Object.keys(columns);
  return Array.from(
    {length},
    (_, row) => Object.fromEntries(names.map((name) => [name, columns[name]![row] ?? null])) as Row
  );
}

/**
 * The source of an observation, from the reader's own documents or the published data, and not from the notebook's
 * database, which its cells may have changed.
 */
export async function findSource(id: string, own: readonly Reading[]): Promise<Source> {
  for (const {document, observations, text} of own) {
    const observation = observations.find((each) => each.id === id);
    if (observation) return {observation, document, text};
  }
  const reference = (await loadReference()).find((each) => each.id === id);
  if (reference) return {observation: reference, document: reference};
  const observation = (await loadObservations()).find((each) => each.id === id);
  if (!observation) return "missing";
  const document = documents.find((each) => each.id === observation.document);
  return document ? {observation, document} : "missing";
}
