import type {Region} from "../../catalog/index.ts";

/** What is known of a document beforehand. */
export interface Hints {
  readonly title?: string;
  readonly issuer?: string;
  readonly file?: string;
}

/** A reading of the text about itself; `confidence` runs from 0 (a guess) to 1, `source` says what it was read from. */
export interface Guess<T> {
  readonly value: T;
  readonly confidence: number;
  readonly source: string;
}

/** A region as a document tells it; null where nothing does. */
export interface RegionGuess {
  readonly value: Region | null;
  readonly confidence: number;
  readonly source: string;
}
