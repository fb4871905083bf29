import {sha256 as digest} from "@noble/hashes/sha2.js";
import {bytesToHex} from "@noble/hashes/utils.js";
import {describe, extract, type Particulars, type Trace} from "../../extraction/index.ts";
import type {Document, Observation} from "../../model.ts";
import {readDocument, UnreadableDocument, type Reason} from "../../readers/index.ts";

/** A reader's file, handed over to the worker. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was read in a file. Offsets refer to `text`. */
export interface Reading {
  readonly document: Document;
  readonly particulars: Particulars;
  readonly text: string;
  readonly observations: readonly Observation[];
  /** every number of the text, and what became of it */
  readonly candidates: readonly Trace[];
}

export type ReadAnswer = {readonly reading: Reading} | {readonly reason: Reason} | {readonly error: string};

addEventListener("message", async ({data}: MessageEvent<ReadRequest>) => postMessage(await answer(data)));

async function answer({name, bytes}: ReadRequest): Promise<ReadAnswer> {
  try {
    const {text, title} = await readDocument(bytes, name);
    const particulars = describe(text, {file: name, ...(title ? {title} : {})});
    const document = toDocument(text, particulars);
    const {observations, candidates} = extract(text, document, {indicators: "all"});
    return {reading: {document, particulars, text, observations, candidates}};
  } catch (error) {
    if (error instanceof UnreadableDocument) return {reason: error.reason};
    return {error: error instanceof Error ? (error.stack ?? error.message) : String(error)};
  }
}

function toDocument(text: string, particulars: Particulars): Document {
  const sha256 = bytesToHex(digest(new TextEncoder().encode(text)));
  const {title, issuer, region, region_name, genre, year, published, index_number, document_number} = particulars;
  return {
    id: `own-${sha256.slice(0, 12)}`,
    title: title.value,
    issuer: issuer.value,
    region: region.value,
    region_name,
    genre: genre.value,
    year: year.value,
    published,
    index_number,
    document_number,
    sha256,
    characters: text.length
  };
}
