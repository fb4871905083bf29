import type {NotebookRecord, VersionRecord, Why} from "./record.ts";
import type {Transaction} from "./backend.ts";
import {versionsToPrune} from "./retention.ts";

const pauseMs = 60_000;
const maxSessionMs = 5 * 60_000;

/** Whether a change begins a new edit session: after a minute's pause, or where the last one has gone on for five. */
export const startsEditSession = ({changed, burst}: NotebookRecord, now: number): boolean =>
  now - changed >= pauseMs || now - burst >= maxSessionMs;

/** Saves a text as a version; where one stands at that time already, just after it. */
export async function saveVersion(
  tx: Transaction,
  id: string,
  {text, at, why}: {readonly text: string; readonly at: number; readonly why: Why}
): Promise<VersionRecord> {
  let free = at;
  while (await tx.get("versions", [id, free])) free++;
  return replaceVersion(tx, id, {text, at: free, why});
}

/** Saves a text as the version of a time, whatever stood there. */
export async function replaceVersion(
  tx: Transaction,
  id: string,
  {text, at, why}: {readonly text: string; readonly at: number; readonly why: Why}
): Promise<VersionRecord> {
  const version = {notebook: id, at, why, size: text.length};
  await tx.put("versions", [id, at], version);
  await tx.put("texts", [id, at], text);
  return version;
}

export async function pruneVersions(tx: Transaction, id: string, now: number): Promise<void> {
  for (const {at} of versionsToPrune(await tx.of("versions", id), now)) {
    await tx.remove("versions", [id, at]);
    await tx.remove("texts", [id, at]);
  }
}
