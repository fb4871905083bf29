import {Unzlib, strFromU8, strToU8, zlibSync} from "fflate";
import {concatenate, crc32Hex, fromBase64, maxNotebookBytes, toBase64} from "../../core/index.ts";
import {unpack} from "../unpack.ts";
import {isPng, readChunks, writeChunks} from "./chunks.ts";

/** The schema of what is carried; a later one is told apart by its number. */
const schema = 1;
const keyword = "zhibiao-notebook-";
const namespace = "urn:zhibiao:notebook";

/** The kinds of pictures that people drop on a page. */
export type PictureKind = "png" | "svg" | "jpeg" | "gif" | "webp" | "avif";

/** Why nothing can be opened from a picture. */
export type PictureFault =
  /** the picture is whole and carries no notebook: not ours, or a messenger took it out */
  | "nothing-in-it"
  /** cut or altered */
  | "damaged"
  /** written by a later version */
  | "newer"
  /** a kind of picture that never carries one */
  | "other-kind";

export class NoNotebookInPicture extends Error {
  override readonly name = "NoNotebookInPicture";
  readonly fault: PictureFault;
  constructor(fault: PictureFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** What kind of picture some bytes are; null where they are none. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (isPng(bytes) || head.startsWith("\x89PNG")) return "png";
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (/^GIF8[79]a/.test(head)) return "gif";
  if (/^RIFF.{4}WEBP/s.test(head)) return "webp";
  if (/^.{4}ftyp(?:avif|avis)/s.test(head)) return "avif";
  return isSvg(start(bytes)) ? "svg" : null;
}

/** Whether a text opens an SVG, behind a declaration, comments and a document type. */
function isSvg(text: string): boolean {
  let rest = text.replace(/^\s*(?:<\?xml[^>]*>\s*)?/, "");
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->", 4);
    if (end < 0) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return /^(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/.test(rest);
}

const start = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, 4096));

/** A PNG with a notebook's file in it, as compressed international text. */
export function embedInPng(png: Uint8Array, notebook: string): Uint8Array {
  const head = strToU8(`${keyword}${schema}\0\x01\0\0\0`, true);
  const packed = zlibSync(strToU8(notebook), {level: 9});
  const data = concatenate([head, packed]);
  const chunks = readChunks(png).filter((chunk) => !keywordOf(chunk.data, chunk.type).startsWith(keyword));
  return writeChunks([...chunks.slice(0, -1), {type: "iTXt", data}, chunks.at(-1)!]);
}

/** What goes into an SVG's <metadata> so that it carries a notebook's file. */
export function embeddedXml(notebook: string): string {
  const packed = zlibSync(strToU8(notebook), {level: 9});
  const crc = crc32Hex(packed);
  return `<zb:notebook xmlns:zb="${namespace}" schema="${schema}" crc32="${crc}">${toBase64(packed)}</zb:notebook>`;
}

/**
 * The notebook's file that a picture carries.
 *
 * @throws {NoNotebookInPicture} that says why there is none
 */
export function readEmbedded(bytes: Uint8Array): string {
  const kind = pictureKind(bytes);
  if (kind === "png") return fromPng(bytes);
  if (kind === "svg") return fromSvg(new TextDecoder().decode(bytes));
  throw new NoNotebookInPicture("other-kind", `a picture that carries no notebook: ${kind ?? "unknown"}`);
}

function fromPng(bytes: Uint8Array): string {
  let chunks;
  try {
    chunks = readChunks(bytes);
  } catch (cause) {
    throw new NoNotebookInPicture("damaged", "the png is damaged", {cause});
  }
  for (const {type, data} of chunks) {
    const word = keywordOf(data, type);
    if (!word.startsWith(keyword)) continue;
    checkSchema(word.slice(keyword.length));
    return unpackText(data.subarray(word.length + 5));
  }
  throw new NoNotebookInPicture("nothing-in-it", "the png carries no notebook");
}

function keywordOf(data: Uint8Array, type: string): string {
  return type === "iTXt" ? strFromU8(data.subarray(0, Math.max(0, data.indexOf(0))), true) : "";
}

function fromSvg(text: string): string {
  if (!text.includes(namespace) && !isWhole(text)) throw new NoNotebookInPicture("damaged", "the svg is cut");
  return readEmbeddedXml(text);
}

/** Whether nothing stands behind the end of an SVG but comments. */
function isWhole(svg: string): boolean {
  const text = svg.trimEnd();
  if (!text.endsWith("-->")) return /<\/svg\s*>$/.test(text);
  const comment = /<\/svg\s*>\s*<!--/.exec(text);
  return comment !== null && comment.index + comment[0].length <= text.length - 3;
}

/** The notebook's file in XML that holds what `carriedXml` wrote. @throws NoNotebookInPicture */
export function readEmbeddedXml(text: string): string {
  if (!text.includes(namespace)) throw new NoNotebookInPicture("nothing-in-it", "the svg carries no notebook");
  const name = /<(?:[\w-]+:)?notebook\b/.exec(text);
  const inside = name ? text.slice(name.index + name[0].length) : "";
  const close = inside.indexOf(">");
  if (close < 0) throw new NoNotebookInPicture("damaged", "what the svg carries is cut");
  const open = inside.slice(0, close);
  const [body] = inside.slice(close + 1).split("<", 1);
  checkSchema(/\bschema="(\w*)"/.exec(open)?.[1] ?? "");
  const packed = fromBase64(body!.replace(/\s+/g, ""));
  const crc = /\bcrc32="([\da-f]{8})"/.exec(open)?.[1];
  if (!packed || crc !== crc32Hex(packed)) throw new NoNotebookInPicture("damaged", "what the svg carries is altered");
  return unpackText(packed);
}

function checkSchema(found: string): void {
  if (found === String(schema)) return;
  const fault = Number(found) > schema ? "newer" : "damaged";
  throw new NoNotebookInPicture(fault, `unknown schema of a carried notebook: ${found}`);
}

function unpackText(packed: Uint8Array): string {
  const bytes = unpack(new Unzlib(), packed, maxNotebookBytes);
  try {
    if (bytes instanceof Uint8Array) return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
    throw new RangeError(bytes ?? "cut");
  } catch (cause) {
    throw new NoNotebookInPicture("damaged", "what the picture carries cannot be unpacked", {cause});
  }
}
