import type {Notebook} from "../../../notebook/index.ts";
import type {TablePlace} from "../../../readers/chunk.ts";
import type {Difference, FileRecord, NotebookRecord, StorageStatus, VersionRecord} from "../../../storage/index.ts";

/** What the pages show of the reader's own notebooks. */
export interface LibraryState {
  readonly storage: StorageStatus | "opening";
  /** changed last first; null until they are read */
  readonly notebooks: readonly NotebookRecord[] | null;
  /** what can be restored, deleted last first */
  readonly deleted: readonly NotebookRecord[];
  /** whether the browser has promised not to clear them by itself; null where it makes no such promises */
  readonly persisted: boolean | null;
  readonly panel: LibraryPanel | null;
  /** the notebook whose title is being written, by its id; "" is the open one */
  readonly renaming: string | null;
  readonly toast: Toast | null;
}

export type LibraryPanel =
  | {readonly name: "history"; readonly versions: readonly VersionRecord[]; readonly shown: ShownVersion | null}
  | {readonly name: "files"; readonly files: readonly ListedFile[]; readonly refused: string | null};

/** A file of the open notebook, with the place of its first table where it is a workbook. */
export type ListedFile = FileRecord & {readonly table?: TablePlace | undefined};

/** A version beside the notebook as it is: one of its history by its time, or the shipped one. */
export interface ShownVersion {
  readonly version: VersionRecord["at"] | "shipped";
  /** null where the version's text cannot be read */
  readonly compared: {readonly notebook: Notebook; readonly difference: Difference} | null;
}

/** What has just been done, with the way back where there is one. */
export interface Toast {
  readonly kind: "deleted" | "restored" | "updated" | "copied" | "kept" | "file-removed" | "not-kept";
  readonly name: string;
  readonly undo: (() => void) | null;
}

export const emptyLibrary: LibraryState = {
  storage: "opening",
  notebooks: null,
  deleted: [],
  persisted: null,
  panel: null,
  renaming: null,
  toast: null
};
