import {sha256 as digest} from "@noble/hashes/sha2.js";
import {bytesToHex} from "@noble/hashes/utils.js";
import {allRegions, regionByCode, regionsByName} from "../../../../catalog/index.ts";
import {confidenceOf, describe, extract, type DocumentMetadata, type Trace} from "../../../../extraction/index.ts";
import {
  readDocument,
  UnreadableDocument,
  type UnreadableReason,
  type ReadDocument,
  type ReadingNote
} from "../../../../readers/index.ts";
import type {Document, Observation} from "../../../../model/index.ts";

/** A user's file, handed over to the worker; or a text that was read, with what she says of it. */
export type ReadRequest =
  | {readonly name: string; readonly bytes: Uint8Array}
  | {
      readonly name: string;
      readonly read: ReadText;
      readonly metadata: DocumentMetadata;
      readonly override: Override;
    };

/** A file's text, and what reading it took. */
export type ReadText = Pick<ReadDocument, "text" | "notes" | "encoding">;

/** What the user knows better than the text tells: the region by name or code, and the year. */
export interface Override {
  readonly region: string;
  readonly year: number;
}

/** What was read in a file. Offsets refer to `text`. */
export interface DocumentReading {
  readonly document: Document;
  readonly metadata: DocumentMetadata;
  readonly text: string;
  /** what was done to the file to read it */
  readonly notes: readonly ReadingNote[];
  /** of text and HTML only */
  readonly encoding?: string;
  readonly observations: readonly Observation[];
  /** every number of the text, and what became of it */
  readonly candidates: readonly Trace[];
}

export type ReadAnswer =
  | {readonly reading: DocumentReading}
  | {readonly reason: UnreadableReason}
  | {readonly unknownRegion: string}
  | {readonly error: string};

/** What comes before the answer: how many of the document's pages have been read. */
export interface ReadProgress {
  readonly pages: {readonly done: number; readonly total: number};
}

addEventListener("message", async ({data}: MessageEvent<ReadRequest>) => postMessage(await answer(data)));

async function answer(request: ReadRequest): Promise<ReadAnswer> {
  try {
    if ("override" in request) return correct(request.read, request.metadata, request.override);
    const {text, title, notes, encoding} = await readDocument(request.bytes, request.name, (done, total) =>
      postMessage({pages: {done, total}} satisfies ReadProgress)
    );
    const file = {text, notes, ...(encoding ? {encoding} : {})};
    return read(file, describe(text, {file: request.name, ...(title ? {title} : {})}));
  } catch (error) {
    if (error instanceof UnreadableDocument) return {reason: error.reason};
    return {error: error instanceof Error ? (error.stack ?? error.message) : String(error)};
  }
}

function correct(file: ReadText, metadata: DocumentMetadata, {region, year}: Override): ReadAnswer {
  const found = regionByCode(region) ?? regionsByName(region).at(0) ?? allRegions().find(({full}) => full === region);
  if (!found) return {unknownRegion: region};
  const override = {confidence: 1, source: "the user"};
  return read(file, {
    ...metadata,
    region: {value: found.code, ...override},
    region_name: found.full,
    year: {value: year, ...override}
  });
}

function read(file: ReadText, metadata: DocumentMetadata): ReadAnswer {
  const document = toDocument(file.text, metadata);
  const {observations, candidates} = extract(file.text, document, {
    indicators: "all",
    confidence: confidenceOf(metadata)
  });
  return {reading: {document, metadata, ...file, observations, candidates}};
}

function toDocument(text: string, metadata: DocumentMetadata): Document {
  const sha256 = bytesToHex(digest(new TextEncoder().encode(text)));
  const {title, issuer, region, region_name, genre, year, published, index_number, document_number} = metadata;
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
