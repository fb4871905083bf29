/**
 * The notebook as data: what a file holds, what a link carries, what the frame is given; how it is written and read,
 * and what its cells become for the runtime. It knows no page, no storage and no values.
 */
export {analyze, dependents, type Dependencies} from "./analyze.ts";
export {alter, blank, duplicate, insert, merge, move, nextId, ownsNames, remove, split} from "./arrange.ts";
export {BrokenNotebook, type Breakage} from "./broken.ts";
export {guard} from "./guard.ts";
export {importer} from "./imports.ts";
export {modes, type InputValues, type Cell, type Mode, type Notebook} from "./notebook.ts";
export {deserialize, normalize, serialize, type Dom} from "./serialize.ts";
export {indexInSource} from "./template.ts";
export {
  defines,
  isSyntaxError,
  reads,
  runnable,
  transpile,
  type Definition,
  type CellSyntaxError
} from "./transpile.ts";
