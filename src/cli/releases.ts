import {existsSync, mkdirSync, readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {gunzipSync, gzipSync} from "node:zlib";
import type {Document} from "../model/index.ts";
import {toCsv} from "../share/index.ts";
import {isDate} from "../core/index.ts";
import {readObservations, type Change, type Release, type ReleaseData} from "../share/release/index.ts";
import {readBytes, readManifest, readText, toLines} from "./documents.ts";

/** The columns of CHANGES.csv. */
export const changeColumns = [
  "change",
  "observation",
  "document",
  "region_name",
  "subject",
  "year",
  "column",
  "before",
  "after",
  "why",
  "reason"
] as const satisfies readonly (keyof Change)[];

/** The dates of the releases in a folder, the newest first. */
export function releaseDates(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter(isDate).sort().toReversed() : [];
}

/** What the release of a date holds. */
export function readRelease(folder: string, date: string): ReleaseData {
  const lines = gunzipSync(readBytes(join(folder, date, "observations.jsonl.gz"))).toString("utf8");
  return {observations: readObservations(lines), documents: readManifest(join(folder, date, "documents.json"))};
}

/** Writes a release; its rows are packed, since git would keep every release's half megabyte. */
export function writeRelease(folder: string, release: Release, data: ReleaseData, changes: readonly Change[]): void {
  const place = join(folder, release.date);
  mkdirSync(place, {recursive: true});
  writeFileSync(join(place, "observations.jsonl.gz"), gzipSync(toLines(data.observations), {level: 9}));
  writeFileSync(join(place, "documents.json"), toJson(data.documents));
  writeFileSync(join(place, "release.json"), toJson(release));
  if (release.after !== null) writeFileSync(join(place, "CHANGES.csv"), toCsv(changes, changeColumns));
}

/** What stands in the seeds now. */
export function readSeeds(paths: {readonly observations: string; readonly manifest: string}): ReleaseData {
  return {observations: readObservations(readText(paths.observations)), documents: readManifest(paths.manifest)};
}

const toJson = (value: Release | readonly Document[]) => `${JSON.stringify(value, null, 2)}\n`;
