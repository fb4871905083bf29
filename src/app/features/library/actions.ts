import {words} from "../../../i18n/index.ts";
import {toSaveError} from "../../../storage/index.ts";
import {shownNotebook, type Context} from "../../store/index.ts";

/** What can be done with the user's notebooks as wholes. */
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
  const {dispatch, notebookStore, workspace, refreshLibrary} = context;
  /** Does something that can fail to be saved. */
  const attempt = (work: Promise<unknown>) => void work.catch(context.reportSaveError);
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
      else attempt(notebookStore.rename(id, title).then(refreshLibrary));
    },
    duplicate: (id) => attempt(duplicate(context, id)),
    removeNotebook(id) {
      const isOpen = shownNotebook(context.state)?.id === id;
      const undo = () => attempt(restore(context, id, isOpen));
      attempt(
        remove(context, id).then((name) => dispatch({type: "library.reported", toast: {kind: "deleted", name, undo}}))
      );
    },
    restore: (id) => attempt(restore(context, id, false)),
    deleteForever(id) {
      const record = context.state.library.deleted.find((each) => each.id === id);
      if (confirm(words(context.state.language).app.mine.destroySure(record?.title ?? "")))
        attempt(notebookStore.deleteForever(id).then(refreshLibrary));
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

function titleOf({state}: Context, id: string): string {
  const open = shownNotebook(state);
  if (open?.id === id) return open.notebook.title;
  return state.library.notebooks?.find((each) => each.id === id)?.title ?? "";
}

async function duplicate(context: Context, id: string): Promise<void> {
  const {state, dispatch, notebookStore, router} = context;
  const isOpen = shownNotebook(state) !== undefined;
  const copy = await notebookStore.duplicate(id, words(state.language).app.mine.copyOf(titleOf(context, id)));
  if (!copy) return;
  await context.refreshLibrary();
  if (isOpen) router.go({name: "saved", id: copy.id});
  dispatch({type: "library.reported", toast: {kind: "copied", name: copy.title, undo: null}});
}

/** Returns the title of what was removed. */
async function remove(context: Context, id: string): Promise<string> {
  const {workspace, notebookStore, router} = context;
  const open = shownNotebook(context.state);
  const title = titleOf(context, id);
  if (open?.id === id) await workspace.autosaveOf(open.key)?.settled();
  await notebookStore.remove(id);
  if (open?.id === id) router.go({name: "library"});
  await context.refreshLibrary();
  return title;
}

async function restore({notebookStore, router, refreshLibrary}: Context, id: string, opens: boolean): Promise<void> {
  await notebookStore.restore(id);
  if (opens) router.go({name: "saved", id});
  await refreshLibrary();
}

type LibraryContext = Pick<Context, "state" | "dispatch" | "notebookStore">;

/** Tells the user that something could not be saved. */
export function reportSaveError({state, dispatch}: LibraryContext, error: unknown): void {
  console.warn(error);
  const {code} = toSaveError(error);
  const name = words(state.language).app.mine.refusal[code];
  dispatch({type: "library.reported", toast: {kind: "not-kept", name, undo: null}});
}

/** Reads the list of the user's notebooks anew. */
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
