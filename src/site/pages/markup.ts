import {escapeMarkup} from "../../core/index.ts";

/** HTML or XML that may stand as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

/** Markup from a template: what is put into it is text and is escaped, unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(strings.map((string, i) => string + toText(pieces[i])).join(""));
}

/** Something that is markup already: a drawing, JSON for a script element. */
export const raw = (text: string) => new Markup(text);

/** JSON for a script element, where `</script` and `<!--` must not occur. */
export const scriptJson = (value: unknown) => new Markup(JSON.stringify(value).replaceAll("<", "\\u003c"));

function toText(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (piece === null || piece === undefined || piece === false) return "";
  if (typeof piece === "object") return piece.map(toText).join("");
  return escapeMarkup(String(piece));
}
