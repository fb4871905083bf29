import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import {encodeDocuments, encodeObservations} from "../database/index.ts";
import {
  readDocuments,
  readObservations,
  readReleaseFile,
  type Release,
  type ReleaseData
} from "../share/release/index.ts";

/** The releases of a seeds folder, the newest first. */
export function readReleases(seeds: string): readonly Release[] {
  const folder = join(seeds, "releases");
  const dates = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
        .sort()
        .toReversed()
    : [];
  if (dates.length === 0) throw new Error("seeds/releases is empty: make a release with `npm run release`");
  return dates.map((date) => readReleaseFile(readFileSync(join(folder, date, "release.json"), "utf8")));
}

/** The static files of a build that keep every release, by their path in it. The newest is what the seeds hold now. */
export function releaseFiles(seeds: string, current: ReleaseData): ReadonlyMap<string, () => string | Uint8Array> {
  const releases = readReleases(seeds);
  const files = new Map<string, () => string | Uint8Array>([["releases/index.json", () => JSON.stringify(releases)]]);
  for (const [place, {date, after}] of releases.entries()) {
    const folder = join(seeds, "releases", date);
    const data = place === 0 ? () => current : () => readReleaseData(seeds, date);
    files.set(`releases/${date}/observations.arrow`, () => encodeObservations(data().observations));
    files.set(`releases/${date}/documents.arrow`, () => encodeDocuments(data().documents));
    files.set(`releases/${date}/documents.json`, () => JSON.stringify(data().documents));
    if (after !== null)
      files.set(`releases/${date}/CHANGES.csv`, () => readFileSync(join(folder, "CHANGES.csv"), "utf8"));
  }
  return files;
}

/** What a release held when it was made. */
export function readReleaseData(seeds: string, date: string): ReleaseData {
  const folder = join(seeds, "releases", date);
  return {
    observations: readObservations(gunzipSync(readFileSync(join(folder, "observations.jsonl.gz"))).toString("utf8")),
    documents: readDocuments(readFileSync(join(folder, "documents.json"), "utf8"))
  };
}
