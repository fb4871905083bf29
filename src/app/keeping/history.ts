import type {NotebookRecord, VersionRecord, Why} from "./record.ts";
import type {Transaction} from "./shelf.ts";
import {toThin} from "./thin.ts";

const pause = 60_000;
const longest = 5 * 60_000;

/** Whether a change begins a new burst: after a minute's pause, or where the last one has gone on for five. */
export const beginBurst = ({changed, burst}: NotebookRecord, now: number): boolean =>
  now - changed >= pause || now - burst >= longest;

/** Keeps a text as a version; where one stands at that time already, just after it. */
export async function keepVersion(
  tx: Transaction,
  id: string,
  {text, at, why}: {readonly text: string; readonly at: number; readonly why: Why}
): Promise<VersionRecord> {
  let free = at;
  while (await tx.get("versions", [id, free])) free++;
  return replaceVersion(tx, id, {text, at: free, why});
}

/** Keeps a text as the version of a time, whatever stood there. */
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

export async function thinVersions(tx: Transaction, id: string, now: number): Promise<void> {
  for (const {at} of toThin(await tx.of("versions", id), now)) {
    await tx.remove("versions", [id, at]);
    await tx.remove("texts", [id, at]);
  }
}
