import {fileName} from "../../../sandbox/index.ts";
import type {FileRecord} from "../../../storage/index.ts";
import {shownNotebook, type Context} from "../../store/index.ts";
import {toGivenFile, type OpenNotebook} from "../../workspace/index.ts";
import {workbookTable} from "./workbook-table.ts";

/** What can be done with the files of the open notebook. A notebook is saved when it is given its first file. */
export interface FilesActions {
  showFiles(): void;
  addFiles(files: readonly File[]): void;
  removeFile(name: string): void;
}

export function filesActions(context: Context): FilesActions {
  const attempt = (work: Promise<unknown>) => void work.catch(context.reportSaveError);
  return {
    showFiles: () => attempt(show(context)),
    addFiles: (files) => attempt(add(context, files)),
    removeFile: (name) => attempt(remove(context, name))
  };
}

async function savedId({state, workspace}: Context): Promise<string | null> {
  const open = shownNotebook(state);
  if (!open) return null;
  if (open.id === null) workspace.save(open.key);
  const autosave = workspace.autosaveOf(open.key);
  await autosave?.settled();
  return autosave?.record?.id ?? null;
}

async function show(context: Context, refused: string | null = null): Promise<void> {
  const {dispatch, notebookStore} = context;
  const open = shownNotebook(context.state);
  if (!open) return;
  const files = open.id
    ? await notebookStore.files(open.id)
    : open.files.map(({name, mime, bytes}) => ({notebook: "", name, mime, size: bytes.byteLength}));
  if (shownNotebook(context.state)?.key !== open.key) return;
  dispatch({type: "notebook.files-opened", files, refused});
  const listed = await Promise.all(files.map(async (file) => ({...file, table: await tableOf(context, open, file)})));
  if (listed.some(({table}) => table)) dispatch({type: "notebook.tables-found", of: files, files: listed});
}

async function tableOf({notebookStore}: Context, {id, files}: OpenNotebook, {name}: FileRecord) {
  if (!/\.(?:xl\w+|ett?|csv|tsv|tab|txt)$/i.test(name)) return;
  const file = id ? await notebookStore.file(id, name) : files.find((each) => each.name === name);
  return file && workbookTable(file.bytes);
}

async function add(context: Context, files: readonly File[]): Promise<void> {
  const id = await savedId(context);
  if (id === null) return;
  const refused = files.find(({name}) => !fileName(name))?.name ?? null;
  for (const file of files.filter(({name}) => fileName(name)))
    await context.notebookStore.addFile(id, await toGivenFile(file));
  await show(context, refused);
}

async function remove(context: Context, name: string): Promise<void> {
  const {dispatch, notebookStore} = context;
  const id = await savedId(context);
  if (id === null) return;
  const file = await notebookStore.file(id, name);
  await notebookStore.removeFile(id, name);
  await show(context);
  const restore = async () => {
    if (file) await notebookStore.addFile(id, file);
    if (context.state.panel?.name === "files") await show(context);
  };
  const undo = () => void restore().catch(context.reportSaveError);
  dispatch({type: "library.reported", toast: {kind: "file-removed", name, undo}});
}
