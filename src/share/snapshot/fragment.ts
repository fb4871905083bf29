import {fromBase64Url, toBase64Url, crc32} from "../../core/index.ts";
import {BrokenSnapshot} from "./broken.ts";
import {readSnapshot} from "./read.ts";
import type {Snapshot} from "./snapshot.ts";
import {writeSnapshot} from "./write.ts";

/** Unpacked JSON of more bytes than this is no chart. */
const maxBytes = 8_000_000;

/**
 * A snapshot as the fragment of an address, without the `#`: s1.<base64url(deflate-raw(JSON))>.<its length>.<CRC-32 of
 * the packed bytes, eight hex digits>. The number is that of this packing; the JSON has a schema of its own.
 */
export async function toFragment(snapshot: Snapshot): Promise<string> {
  const packed = await pass(new TextEncoder().encode(writeSnapshot(snapshot)), new CompressionStream("deflate-raw"));
  const text = toBase64Url(packed);
  return `s1.${text}.${text.length}.${crc32(packed)}`;
}

/** Whether a fragment is meant to be a snapshot. */
export function isSnapshotFragment(fragment: string): boolean {
  return /^#?s\d+\./.test(fragment);
}

/**
 * The snapshot in a fragment. A host may add a fragment of its own behind it (`#?secret=…`).
 *
 * @throws {BrokenSnapshot} `damaged` where a piece is missing or altered
 */
export async function fromFragment(fragment: string): Promise<Snapshot> {
  const [own = ""] = fragment.replace(/^#/, "").split("#");
  const [version, text = "", length, crc] = own.split(".");
  if (version !== "s1") throw new BrokenSnapshot(/^s\d+$/.test(version!) ? "newer" : "broken", `snapshot: ${version}`);
  if (String(text.length) !== length) throw new BrokenSnapshot("damaged", "snapshot: cut short");
  const packed = fromBase64Url(text);
  if (!packed) throw new BrokenSnapshot("damaged", "snapshot: not base64");
  if (crc32(packed) !== crc) throw new BrokenSnapshot("damaged", "snapshot: altered");
  const json = await pass(packed, new DecompressionStream("deflate-raw")).catch((cause: unknown) => {
    if (cause instanceof BrokenSnapshot) throw cause;
    throw new BrokenSnapshot("damaged", "snapshot: not deflated", {cause});
  });
  return readSnapshot(new TextDecoder().decode(json));
}

async function pass(bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = (new Blob([bytes]).stream().pipeThrough(through) as ReadableStream<Uint8Array>).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    size += next.value.length;
    if (size <= maxBytes) continue;
    await reader.cancel();
    throw new BrokenSnapshot("large", "snapshot: too large");
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
