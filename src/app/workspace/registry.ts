import type {Dom, Notebook} from "../../notebook/index.ts";
import {
  createAutosave,
  type Autosave,
  type Draft,
  type NotebookRecord,
  type NotebookStore
} from "../../storage/index.ts";
import type {OpenNotebook, WorkspaceEvent, WorkspaceState} from "./state.ts";

export interface RegistryOptions {
  readonly dom: Dom;
  readonly notebookStore: NotebookStore;
  /** titles that notebooks are made with */
  readonly untitled: readonly string[];
  state(): WorkspaceState;
  dispatch(event: WorkspaceEvent): void;
  /** a notebook that had no address, or had another's, is saved under this id */
  onSavedAs(key: string, id: string): void;
}

/** The notebooks of this tab, each with what saves it. */
export interface Registry extends RegistryOptions {
  readonly autosaves: Map<string, Autosave>;
  get(key: string): OpenNotebook | undefined;
  /** takes a notebook in; `record` is the one that it is saved under */
  open(notebook: OpenNotebook, record: NotebookRecord | null): OpenNotebook;
  /** saves it under another record from now on */
  watch(key: string, record: NotebookRecord | null): void;
  /** forgets a notebook, so that it opens as it is saved */
  forget(key: string): void;
  /** whether some of it could not be saved */
  isLost(key: string): boolean;
}

export function createRegistry(options: RegistryOptions): Registry {
  const {notebookStore, state, dispatch, onSavedAs} = options;
  const autosaves = new Map<string, Autosave>();
  const get = (key: string) => state().notebooks.get(key);

  function watch(key: string, record: NotebookRecord | null) {
    const autosave: Autosave = createAutosave({
      notebookStore,
      record,
      read() {
        const open = autosaves.get(key) === autosave ? get(key) : undefined;
        return open ? toDraft(open) : null;
      },
      onStatus(saveStatus, saved) {
        const before = get(key)?.id;
        const id = saved?.id ?? null;
        dispatch({type: "workspace.save-attempted", key, saveStatus, id});
        if (id !== null && id !== before) onSavedAs(key, id);
      },
      onRemoteChange: (remoteChange) => dispatch({type: "workspace.changed-elsewhere", key, remoteChange})
    });
    autosaves.set(key, autosave);
  }

  return {
    ...options,
    autosaves,
    get,
    watch,
    open(notebook, record) {
      dispatch({type: "workspace.opened", notebook});
      watch(notebook.key, record);
      return notebook;
    },
    forget(key) {
      autosaves.delete(key);
      dispatch({type: "workspace.forgotten", key});
    },
    isLost: (key) => isUnsaved(get(key))
  };
}

export const isUnsaved = (open: OpenNotebook | undefined): boolean =>
  open !== undefined && open.saveStatus !== "none" && open.saveStatus !== "saved" && open.saveStatus !== "conflict";

/** A notebook with all that is saved with it the first time. */
export function toDraft({notebook, slug, shipped, usesUploads, opened, choices, files, data}: OpenNotebook): Draft {
  return {
    notebook,
    original: opened,
    ...(slug !== null && shipped ? {origin: {slug, text: shipped.text}} : {}),
    own: usesUploads,
    choices,
    files,
    ...(data ? {release: data.release} : {})
  };
}

export const blank = (key: string, notebook: Notebook): OpenNotebook => ({
  key,
  slug: null,
  origin: "made",
  id: null,
  isAutosaved: true,
  usesUploads: false,
  opened: notebook,
  notebook,
  saveStatus: "none",
  choices: {},
  files: [],
  shipped: null,
  copies: [],
  remoteChange: null
});
