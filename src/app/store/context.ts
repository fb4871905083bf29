import type {Notebook} from "../../notebook/index.ts";
import type {NotebookStore} from "../../storage/index.ts";
import type {UnsavedNotebook, Notebooks} from "../workspace/notebooks.ts";
import type {Route} from "../router/route.ts";
import type {Session} from "../workspace/session.ts";
import type {Action, TerminationReason, NotebookPage, State} from "./store.ts";
import type {DocumentReading} from "../features/documents/workers/read-document.ts";

/** What the actions share: the state, the open notebook, and the ways to another page. */
export interface Context {
  readonly dom: {readonly document: Document; readonly parser: DOMParser};
  readonly notebooks: Notebooks;
  /** the reader's notebooks in this browser */
  readonly notebookStore: NotebookStore;
  /** as it is now */
  readonly state: State;
  readonly session: Session | null;
  /** what was read in the reader's documents so far */
  readonly readings: readonly DocumentReading[];
  readonly dispatch: (action: Action) => void;
  /** Begins to open something; what was being opened before is given up. Returns whether this is still the last. */
  readonly begin: () => () => boolean;
  /** shows what failed in the place of the page */
  readonly fail: (error: unknown) => void;
  /** tells of what failed; the page stands */
  readonly fault: (error: unknown) => void;
  /** takes the notebook's frame away and says why; its source stays */
  readonly terminate: (why: TerminationReason) => void;
  /** goes to a page, as a new entry of the tab's history */
  readonly go: (route: Route) => void;
  /** opens a route, and leaves the address as it is */
  readonly openRoute: (route: Route) => Promise<void>;
  /** puts the address of a route in the place of the present one; `entry` is what the history says of it */
  readonly readdress: (route: Route, entry?: null) => void;
  /** reads the list of the reader's notebooks anew */
  readonly refreshLibrary: () => Promise<void>;
  /** tells the reader that something could not be saved */
  readonly reportSaveError: (error: unknown) => void;
  /** `paused`: its cells run only when the reader runs them */
  readonly openPage: (page: NotebookPage, paused?: boolean) => void;
  /**
   * Opens a notebook that no address holds; going back and forth finds it again in this tab. One of a link comes from a
   * `link`: it runs behind the wall, marked as not the reader's, and nothing of it is saved until she says so. `usesUploads`
   * ones, which must be made here, see what was read in the reader's documents.
   */
  readonly openUnsaved: (
    notebook: Notebook,
    origin: UnsavedNotebook["origin"],
    more?: Omit<UnsavedNotebook, "notebook" | "origin">
  ) => void;
}
