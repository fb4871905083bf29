import {crc32Hex, fromBase64Url, maxSnapshotBytes, readBytes, toBase64Url} from "../../core/index.ts";
import {BrokenSnapshot} from "./broken.ts";
import {readSnapshot} from "./read.ts";
import type {Snapshot} from "./snapshot.ts";
import {writeSnapshot} from "./write.ts";

/**
 * A snapshot as the fragment of an address, without the `#`: s1.<base64url(deflate-raw(JSON))>.<its length>.<CRC-32 of
 * the packed bytes, eight hex digits>. The number is that of this packing; the JSON has a schema of its own.
 */
export async function toFragment(snapshot: Snapshot): Promise<string> {
  const packed = await pass(new TextEncoder().encode(writeSnapshot(snapshot)), new CompressionStream("deflate-raw"));
  if (!packed) throw new BrokenSnapshot("large", "snapshot: too large");
  const text = toBase64Url(packed);
  return `s1.${text}.${text.length}.${crc32Hex(packed)}`;
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
  if (crc32Hex(packed) !== crc) throw new BrokenSnapshot("damaged", "snapshot: altered");
  const json = await pass(packed, new DecompressionStream("deflate-raw")).catch((cause: unknown) => {
    throw new BrokenSnapshot("damaged", "snapshot: not deflated", {cause});
  });
  if (!json) throw new BrokenSnapshot("large", "snapshot: too large");
  return readSnapshot(new TextDecoder().decode(json));
}

const pass = (bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream) =>
  readBytes(new Blob([bytes]).stream().pipeThrough(through), maxSnapshotBytes);
