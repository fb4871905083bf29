import {Inflate} from "fflate";
import {BrokenLink} from "./broken.ts";

/** No notebook unpacks to more bytes. */
export const maxBytes = 8_000_000;

// one piece unpacks to a thousand times its size at most
const piece = 1024;

/** What deflated bytes unpack to, or null where they are none; stops at `mostBytes`. */
export function inflate(packed: Uint8Array, dictionary: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate({dictionary}, (part, final) => {
    parts.push(part.slice());
    size += part.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += piece) {
      stream.push(packed.subarray(at, at + piece), at + piece >= packed.length);
      if (size > maxBytes) throw new BrokenLink("large");
    }
  } catch (error) {
    if (error instanceof BrokenLink) throw error;
    return null;
  }
  if (!ended) return null;
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
