import {words} from "../../../i18n/index.ts";
import type {GivenFile} from "../../../storage/index.ts";
import {shownNotebook, type Context} from "../../store/index.ts";
import {toDraft, type OpenNotebook} from "../../workspace/index.ts";

/** What can be done so that the open notebook is saved. */
export interface SaveActions {
  /** saves a notebook that is not saved by itself */
  saveNow(): void;
  retrySave(): void;
  /** opens what another tab has made of the open notebook */
  loadTheirs(): void;
  /** saves the open notebook beside what another tab has made of it */
  saveAsCopy(): void;
}

export function saveActions(context: Context): SaveActions {
  const {workspace, router} = context;
  const withOpen = (act: (open: OpenNotebook) => void) => () => {
    const open = shownNotebook(context.state);
    if (open) act(open);
  };
  return {
    saveNow: withOpen(({key}) => workspace.save(key)),
    retrySave: withOpen(({key}) => workspace.autosaveOf(key)?.retry()),
    loadTheirs: withOpen(({key, id}) => {
      if (id === null) return;
      void Promise.resolve(workspace.autosaveOf(key)?.settled()).then(() => {
        workspace.forget(key);
        return router.open({name: "saved", id});
      });
    }),
    saveAsCopy: withOpen((open) => void saveCopy(context, open).catch(context.reportSaveError))
  };
}

async function saveCopy(context: Context, open: OpenNotebook): Promise<void> {
  const {workspace, notebookStore, dispatch} = context;
  const {key, notebook} = open;
  const title = words(context.state.language).app.mine.copyOf(notebook.title);
  const {original: _, ...draft} = toDraft(open);
  const files = open.id ? await allFiles(context, open.id) : open.files;
  const record = await notebookStore.create({...draft, notebook: {...notebook, title}, files});
  if (shownNotebook(context.state)?.key !== key) return;
  // its session goes on
  workspace.moveTo(key, record);
  context.router.settle({name: "saved", id: record.id});
  const now = shownNotebook(context.state);
  // what was written while the copy was made
  if (now && now.notebook.cells !== notebook.cells) workspace.edit(key, now.notebook);
  dispatch({type: "library.reported", toast: {kind: "kept", name: title, undo: null}});
  await context.refreshLibrary();
}

async function allFiles({notebookStore}: Context, id: string): Promise<readonly GivenFile[]> {
  const files = await Promise.all((await notebookStore.files(id)).map(({name}) => notebookStore.file(id, name)));
  return files.filter((file) => file !== undefined);
}
