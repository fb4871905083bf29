import type {Observation} from "../../model/index.ts";
import type {Indicator, Region} from "../../catalog/index.ts";
import type {Doubt} from "../certainty.ts";
import type {Context} from "../context.ts";
import type {ListMember} from "../subjects/lists.ts";
import type {ReadNumeral, Subjects} from "../subjects/found.ts";
import type {Explanation} from "./explain.ts";
import type {SectionTense} from "./mode.ts";
import type {Time} from "./time.ts";

/** A number on its way to an observation: what the refiners have found so far. */
export interface Row {
  readonly found: ReadNumeral;
  readonly subjects: Subjects;
  readonly list: ListMember;
  readonly tense: SectionTense;
  readonly section: string;
  readonly before: Before;
  /** one for each subject that the number holds for */
  readonly names: readonly string[];
  readonly unit: string;
  readonly time: Time;
  /** the part of the year that the value is of, or null */
  readonly period: string | null;
  readonly region: Region | null;
  readonly links: readonly (Link | null)[];
  readonly scopes: readonly (string | null)[];
  readonly doubts: readonly Doubt[];
  readonly observations: readonly Observation[];
}

/** The catalogued indicator that a subject is, and what the words in front of its name say. */
export interface Link {
  readonly indicator: Indicator;
  readonly explanation: Explanation;
  readonly doubts: readonly Doubt[];
}

/** What was read before the number. */
export interface Before {
  /** the last level, and the last that counts something */
  readonly last: Row | null;
  readonly counter: Row | null;
  /** the rows of the same paragraph */
  readonly paragraph: readonly Row[];
}

/** Adds to a row what one question about it has for an answer; `say` is its line in the trace. */
export interface Refiner {
  readonly name: string;
  readonly refine: (row: Row, context: Context) => Partial<Row>;
  readonly say: (row: Row) => string;
}
