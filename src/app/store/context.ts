import type {NotebookStore} from "../../storage/index.ts";
import type {Router} from "../router/index.ts";
import type {UploadedContents, UnsavedNotebook, Workspace} from "../workspace/index.ts";
import type {AppEvent} from "./reduce.ts";
import type {State} from "./state.ts";

/** What the features share: the state and what can happen to it, addresses, and what is open. */
export interface Context {
  readonly dom: {readonly document: Document; readonly parser: DOMParser};
  /** as it is now */
  readonly state: State;
  dispatch(event: AppEvent): void;
  readonly router: Router;
  readonly workspace: Workspace;
  /** the user's notebooks in this browser */
  readonly notebookStore: NotebookStore;
  /** what was read in the user's documents so far */
  readonly readings: readonly UploadedContents[];
  /** shows what failed in the place of the page */
  fail(error: unknown): void;
  /** tells of what failed; the page stands */
  fault(error: unknown): void;
  /** tells the user that something could not be saved */
  reportSaveError(error: unknown): void;
  /** reads the list of the user's notebooks anew */
  refreshLibrary(): Promise<void>;
  /** shows an open notebook by its key; `paused`: its cells run only when the user runs them */
  showNotebook(key: string, paused?: boolean): void;
  /**
   * Opens a notebook that no address holds; going back and forth finds it again in this tab. One of a link comes from a
   * `link`: it runs behind the wall, marked as not the user's, and nothing of it is saved until she says so. `usesUploads`
   * ones, which must be made here, see what was read in the user's documents.
   */
  openUnsaved(unsaved: UnsavedNotebook): void;
}
