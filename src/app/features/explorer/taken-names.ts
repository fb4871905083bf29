import {analyze, type Cell} from "../../../notebook/index.ts";

/** The names that cells define, so that added ones take others. It stands apart, since it brings the parser along. */
export const takenNames = (cells: readonly Cell[]): ReadonlySet<string> =>
  new Set(cells.flatMap((cell) => analyze(cell).defines));
