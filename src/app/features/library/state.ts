import type {NotebookRecord, StorageStatus} from "../../../storage/index.ts";

/** What the pages show of the user's own notebooks. */
export interface LibraryState {
  readonly storage: StorageStatus | "opening";
  /** changed last first; null until they are read */
  readonly notebooks: readonly NotebookRecord[] | null;
  /** what can be restored, deleted last first */
  readonly deleted: readonly NotebookRecord[];
  /** whether the browser has promised not to clear them by itself; null where it makes no such promises */
  readonly persisted: boolean | null;
  /** the notebook whose title is being written, by its id; "" is the open one */
  readonly renaming: string | null;
  readonly toast: Toast | null;
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
  renaming: null,
  toast: null
};

export type LibraryEvent =
  | {readonly type: "library.storage-changed"; readonly storage: StorageStatus}
  | ({readonly type: "library.read"} & Pick<LibraryState, "notebooks" | "deleted" | "persisted">)
  | {readonly type: "library.persisted"; readonly persisted: boolean}
  | {readonly type: "library.renaming-began"; readonly id: string}
  | {readonly type: "library.renaming-ended"}
  | {readonly type: "library.reported"; readonly toast: Toast}
  | {readonly type: "library.report-closed"};

export function reduceLibrary(state: LibraryState, event: LibraryEvent): LibraryState {
  switch (event.type) {
    case "library.storage-changed":
      return {...state, storage: event.storage};
    case "library.read": {
      const {notebooks, deleted, persisted} = event;
      return {...state, notebooks, deleted, persisted};
    }
    case "library.persisted":
      return {...state, persisted: event.persisted};
    case "library.renaming-began":
      return {...state, renaming: event.id};
    case "library.renaming-ended":
      return {...state, renaming: null};
    case "library.reported":
      return {...state, toast: event.toast};
    case "library.report-closed":
      return {...state, toast: null};
  }
}
