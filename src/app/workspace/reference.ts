import {sha256} from "@noble/hashes/sha2.js";
import {bytesToHex} from "@noble/hashes/utils.js";
import {BrokenReference, type ReferenceFault} from "./broken-reference.ts";

/** No notebook file is larger, in bytes. */
const maxBytes = 16_000_000;

/**
 * The text of a notebook file of this site, which is what the link was made for to the last byte. What is on another site is
 * not fetched: the page has no way out, and a link must not be able to open one.
 *
 * @throws {BrokenReference}
 */
export async function readReferenced(src: string, expected: string): Promise<string> {
  const fail = (fault: ReferenceFault) => new BrokenReference(fault, src, expected);
  if (!URL.canParse(src, document.baseURI)) throw fail("missing");
  const url = new URL(src, document.baseURI);
  if (url.origin !== location.origin) throw fail("elsewhere");
  if (!isSha256(expected)) throw fail("untold");
  const response = await fetch(url, {credentials: "omit", redirect: "error"}).catch(() => null);
  if (!response?.ok || !response.body) throw fail("missing");
  const bytes = await readBody(response.body);
  if (bytes === null) throw fail("large");
  if (bytesToHex(sha256(bytes)) !== expected.toLowerCase()) throw fail("altered");
  return new TextDecoder().decode(bytes);
}

/** The text of a file that the user gives in the place of the one that a link names. @throws {BrokenReference} */
export async function readGiven(file: Blob, src: string, expected: string): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isSha256(expected) && bytesToHex(sha256(bytes)) !== expected.toLowerCase())
    throw new BrokenReference("altered", src, expected);
  return new TextDecoder().decode(bytes);
}

const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/i.test(text);

async function readBody(body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    size += next.value.length;
    if (size <= maxBytes) continue;
    await reader.cancel();
    return null;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
