/**
 * The user's notebooks in this browser: each with its revisions, its history, its files and what was chosen in it.
 * It knows no page and no frame; tabs notify each other of changes.
 */
export type {CellDifference, Difference, Line, Setting} from "./difference.ts";
export {createAutosave, type Autosave, type SaveStatus} from "./autosave.ts";
export type {RemoteChange} from "./conflict.ts";
export type {Draft, GivenFile, Replacement, StoredNotebook} from "./draft.ts";
export {createNotebookStore, type NotebookStore} from "./notebook-store.ts";
export {openMemoryBackend} from "./memory.ts";
export {SaveError, toSaveError, type SaveErrorCode} from "./save-error.ts";
export type {SaveResult} from "./notebook-records.ts";
export {databaseNameOf, openNotebookStore, type StorageStatus} from "./open-notebook-store.ts";
export type {Choices, FileRecord, Keys, NotebookRecord, ShippedOrigin, VersionRecord, Why} from "./record.ts";
export type {TabMessage} from "./tabs.ts";
export {blankNotebook, titled} from "./untitled.ts";
