/** A number with the clause that states it. */
interface Quoted {
  readonly quote: string;
  readonly written: string;
  readonly value: number;
}

/**
 * Where the value stands in its quote, as offsets into it: as written, else as a number; null where it stands there
 * twice and nobody knows which is meant, or not at all.
 */
export function placeInQuote({quote, written, value}: Quoted): {readonly start: number; readonly end: number} | null {
  return findWhole(quote, written) ?? findWhole(quote, String(value));
}

function findWhole(quote: string, text: string): ReturnType<typeof placeInQuote> {
  const found: number[] = [];
  for (let at = text ? quote.indexOf(text) : -1; at >= 0; at = quote.indexOf(text, at + 1)) {
    const insideLonger =
      (/[\d.]$/.test(quote.slice(0, at)) && /^\d/.test(text)) ||
      (/^\d/.test(quote.slice(at + text.length)) && /\d$/.test(text));
    if (!insideLonger) found.push(at);
  }
  const [start, ...others] = found;
  return start === undefined || others.length > 0 ? null : {start, end: start + text.length};
}
