/** What is known of a document beforehand. */
export interface Hints {
  readonly title?: string;
  readonly issuer?: string;
  readonly file?: string;
}

/** A reading of the text about itself; `sure` runs from 0 (a guess) to 1, `from` says what it was read from. */
export interface Guess<T> {
  readonly value: T;
  readonly confidence: number;
  readonly source: string;
}
