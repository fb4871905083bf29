/** Whether a character takes a square, as Chinese ones and their punctuation do. */
const isWide = (character: string) => character.codePointAt(0)! > 0x2e7f;

/** The width of a text in em without a page to measure it on: a Chinese character is 1, any other `narrow`. */
export function widthInEm(text: string, narrow: number): number {
  let em = 0;
  for (const character of text) em += isWide(character) ? 1 : narrow;
  return em;
}

/** The same in pixels, where it has to be near what a page would measure: by the letters' own widths. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += isWide(character) ? 1 : widthOf(character);
  return em * size;
}

function widthOf(character: string): number {
  if (/[il.,|'/ ]/.test(character)) return 0.34;
  return character === "%" ? 0.92 : character === "‰" ? 1.25 : 0.57;
}
