import type {Span} from "../../model/index.ts";

/** A pair of quotation marks, title marks or brackets; start and end are the places of the marks themselves. */
export interface Enclosure extends Span {
  readonly mark: "“" | "《" | "(";
}

/** The enclosures of a text, ordered by start; a mark without its twin before the paragraph ends encloses nothing. */
export function findEnclosures(view: string): readonly Enclosure[] {
  const found: Enclosure[] = [];
  let open: {mark: Enclosure["mark"]; at: number}[] = [];
  for (let i = 0; i < view.length; i++) {
    const char = view[i]!;
    if (char === "\n") open = [];
    else if (char === "“" || char === "《" || char === "(") open.push({mark: char, at: i});
    else {
      const mark = char === "”" ? "“" : char === "》" ? "《" : char === ")" ? "(" : null;
      if (mark === null) continue;
      let at = open.length - 1;
      while (at >= 0 && open[at]!.mark !== mark && open.length - at < 4) at--;
      if (at < 0 || open[at]!.mark !== mark || i - open[at]!.at > 200) continue;
      found.push({mark, start: open[at]!.at, end: i});
      open.length = at;
    }
    if (open.length > 8) open.shift();
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The innermost first. Made for places asked in rising order. */
export function enclosuresAt(all: readonly Enclosure[]): (place: number) => readonly Enclosure[] {
  let next = 0;
  let inside: Enclosure[] = [];
  return (place) => {
    for (; next < all.length && all[next]!.start < place; next++) inside.push(all[next]!);
    inside = inside.filter((each) => each.end >= place);
    return [...inside].toReversed();
  };
}
