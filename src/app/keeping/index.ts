/**
 * The reader's notebooks in this browser: each with its revisions, its history, its files and what was chosen in it.
 * It knows no page and no frame; what another tab does is told to it and by it.
 */
export type {CellDifference, Difference, Line, Setting} from "./difference.ts";
export {openKeeper, type Elsewhere, type Keeper, type Standing} from "./keeper.ts";
export {createKeeping, type Draft, type GivenFile, type Keeping, type Kept, type Replacement} from "./keeping.ts";
export {openMemoryShelf} from "./memory.ts";
export {NotKept, toNotKept, type Refusal} from "./not-kept.ts";
export type {Saved} from "./notebooks.ts";
export {databaseNameOf, openKeeping, type Storage} from "./open-keeping.ts";
export type {Choices, FileRecord, Keys, NotebookRecord, Origin, VersionRecord, Why} from "./record.ts";
export type {Told} from "./tabs.ts";
export {blankNotebook, titled} from "./untitled.ts";
