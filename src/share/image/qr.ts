import {encode} from "uqr";

/** A QR code as one path: squares of side 1, without the quiet zone around it. */
export interface Code {
  readonly size: number;
  readonly d: string;
}

export function toQr(text: string): Code {
  const {data, size} = encode(text, {ecc: "M", border: 0});
  let d = "";
  for (const [y, line] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!line[x]) continue;
      const from = x;
      while (line[x + 1]) x++;
      d += `M${from} ${y}h${x - from + 1}v1H${from}z`;
    }
  }
  return {size, d};
}
