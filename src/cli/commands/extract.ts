import {renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {extract} from "../../extraction/index.ts";
import {Complaint} from "../complaint.ts";
import {documentOf, idOf, readManifest, readText, toLines} from "../documents.ts";
import {readOptions} from "../options.ts";
import {extractSeeds, seedPaths} from "../seeds.ts";

/**
 * extract: rebuilds seeds/observations.jsonl from seeds/originals.
 * extract --format jsonl [--documents MANIFEST.json] [--indicators all] FILE…: prints one observation a line.
 */
export function extractCommand(args: readonly string[]): void {
  const {options, files} = readOptions(args, ["format", "documents", "seeds", "indicators"]);
  const format = options["format"]?.at(-1);
  if (format !== undefined && format !== "jsonl")
    throw new Complaint(`unknown format: ${format}. The only one is jsonl.`);
  if (files.length === 0 && (format !== undefined || options["documents"]))
    throw new Complaint("no file is named: extract --format jsonl [--documents MANIFEST.json] FILE…");
  if (files.length === 0) return rebuildSeeds(options["seeds"]?.at(-1) ?? join(import.meta.dirname, "../../../seeds"));
  const manifest = options["documents"]?.at(-1);
  const known = manifest ? new Map(readManifest(manifest).map((document) => [document.id, document])) : null;
  const indicators = options["indicators"]?.at(-1) === "all" ? "all" : "core";
  const lines = files.map((path) => {
    const text = readText(path);
    const document = known ? known.get(idOf(path)) : documentOf(path, text);
    if (!document) throw new Complaint(`${manifest} has no document of id ${idOf(path)}, which ${path} needs`);
    return toLines(extract(text, document, {indicators}).observations);
  });
  process.stdout.write(lines.join(""));
}

function rebuildSeeds(folder: string): void {
  const paths = seedPaths(folder);
  const observations = extractSeeds(paths);
  const draft = `${paths.observations}.part`;
  writeFileSync(draft, toLines(observations));
  renameSync(draft, paths.observations);
  console.error(`${observations.length} observations written to ${paths.observations}`);
}
