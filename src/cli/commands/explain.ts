import {extract, printTrace} from "../../extraction/index.ts";
import {CliError} from "../cli-error.ts";
import {describedDocument, idOf, readAnyText, readManifest} from "../documents.ts";
import {readOptions} from "../options.ts";

export const explainUsage = `explain FILE [--at OFFSET] [--documents MANIFEST.json]

Prints what became of every number of a document: which rule read it and what each step found, or why it is no
observation. FILE is plain text (UTF-8, UTF-16, GB18030), .html, .docx or .pdf.

  --at         only the number at this offset (UTF-16 units in the text that was read)
  --documents  a manifest with the document's particulars, by id; else its own text tells them`;

/** explain FILE [--at OFFSET] [--documents MANIFEST.json]: what became of every number, and why. */
export async function explain(args: readonly string[]): Promise<void> {
  const {options, files} = readOptions(args, ["at", "documents"]);
  if (files.length !== 1) throw new CliError("name one file: explain FILE [--at OFFSET] [--documents MANIFEST.json]");
  const path = files[0]!;
  const text = await readAnyText(path);
  const manifest = options["documents"]?.at(-1);
  const {document, ...sure} = manifest
    ? {document: readManifest(manifest).find((each) => each.id === idOf(path))}
    : describedDocument(path, text);
  if (!document) throw new CliError(`${manifest} has no document of id ${idOf(path)}`);
  const at = options["at"]?.at(-1);
  if (at !== undefined && !/^\d+$/.test(at)) throw new CliError(`--at takes an offset in UTF-16 units, not ${at}`);
  const {candidates, observations} = extract(text, document, {indicators: "all", ...sure});
  const shown =
    at === undefined ? candidates : candidates.filter((each) => each.start <= Number(at) && Number(at) < each.end);
  if (at !== undefined && shown.length === 0) throw new CliError(`no number stands at offset ${at} of ${path}`);
  const head = `${document.title} · ${document.region} ${document.region_name} · ${document.year} · ${document.genre}`;
  console.log(
    [
      head,
      ...shown.map((each) => printTrace(each, text)),
      `${observations.length} observations from ${candidates.length} numbers`
    ].join("\n\n")
  );
}
