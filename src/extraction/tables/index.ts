/**
 * The tables of a text as grids: what each number is of, by the heads of its row and column. It knows the catalogue and
 * the document's region, and nothing of rules.
 */
export {cellsOfTables} from "./tables.ts";
export {timeOfCell} from "./time.ts";
export type {OtherCell, TableCell} from "./meaning.ts";
