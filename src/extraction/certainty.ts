/** Why a row is not surer. */
export type Doubt =
  | "region guessed"
  | "region unknown"
  | "year guessed"
  | "year unknown"
  | "kind by default"
  | "subject incomplete"
  | "subject taken over"
  | "modifier unexplained"
  | "part of a whole"
  | "unit restored";

/** How sure a row is, from 0 to 1, and why not surer. */
export interface Certainty {
  readonly value: number;
  readonly doubts: readonly Doubt[];
  /** the part of the year that the value is of: 1-6月, 上半年; null for the whole year or a day of it */
  readonly period: string | null;
}

/** How often a row with the doubt is right nevertheless. */
const weights: Readonly<Record<Doubt, number>> = {
  "region guessed": 0.5,
  "region unknown": 0.4,
  "year guessed": 0.6,
  "year unknown": 0.5,
  "kind by default": 0.8,
  "subject incomplete": 0.5,
  "subject taken over": 0.9,
  "modifier unexplained": 0.5,
  "part of a whole": 0.6,
  "unit restored": 0.7
};

/** A row below this is drawn only after a person confirms it. */
export const doubtful = 0.75;

export function certaintyOf(doubts: readonly Doubt[], period: string | null): Certainty {
  const value = doubts.reduce((product, doubt) => product * weights[doubt], 0.97);
  return {value: Math.round(value * 100) / 100, doubts, period};
}
