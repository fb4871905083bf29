import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {basename} from "node:path";
import * as v from "valibot";
import {describe, confidenceOf, type DocumentConfidence} from "../extraction/index.ts";
import {maybeParse, type Document, type Observation} from "../model/index.ts";
import {readDocument, UnreadableDocument, type UnreadableReason} from "../readers/index.ts";
import {CliError} from "./cli-error.ts";

/** A file's bytes, or a complaint that names it. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new CliError(
      `cannot read ${path}: ${(cause as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : (cause as Error).message}`,
      {cause}
    );
  }
}

/** The text of a file in UTF-8, without a byte order mark; other encodings are refused. */
export function readText(path: string): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch (cause) {
    throw new CliError(`${path} is not UTF-8 text: convert it first (for example: iconv -f GB18030 -t UTF-8)`, {
      cause
    });
  }
}

/** The text of a document of any kind that the readers know, or a complaint that says why it has none. */
export async function readAnyText(path: string): Promise<string> {
  const bytes = readBytes(path);
  try {
    return (await readDocument(bytes, basename(path))).text;
  } catch (cause) {
    if (!(cause instanceof UnreadableDocument)) throw cause;
    throw new CliError(`${path} ${unreadable[cause.reason]}`, {cause});
  }
}

const unreadable: Readonly<Record<UnreadableReason, string>> = {
  scan: "holds images of pages and no text: run it through text recognition (OCR) first",
  "legacy-word": "is in an old word processor's format: save it as .docx or .pdf first",
  "text-layer": "has a text layer that only its font can read: run it through text recognition (OCR) first",
  rtf: "is RTF: save it as .docx or .pdf first",
  ofd: "is an OFD document: convert it to .pdf first",
  "open-document": "is an OpenDocument file: save it as .docx or .pdf first",
  archive: "is an archive: unpack it first",
  spreadsheet: "is a spreadsheet: save it as .pdf or .docx first",
  presentation: "is a presentation: save it as .pdf first",
  image: "is an image: run it through text recognition (OCR) first",
  "web-archive": "is a web archive: open it in a browser and save it as .html or .pdf first",
  encrypted: "is protected by a password: save it without one first",
  "not-a-document": "is no document with text: give a .txt, .html, .docx or .pdf file",
  damaged: "is damaged or in an unknown encoding: open it in its own program and save it again",
  empty: "has no text in it",
  "too-large": "is too large to be one document: split it first",
  unavailable: "needs a reader that could not be loaded: run npm install, then try again"
};

export function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The documents of a manifest file, or a complaint. */
export function readManifest(path: string): readonly Document[] {
  let documents: unknown;
  try {
    documents = JSON.parse(readText(path));
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw new CliError(`${path} is not JSON: ${(cause as Error).message}`, {cause});
  }
  if (maybeParse(manifest, documents)) return documents as readonly Document[];
  throw new CliError(`${path} is not a list of documents: each needs id, region, year and genre`);
}

const manifest = v.array(v.object({id: v.string(), region: v.string(), year: v.number(), genre: v.string()}));

/** The metadata that the text itself tells, and how sure they are; the id is the file's name without its extension. */
export function describedDocument(path: string, text: string): {document: Document; confidence: DocumentConfidence} {
  const id = idOf(path);
  const told = describe(text, {file: id});
  const document = {
    id,
    title: told.title.value,
    issuer: told.issuer.value,
    region: told.region.value,
    region_name: told.region_name,
    genre: told.genre.value,
    year: told.year.value,
    published: told.published,
    index_number: told.index_number,
    document_number: told.document_number,
    sha256: sha256(Buffer.from(text, "utf8")),
    characters: text.length
  };
  return {document, confidence: confidenceOf(told)};
}

export const documentOf = (path: string, text: string): Document => describedDocument(path, text).document;

export function idOf(path: string): string {
  return basename(path).replace(/\.[^.]+$/, "");
}

/** Observations as JSON Lines, the columns in the order of the model. */
export function toLines(observations: readonly Observation[]): string {
  return observations.map((each) => `${JSON.stringify(each)}\n`).join("");
}

/** Every line of a JSON Lines file, or a complaint that names the line. */
export function readLines<T>(path: string): readonly T[] {
  return readText(path)
    .split("\n")
    .flatMap((line, i) => {
      if (line.trim() === "") return [];
      try {
        return [JSON.parse(line) as T];
      } catch (cause) {
        throw new CliError(`${path}, line ${i + 1}: ${(cause as Error).message}`, {cause});
      }
    });
}
