/** The CRC-32 that a ZIP archive's directory states of each file by its name; what cannot be read is left out. */
export function statedChecksums(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const stated = new Map<string, number>();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return stated;
  // beyond 4 GB it would stand elsewhere, and no workbook is as large
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number
    ];
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const letters = bytes.subarray(at + 46, at + 46 + name);
    stated.set(isUtf8 ? new TextDecoder().decode(letters) : latin(letters), view.getUint32(at + 16, true));
    at += 46 + name + extra + comment;
  }
  return stated;
}

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
