import {renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {isDeepStrictEqual} from "node:util";
import {extract} from "../../extraction/index.ts";
import {CliError} from "../cli-error.ts";
import {describedDocument, idOf, readAnyText, readManifest, toLines} from "../documents.ts";
import {readOptions} from "../options.ts";
import {readRelease, releaseDates} from "../releases.ts";
import {extractSeeds, seedPaths} from "../seeds.ts";

export const extractUsage = `extract
extract --format jsonl [--documents MANIFEST.json] [--indicators core|all] FILE…

Without a file: rebuilds seeds/observations.jsonl from seeds/originals, linked to every indicator of the catalogue.
With files: prints one observation a line. A FILE is plain text (UTF-8, UTF-16, GB18030), .html, .docx or .pdf.

  --format      jsonl, the only one
  --documents   a manifest with the documents' particulars, by id; else each text tells its own
  --indicators  all (unless given): every one of the catalogue; core: those of the annotation guide, as hand-made observations name them
  --seeds       another folder than seeds/`;

/** Rebuilds the seeds, or prints the observations of files. */
export async function extractCommand(args: readonly string[]): Promise<void> {
  const {options, files} = readOptions(args, ["format", "documents", "seeds", "indicators"]);
  const format = options["format"]?.at(-1);
  if (format !== undefined && format !== "jsonl")
    throw new CliError(`unknown format: ${format}. The only one is jsonl.`);
  if (files.length === 0 && (format !== undefined || options["documents"]))
    throw new CliError("no file is named: extract --format jsonl [--documents MANIFEST.json] FILE…");
  if (files.length === 0) return rebuildSeeds(options["seeds"]?.at(-1) ?? join(import.meta.dirname, "../../../seeds"));
  const manifest = options["documents"]?.at(-1);
  const known = manifest ? new Map(readManifest(manifest).map((document) => [document.id, document])) : null;
  const indicators = options["indicators"]?.at(-1) ?? "all";
  if (indicators !== "core" && indicators !== "all")
    throw new CliError(`unknown indicators: ${indicators}. Use core or all.`);
  const lines: string[] = [];
  for (const path of files) {
    const text = await readAnyText(path);
    const {document, ...sure} = known ? {document: known.get(idOf(path))} : describedDocument(path, text);
    if (!document) throw new CliError(`${manifest} has no document of id ${idOf(path)}, which ${path} needs`);
    lines.push(toLines(extract(text, document, {indicators, ...sure}).observations));
  }
  process.stdout.write(lines.join(""));
}

function rebuildSeeds(folder: string): void {
  const paths = seedPaths(folder);
  const observations = extractSeeds(paths);
  const draft = `${paths.observations}.part`;
  writeFileSync(draft, toLines(observations));
  renameSync(draft, paths.observations);
  console.error(`${observations.length} observations written to ${paths.observations}`);
  const [newest] = releaseDates(paths.releases);
  if (newest === undefined || isDeepStrictEqual(readRelease(paths.releases, newest).observations, observations)) return;
  console.error(`They differ from the release of ${newest}: \`npm run release\` makes them the release of today.`);
}
