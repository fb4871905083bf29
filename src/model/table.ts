/** Columns of equal length, by name. */
export interface Table {
  readonly length: number;
  readonly columns: Readonly<Record<string, ArrayLike<unknown>>>;
}
