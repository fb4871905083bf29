import type {Inflate, Unzlib} from "fflate";
import {concatenate} from "../core/index.ts";

// one portion unpacks to a thousand times its size at most
const portion = 1024;

/**
 * What packed bytes unpack to: null where they are none or their end is missing, "large" where it is more than `maxBytes`,
 * which is known before it is unpacked.
 */
export function unpack(stream: Inflate | Unzlib, packed: Uint8Array, maxBytes: number): Uint8Array | "large" | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  stream.ondata = (part, isLast) => {
    parts.push(part.slice());
    size += part.length;
    isWhole ||= isLast;
  };
  try {
    for (let at = 0; at < packed.length; at += portion) {
      stream.push(packed.subarray(at, at + portion), at + portion >= packed.length);
      if (size > maxBytes) return "large";
    }
  } catch {
    return null;
  }
  return isWhole ? concatenate(parts) : null;
}
