import type {InputValues} from "../notebook/index.ts";
import {startsEditSession, saveVersion, pruneVersions} from "./history.ts";
import type {Choices, NotebookRecord, ShippedOrigin} from "./record.ts";
import type {Transaction} from "./backend.ts";

/** A notebook as it is written down; `text` is its file. */
export interface Written {
  readonly title: string;
  readonly text: string;
}

export interface Added extends Written {
  readonly id: string;
  /** its file before it was changed for the first time */
  readonly original?: string;
  readonly origin?: ShippedOrigin;
  readonly own?: boolean;
  readonly release?: string;
  readonly choices?: Choices;
}

export interface NotebookChange extends Written {
  /** the revision that was changed */
  readonly revision: number;
  readonly inputs?: InputValues;
}

/** Where the record is another than the one that was changed, nothing was saved; where it is gone, it is undefined. */
export type SaveResult =
  | {readonly state: "saved"; readonly record: NotebookRecord}
  | {readonly state: "conflict"; readonly record: NotebookRecord | undefined};

export async function addNotebook(tx: Transaction, added: Added, now: number): Promise<NotebookRecord> {
  const {id, title, text, original, origin, own, release, choices} = added;
  const record: NotebookRecord = {
    id,
    title,
    revision: 1,
    created: now,
    changed: now,
    burst: now,
    ...(origin ? {origin} : {}),
    ...(own ? {own} : {}),
    ...(release === undefined ? {} : {release})
  };
  await tx.put("notebooks", id, record);
  await tx.put("texts", id, text);
  if (choices) await tx.put("choices", id, choices);
  if (original !== undefined && original !== text)
    await saveVersion(tx, id, {text: original, at: now - 1, why: "original"});
  return record;
}

export async function saveNotebook(
  tx: Transaction,
  id: string,
  change: NotebookChange,
  now: number
): Promise<SaveResult> {
  const record = await tx.get("notebooks", id);
  if (!record || record.deleted !== undefined || record.revision !== change.revision)
    return {state: "conflict", record: record?.deleted === undefined ? record : undefined};
  if (change.inputs) await tx.put("choices", id, {...(await tx.get("choices", id)), inputs: change.inputs});
  const before = await tx.get("texts", id);
  if (before === change.text && record.title === change.title) return {state: "saved", record};
  const burst = startsEditSession(record, now);
  if (burst && before !== undefined) {
    await saveVersion(tx, id, {text: before, at: record.changed, why: "edited"});
    await pruneVersions(tx, id, now);
  }
  await tx.put("texts", id, change.text);
  return {
    state: "saved",
    record: await touch(tx, record, {title: change.title, burst: burst ? now : record.burst}, now)
  };
}

/** Writes a record's metadata as a new revision. */
export async function touch(
  tx: Transaction,
  record: NotebookRecord,
  change: Partial<Pick<NotebookRecord, "title" | "burst" | "origin">>,
  now: number
): Promise<NotebookRecord> {
  const touched = {...record, ...change, revision: record.revision + 1, changed: now};
  await tx.put("notebooks", record.id, touched);
  return touched;
}

/** @returns the notebooks that are there, changed last first; or those that were deleted, deleted last first */
export async function listNotebooks(tx: Transaction, deleted = false): Promise<readonly NotebookRecord[]> {
  const records = (await tx.all("notebooks")).filter((record) => (record.deleted !== undefined) === deleted);
  return records.toSorted((a, b) => (b.deleted ?? b.changed) - (a.deleted ?? a.changed));
}

/** Copies a notebook with its files and what was chosen in it, without its history. */
export async function copyNotebook(
  tx: Transaction,
  from: string,
  {id, title}: {readonly id: string; readonly title: string},
  now: number
): Promise<NotebookRecord | undefined> {
  const [record, text] = [await tx.get("notebooks", from), await tx.get("texts", from)];
  if (!record || text === undefined) return;
  const {origin, own, release} = record;
  const choices = await tx.get("choices", from);
  const added = {id, title, text, origin, own, release, choices};
  const copy = await addNotebook(tx, added, now);
  for (const file of await tx.of("files", from)) {
    const bytes = await tx.get("bytes", [from, file.name]);
    await tx.put("files", [id, file.name], {...file, notebook: id});
    if (bytes) await tx.put("bytes", [id, file.name], bytes);
  }
  return copy;
}

/** Marks a notebook as deleted; all of it stays until it is purged. */
export async function deleteNotebook(tx: Transaction, id: string, now: number): Promise<void> {
  const record = await tx.get("notebooks", id);
  if (record) await tx.put("notebooks", id, {...record, revision: record.revision + 1, deleted: now});
}

export async function restoreNotebook(tx: Transaction, id: string): Promise<NotebookRecord | undefined> {
  const record = await tx.get("notebooks", id);
  if (!record) return;
  const {deleted: _, ...back} = record;
  const there = {...back, revision: record.revision + 1};
  await tx.put("notebooks", id, there);
  return there;
}

/** Takes away a notebook and all that belongs to it. */
export async function deleteNotebookForever(tx: Transaction, id: string): Promise<void> {
  for (const {at} of await tx.of("versions", id)) {
    await tx.remove("versions", [id, at]);
    await tx.remove("texts", [id, at]);
  }
  for (const {name} of await tx.of("files", id)) {
    await tx.remove("files", [id, name]);
    await tx.remove("bytes", [id, name]);
  }
  await tx.remove("choices", id);
  await tx.remove("texts", id);
  await tx.remove("notebooks", id);
}

export const month = 30 * 24 * 3_600_000;

/** Takes away what was deleted more than a month ago. */
export async function purgeDeleted(tx: Transaction, now: number): Promise<void> {
  for (const {id, deleted} of await listNotebooks(tx, true))
    if (now - deleted! > month) await deleteNotebookForever(tx, id);
}
