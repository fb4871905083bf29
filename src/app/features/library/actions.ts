import {words} from "../../../i18n/index.ts";
import {toSaveError} from "../../../storage/index.ts";
import {shownNotebook, type Context} from "../../store/index.ts";
import type {Toast} from "./state.ts";

/** What can be done with the reader's notebooks as wholes. */
export interface LibraryActions {
  /** opens the title of a notebook for writing, by its id; "" is the open one, null ends it */
  startRenaming(id: string | null): void;
  rename(id: string, title: string): void;
  duplicate(id: string): void;
  removeNotebook(id: string): void;
  restore(id: string): void;
  /** deletes for good what was deleted */
  deleteForever(id: string): void;
  /** asks the browser not to clear the notebooks by itself */
  persist(): void;
  undoToast(): void;
  closeToast(): void;
}

export function libraryActions(context: Context): LibraryActions {
  const {dispatch, notebookStore, workspace, router, refreshLibrary} = context;
  const t = () => words(context.state.language).app.mine;
  const report = (toast: Toast) => dispatch({type: "library.reported", toast});
  /** Does something that can fail to be saved. */
  const attempt = (work: () => Promise<unknown>) => void work().catch(context.reportSaveError);
  const titleOf = (id: string): string => {
    const open = shownNotebook(context.state);
    if (open?.id === id) return open.notebook.title;
    return context.state.library.notebooks?.find((each) => each.id === id)?.title ?? "";
  };

  async function restore(id: string, wasOpen = false): Promise<void> {
    await notebookStore.restore(id);
    if (wasOpen) router.go({name: "saved", id});
    await refreshLibrary();
  }

  async function remove(id: string): Promise<void> {
    const open = shownNotebook(context.state);
    const isOpen = open?.id === id;
    const name = titleOf(id);
    if (isOpen) await workspace.autosaveOf(open.key)?.settled();
    await notebookStore.remove(id);
    if (isOpen) router.go({name: "library"});
    await refreshLibrary();
    report({kind: "deleted", name, undo: () => attempt(() => restore(id, isOpen))});
  }

  async function duplicate(id: string): Promise<void> {
    const isOpen = shownNotebook(context.state) !== undefined;
    const copy = await notebookStore.duplicate(id, t().copyOf(titleOf(id)));
    if (!copy) return;
    await refreshLibrary();
    if (isOpen) router.go({name: "saved", id: copy.id});
    report({kind: "copied", name: copy.title, undo: null});
  }

  return {
    startRenaming: (id) =>
      dispatch(id === null ? {type: "library.renaming-ended"} : {type: "library.renaming-began", id}),
    rename(id, written) {
      const title = written.trim().replace(/\s+/g, " ").slice(0, 200);
      const open = shownNotebook(context.state);
      const isOpen = open !== undefined && (id === "" || id === open.id);
      dispatch({type: "library.renaming-ended"});
      if (!title || (isOpen && title === open.notebook.title)) return;
      if (isOpen) workspace.retitle(open.key, title);
      else attempt(() => notebookStore.rename(id, title).then(refreshLibrary));
    },
    duplicate: (id) => attempt(() => duplicate(id)),
    removeNotebook: (id) => attempt(() => remove(id)),
    restore: (id) => attempt(() => restore(id)),
    deleteForever(id) {
      const record = context.state.library.deleted.find((each) => each.id === id);
      if (confirm(t().destroySure(record?.title ?? "")))
        attempt(() => notebookStore.deleteForever(id).then(refreshLibrary));
    },
    persist() {
      void navigator.storage
        ?.persist?.()
        .then((persisted) => dispatch({type: "library.persisted", persisted}))
        .catch((error: unknown) => console.warn(error));
    },
    undoToast() {
      const undo = context.state.library.toast?.undo;
      dispatch({type: "library.report-closed"});
      undo?.();
    },
    closeToast: () => dispatch({type: "library.report-closed"})
  };
}

type LibraryContext = Pick<Context, "state" | "dispatch" | "notebookStore">;

/** Tells the reader that something could not be saved. */
export function reportSaveError({state, dispatch}: LibraryContext, error: unknown): void {
  console.warn(error);
  const {code} = toSaveError(error);
  const name = words(state.language).app.mine.refusal[code];
  dispatch({type: "library.reported", toast: {kind: "not-kept", name, undo: null}});
}

/** Reads the list of the reader's notebooks anew. */
export async function refreshLibrary(context: LibraryContext): Promise<void> {
  const {dispatch, notebookStore} = context;
  try {
    const [notebooks, deleted, persisted] = await Promise.all([
      notebookStore.list(),
      notebookStore.deleted(),
      navigator.storage?.persisted?.() ?? null
    ]);
    dispatch({type: "library.read", notebooks, deleted, persisted});
  } catch (error) {
    reportSaveError(context, error);
  }
}
