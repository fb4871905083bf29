/**
 * What evaluates a notebook's cells inside the wall: the reactive runtime, the standard library that cells can name,
 * and how values are shown. It asks the app through the guest's end of the port, and knows nothing of how cells are
 * listed and edited.
 */
export type {Fault, Status} from "./fault.ts";
export {isolateClipboard} from "./clipboard.ts";
export {chartsOf, snapshotOutput, hasChart} from "./snapshot.ts";
export {createInputState, type InputState} from "./input-state.ts";
export type {ProblemCode} from "./problem.ts";
export {formatValue, resultTable, type TableLike} from "./result-table.ts";
export {openRuntime, type NotebookRuntime, type RuntimeOptions} from "./runtime.ts";
export {lazyArquero, type ArqueroChunk} from "./stdlib/arquero.ts";
export {lazyWorkbook} from "./stdlib/workbook.ts";
export {lazyChunk} from "./stdlib/lazy-chunk.ts";
export {isolateListeners} from "./stdlib/listeners.ts";
export {createLibrary, type LibraryOptions} from "./stdlib/index.ts";
