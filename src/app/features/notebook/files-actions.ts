import {fileName} from "../../../sandbox/index.ts";
import type {Context} from "../../store/context.ts";
import {toGivenFile} from "../../workspace/given-file.ts";
import type {FileRecord, GivenFile} from "../../../storage/index.ts";
import {workbookTable} from "./workbook-table.ts";
import type {Actions} from "../../store/actions.ts";

/** What can be done with the files of the open notebook. A notebook is saved when it is given its first file. */
export function fileActions(context: Context): Pick<Actions, "showFiles" | "addFiles" | "removeFile"> {
  const {dispatch, notebookStore, notebooks} = context;
  const fail = context.reportSaveError;
  const open = () => (context.state.page.name === "notebook" ? context.state.page : null);

  async function savedId(): Promise<string | null> {
    const page = open();
    if (!page) return null;
    if (page.id === null) {
      const {isAutosaved, origin} = notebooks.save(page);
      dispatch({type: "notebook", key: page.key, change: {isAutosaved, origin}});
    }
    const autosave = notebooks.autosave(page.key);
    await autosave?.settled();
    return autosave?.record?.id ?? null;
  }

  async function show(refused: string | null = null) {
    const page = open();
    if (!page) return;
    const files = page.id
      ? await notebookStore.files(page.id)
      : page.files.map(({name, mime, bytes}) => ({notebook: "", name, mime, size: bytes.byteLength}));
    if (open()?.key !== page.key) return;
    dispatch({type: "library", library: {panel: {name: "files", files, refused}}});
    const listed = await Promise.all(files.map(async (file) => ({...file, table: await tableOf(page, file)})));
    const shown = context.state.library.panel;
    if (shown?.name === "files" && shown.files === files && listed.some(({table}) => table))
      dispatch({type: "library", library: {panel: {...shown, files: listed}}});
  }

  async function tableOf(
    {id, files}: {readonly id: string | null; readonly files: readonly GivenFile[]},
    {name}: FileRecord
  ) {
    if (!/\.(?:xl\w+|ett?|csv|tsv|tab|txt)$/i.test(name)) return;
    const file = id ? await notebookStore.file(id, name) : files.find((each) => each.name === name);
    return file && workbookTable(file.bytes);
  }

  return {
    showFiles: () => void show().catch(fail),
    addFiles(files) {
      void (async () => {
        const id = await savedId();
        if (id === null) return;
        const refused = files.find(({name}) => !fileName(name))?.name ?? null;
        for (const file of files) {
          if (!fileName(file.name)) continue;
          await notebookStore.addFile(id, await toGivenFile(file));
        }
        await show(refused);
      })().catch(fail);
    },
    removeFile(name) {
      void (async () => {
        const id = await savedId();
        if (id === null) return;
        const file = await notebookStore.file(id, name);
        await notebookStore.removeFile(id, name);
        await show();
        const undo = () =>
          void (async () => {
            if (file) await notebookStore.addFile(id, file);
            if (context.state.library.panel?.name === "files") await show();
          })().catch(fail);
        dispatch({type: "library", library: {toast: {kind: "file-removed", name, undo}}});
      })().catch(fail);
    }
  };
}
