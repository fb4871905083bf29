import {concat, latin} from "./reading.ts";

/** A PDF of hand-written objects, numbered from 1; the first is the catalogue. */
export function pdf(objects: readonly string[], trailer = ""): Uint8Array {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join("")}`;
  return concat(
    latin(
      `${file}${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`
    )
  );
}

/** Pages of one font, whose text operators are given; the font is not embedded and has a predefined character map. */
export function pages(
  encoding: string,
  contents: readonly string[],
  ordering = "GB1",
  font = "STSong-Light"
): Uint8Array {
  const first = 5;
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  return pdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${contents.length}/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/${font}-${encoding}/Encoding/${encoding}/DescendantFonts[4 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/${font}/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/${font}/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>>>`,
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/Contents ${first + 2 * index + 1} 0 R>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`
    ])
  ]);
}

/** A line of text at a place, its bytes in hexadecimal. */
export function show(bytes: Uint8Array, x: number, y: number, size = 16): string {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${digits}> Tj ET\n`;
}

/** Bytes of a string in UTF-16BE. */
export function ucs2(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from({length: text.length}, (_, index) => text.charCodeAt(index)).flatMap((unit) => [unit >> 8, unit & 255])
  );
}
