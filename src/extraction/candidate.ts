import type {Comparator, Measure, Span} from "../model/index.ts";
import type {Numeral} from "./lexer.ts";
import type {Quantity} from "./quantity.ts";
import type {OtherCell, TableCell} from "./tables/meaning.ts";
import type {Enclosure} from "./segment/enclosures.ts";

/** A numeral with all that the rules may look at. */
export interface Candidate {
  readonly view: string;
  readonly text: string;
  readonly numeral: Numeral;
  readonly quantity: Quantity;
  /** the quotation marks and brackets around it, the innermost first */
  readonly enclosures: readonly Enclosure[];
  readonly clause: Span;
  readonly sentence: Span;
  /** the clause up to the quantity, and what follows it */
  readonly left: string;
  readonly right: string;
  /** what a table says of the number, or null in prose */
  readonly cell: TableCell | OtherCell | null;
}

/** What a rule makes of a candidate: an observation's value, or a reason why it is none. */
export interface Interpretation {
  readonly value: number;
  readonly valueMax: number | null;
  /** null where it was lost and the noun must tell */
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly measure: Measure;
  /** where the whole quantity stands, verbs of change included */
  readonly start: number;
  readonly end: number;
}

export type RejectionReason =
  | "part-of-word"
  | "document-number"
  | "date"
  | "list-ordinal"
  | "ordinal"
  | "name-not-number"
  | "code"
  | "qualifier"
  | "grade"
  | "indefinite"
  | "denominator"
  | "no-quantity"
  | "no-subject"
  | "damaged"
  | "table-unclear"
  | "too-long";

export interface Rule {
  readonly name: string;
  readonly pattern: readonly ((candidate: Candidate) => boolean)[];
  readonly produce: (candidate: Candidate) => Interpretation | RejectionReason;
}

/** The characters right before the numeral, and right after it; `of` the quantity where asked. */
export function before(candidate: Candidate, length: number, place = candidate.numeral.start): string {
  return candidate.view.slice(Math.max(0, place - length), place);
}

export function after(candidate: Candidate, length: number, place = candidate.numeral.end): string {
  return candidate.view.slice(place, place + length);
}
