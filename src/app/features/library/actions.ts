import {words} from "../../../i18n/index.ts";
import type {Notebook} from "../../../notebook/index.ts";
import type {Context} from "../../store/context.ts";
import type {NotebookRecord} from "../../../storage/index.ts";
import type {Toast} from "./state.ts";
import type {Actions} from "../../store/actions.ts";

type LibraryActions = Pick<
  Actions,
  | "startRenaming"
  | "rename"
  | "duplicate"
  | "removeNotebook"
  | "restore"
  | "deleteForever"
  | "undoToast"
  | "closeToast"
  | "persist"
  | "saveNow"
  | "retrySave"
  | "loadTheirs"
  | "saveAsCopy"
>;

/** What can be done with the reader's notebooks as wholes. */
export function libraryActions(context: Context): LibraryActions {
  const {dispatch, notebookStore, notebooks, go, openRoute, readdress, refreshLibrary} = context;
  const t = () => words(context.state.language).app.mine;
  const toast = (toast: Toast | null) => dispatch({type: "library", library: {toast}});
  const fail = context.reportSaveError;
  const openPage = () => (context.state.page.name === "notebook" ? context.state.page : null);

  /** The open notebook is from now on the one of that record; its session goes on. */
  function moveTo(record: NotebookRecord) {
    const page = openPage();
    if (!page) return;
    const moved = notebooks.moveTo(page, record);
    dispatch({type: "notebook", key: page.key, change: moved});
    readdress({name: "saved", id: record.id}, null);
  }

  async function saveCopy(notebook: Notebook, title: string) {
    const page = openPage();
    if (!page) return;
    const files = page.id ? await allFiles(page.id) : page.files;
    const {choices, slug, shipped, usesUploads, data} = page;
    const record = await notebookStore.create({
      notebook: {...notebook, title},
      choices,
      files,
      own: usesUploads,
      release: data?.release,
      ...(slug !== null && shipped ? {origin: {slug, text: shipped.text}} : {})
    });
    moveTo(record);
    const now = openPage();
    // what was written while the copy was made
    if (now && now.notebook.cells !== notebook.cells)
      dispatch({type: "edited", notebook: notebooks.edit(now, now.notebook)});
    toast({kind: "kept", name: title, undo: null});
    await refreshLibrary();
  }

  async function allFiles(id: string) {
    const files = await Promise.all((await notebookStore.files(id)).map(({name}) => notebookStore.file(id, name)));
    return files.filter((file) => file !== undefined);
  }

  return {
    startRenaming: (renaming) => dispatch({type: "library", library: {renaming}}),
    rename(id, written) {
      const title = written.trim().replace(/\s+/g, " ").slice(0, 200);
      const page = openPage();
      const isOpen = page !== null && (id === "" || id === page.id);
      dispatch({type: "library", library: {renaming: null}});
      if (!title || (isOpen && title === page.notebook.title)) return;
      if (isOpen) {
        const notebook = notebooks.retitle(page, title);
        dispatch({type: "edited", notebook});
      } else void notebookStore.rename(id, title).then(refreshLibrary, fail);
    },
    duplicate(id) {
      const page = openPage();
      const title =
        page?.id === id ? page.notebook.title : context.state.library.notebooks?.find((each) => each.id === id)?.title;
      void notebookStore
        .duplicate(id, t().copyOf(title ?? ""))
        .then(async (copy) => {
          if (!copy) return;
          await refreshLibrary();
          if (page) go({name: "saved", id: copy.id});
          toast({kind: "copied", name: copy.title, undo: null});
        })
        .catch(fail);
    },
    removeNotebook(id) {
      const page = openPage();
      const record = context.state.library.notebooks?.find((each) => each.id === id);
      const name = page?.id === id ? page.notebook.title : (record?.title ?? "");
      const settled = page?.id === id ? notebooks.autosave(page.key)?.settled() : undefined;
      void Promise.resolve(settled)
        .then(async () => {
          await notebookStore.remove(id);
          if (page?.id === id) go({name: "library"});
          await refreshLibrary();
          const undo = () =>
            void notebookStore
              .restore(id)
              .then(() => (page?.id === id ? go({name: "saved", id}) : undefined))
              .then(refreshLibrary)
              .catch(fail);
          toast({kind: "deleted", name, undo});
        })
        .catch(fail);
    },
    restore: (id) => void notebookStore.restore(id).then(refreshLibrary).catch(fail),
    deleteForever(id) {
      const record = context.state.library.deleted.find((each) => each.id === id);
      if (confirm(t().destroySure(record?.title ?? "")))
        void notebookStore.deleteForever(id).then(refreshLibrary).catch(fail);
    },
    undoToast() {
      const undo = context.state.library.toast?.undo;
      toast(null);
      undo?.();
    },
    closeToast: () => toast(null),
    persist() {
      void navigator.storage
        ?.persist?.()
        .then((persisted) => dispatch({type: "library", library: {persisted}}))
        .catch((error: unknown) => console.warn(error));
    },
    saveNow() {
      const page = openPage();
      if (!page) return;
      const {isAutosaved, origin} = notebooks.save(page);
      dispatch({type: "notebook", key: page.key, change: {isAutosaved, origin}});
    },
    retrySave() {
      const page = openPage();
      if (page) notebooks.autosave(page.key)?.retry();
    },
    loadTheirs() {
      const page = openPage();
      if (!page?.id) return;
      const {id, key} = page;
      void (notebooks.autosave(key)?.settled() ?? Promise.resolve()).then(() => {
        notebooks.forget(key);
        return openRoute({name: "saved", id});
      });
    },
    saveAsCopy() {
      const page = openPage();
      if (page) void saveCopy(page.notebook, t().copyOf(page.notebook.title)).catch(fail);
    }
  };
}
