import type {Notebook} from "../notebook/index.ts";
import type {NotebookStore} from "./notebook-store.ts";

/** What another tab has done to a notebook that is open here. */
export type RemoteChange = "changed" | "gone";

/** Once another tab has changed a notebook, what is written here goes to a version of its history. */
export interface Conflict {
  readonly isOpen: boolean;
  enter(what: RemoteChange): void;
  /** returns false where the notebook was purged for good, which ends the conflict */
  save(id: string, notebook: Notebook): Promise<boolean>;
}

export function createConflict(
  store: Pick<NotebookStore, "saveConflictVersion">,
  onRemoteChange: (what: RemoteChange) => void
): Conflict {
  let isOpen = false;
  let version: number | undefined;
  return {
    get isOpen() {
      return isOpen;
    },
    enter(what) {
      if (isOpen) return;
      isOpen = true;
      onRemoteChange(what);
    },
    async save(id, notebook) {
      version = await store.saveConflictVersion(id, notebook, version);
      isOpen = version !== undefined;
      return isOpen;
    }
  };
}
