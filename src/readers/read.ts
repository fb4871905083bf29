import {containerOf, isHtml} from "./kind.ts";
import {decode} from "./decode.ts";
import type {ReadDocument, TellPages} from "./document.ts";
import {limits} from "./limits.ts";
import {toUnreadable, UnreadableDocument} from "./unreadable.ts";

/**
 * The text of a file, whose kind is told by its content before its name. What HTML, DOCX and PDF need is loaded when
 * the first such file comes.
 *
 * @param bytes the whole file
 * @param name its name with extension
 * @param tell hears how many of its pages have been read, where it has pages
 * @throws UnreadableDocument, and nothing else
 */
export async function readDocument(bytes: Uint8Array, name: string, tell?: TellPages): Promise<ReadDocument> {
  try {
    const document = await read(bytes, name, tell);
    if (!/[\p{L}\p{N}]/u.test(document.text)) throw new UnreadableDocument("empty", "no letters in it");
    return within(document, document.text.length, limits.text, "characters");
  } catch (error) {
    throw toUnreadable(error);
  }
}

async function read(bytes: Uint8Array, name: string, tell?: TellPages): Promise<ReadDocument> {
  within(bytes, bytes.length, limits.file, "bytes");
  const container = containerOf(bytes);
  if (container === "pdf") return (await arrived(import("./pdf/read.ts"))).readPdf(bytes, tell);
  if (container === "zip") return (await arrived(import("./docx/read.ts"))).readDocx(bytes);
  within(bytes, bytes.length, limits.markup, "bytes");
  const {text, encoding, notes} = decode(bytes, declaredEncoding(bytes));
  if (isHtml(text, name)) return {...(await arrived(import("./html/read.ts"))).readHtml(text), encoding, notes};
  return {text: text.replace(/\r\n?/g, "\n"), kind: "text", encoding, notes};
}

/** A reader's program that does not come says nothing of the file. */
function arrived<T>(program: Promise<T>): Promise<T> {
  return program.catch((cause: unknown) => {
    throw new UnreadableDocument("unavailable", "its reader did not arrive", {cause});
  });
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /<[^<>]{0,200}?(?:charset|encoding)\s*=\s*(?:["']\s*)?([\w-]+)/i.exec(head)?.[1];
}

function within<T>(value: T, size: number, limit: number, unit: string): T {
  if (size <= limit) return value;
  throw new UnreadableDocument("too-large", `${size} ${unit}, at most ${limit} are read`);
}
