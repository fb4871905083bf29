import {crc32} from "../../core/index.ts";

/** A piece of a PNG file: https://www.w3.org/TR/png-3/#5Chunk-layout */
export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** A PNG that is cut, or of which a chunk is not what its check sum says. */
export class BrokenPng extends Error {
  override readonly name = "BrokenPng";
}

/** The chunks of a PNG in order. @throws BrokenPng */
export function readChunks(bytes: Uint8Array): Chunk[] {
  if (!isPng(bytes)) throw new BrokenPng("not a png");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; ;) {
    if (at + 12 > bytes.length) throw new BrokenPng("the png is cut");
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) throw new BrokenPng("the png is cut");
    if (view.getUint32(end) !== crc32(bytes.subarray(at + 4, end)))
      throw new BrokenPng("a chunk of the png is altered");
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({type, data: bytes.subarray(at + 8, end)});
    if (type === "IEND") return chunks;
    at = end + 4;
  }
}

export function writeChunks(chunks: readonly Chunk[]): Uint8Array {
  const size = chunks.reduce((sum, {data}) => sum + 12 + data.length, signature.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(signature);
  let at = signature.length;
  for (const {type, data} of chunks) {
    view.setUint32(at, data.length);
    for (let i = 0; i < 4; i++) bytes[at + 4 + i] = type.charCodeAt(i);
    bytes.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(bytes.subarray(at + 4, at + 8 + data.length)));
    at += 12 + data.length;
  }
  return bytes;
}
