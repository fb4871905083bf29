import type {Candidate, Interpretation, RejectionReason} from "./candidate.ts";
import type {Numeral} from "./lexer.ts";
import type {ReadNumeral, Subjects} from "./subjects/found.ts";
import type {ListMember} from "./subjects/lists.ts";
import type {Trace} from "./trace.ts";

/** What the stages have made of a text so far. */
export interface Work {
  readonly numerals: readonly Numeral[];
  readonly candidates: readonly Candidate[];
  readonly outcomes: readonly Outcome[];
  /** the numbers that rules have read */
  readonly found: readonly ReadNumeral[];
  readonly subjects: readonly Subjects[];
  readonly lists: readonly ListMember[];
  /** what became of every numeral, in order */
  readonly traces: readonly Trace[];
}

export interface Outcome {
  readonly candidate: Candidate;
  readonly rule: string;
  readonly outcome: Interpretation | RejectionReason;
}
