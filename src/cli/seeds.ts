import {existsSync} from "node:fs";
import {join} from "node:path";
import {applyCorrections, extract, type Correction} from "../extraction/index.ts";
import type {Document, Observation} from "../model/index.ts";
import {readCorrections as toCorrections} from "../share/release/index.ts";
import {CliError} from "./cli-error.ts";
import {describedDocument, readBytes, readManifest, readText, sha256} from "./documents.ts";

/** The seeds of a checkout. */
export interface SeedPaths {
  readonly manifest: string;
  readonly originals: string;
  readonly corrections: string;
  readonly observations: string;
  readonly releases: string;
}

export function seedPaths(folder: string): SeedPaths {
  return {
    manifest: join(folder, "documents.json"),
    originals: join(folder, "originals"),
    corrections: join(folder, "corrections.json"),
    observations: join(folder, "observations.jsonl"),
    releases: join(folder, "releases")
  };
}

/**
 * Reads every original whose SHA-256 is right and returns all observations, linked to the whole catalogue, by document and
 * start. `inferred` reads region, year and genre from the texts instead of the manifest.
 */
export function extractSeeds(
  paths: SeedPaths,
  indicators: "core" | "all" = "all",
  {inferred = false} = {}
): readonly Observation[] {
  const documents = readManifest(paths.manifest);
  const observations = documents.flatMap((document) => {
    const text = readOriginal(paths, document);
    const told = inferred ? describedDocument(`${document.id}.txt`, text) : {document};
    return extract(text, told.document, {indicators, ...told}).observations;
  });
  const corrected = applyCorrections(observations, readCorrections(paths.corrections));
  return [...corrected].sort(
    (a, b) => compare(a.document, b.document) || a.start - b.start || a.end - b.end || compare(a.subject, b.subject)
  );
}

function readOriginal(paths: SeedPaths, document: Document): string {
  const path = join(paths.originals, `${document.id}.txt`);
  if (!existsSync(path))
    throw new CliError(
      `the original of ${document.id} is missing: put the text of “${document.title}” at ${path} (seeds/README.md says where it comes from), then run this again. Nothing was written.`
    );
  const found = sha256(readBytes(path));
  if (found !== document.sha256)
    throw new CliError(
      `${path} is not the text that the seeds were made from: its SHA-256 is ${found}, documents.json has ${document.sha256}. Replace the file by the right one, or correct documents.json if the document was meant to change. Nothing was written.`
    );
  return readText(path);
}

export function readCorrections(path: string): readonly Correction[] {
  return existsSync(path) ? toCorrections(readText(path)) : [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
