import type {Comparator} from "../../model/index.ts";
import type {Candidate, Interpretation} from "../candidate.ts";

/** A candidate that a rule has read. */
export interface ReadNumeral {
  readonly candidate: Candidate;
  readonly reading: Interpretation;
  readonly rule: string;
}

/** Where a subject was read: before or after the number, taken over, from a list in order, one of several, from the next number. */
export type SubjectSource = "before" | "after" | "inherited" | "aligned" | "shared" | "next";

/** What a found number measures; several subjects where one number holds for each of them. */
export interface Subjects {
  readonly subjects: readonly string[];
  /** the words before and after the number that the subject was read from */
  readonly before: string;
  readonly after: string;
  readonly comparator: Comparator;
  readonly how: SubjectSource;
}

/** The words on either side of a number, up to the clause's end or the next number. */
export interface Context {
  /** from the clause's start */
  readonly head: string;
  /** from the number before it */
  readonly left: string;
  readonly right: string;
  /** whether another number of the clause stands before it */
  readonly follows: boolean;
  /** whether another number of the clause stands behind it */
  readonly followed: boolean;
}

export function contextOf(found: readonly ReadNumeral[], i: number): Context {
  const {candidate, reading} = found[i]!;
  const {view, clause} = candidate;
  const previous = found[i - 1]?.reading;
  const next = found[i + 1]?.reading;
  const follows = previous !== undefined && previous.end > clause.start && previous.end <= reading.start;
  const followed = next !== undefined && next.start < clause.end && next.start >= reading.end;
  const to = next && next.start < clause.end && next.start >= reading.end ? next.start : clause.end;
  return {
    head: view.slice(clause.start, reading.start),
    left: view.slice(follows ? previous.end : Math.min(clause.start, reading.start), reading.start),
    right: view.slice(reading.end, Math.max(to, reading.end)),
    follows,
    followed
  };
}
