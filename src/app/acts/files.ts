import {fileName} from "../../sandbox/index.ts";
import type {Context} from "../context.ts";
import {toGivenFile} from "../given-file.ts";
import type {FileRecord, GivenFile} from "../keeping/index.ts";
import {workbookTable} from "../workbook-table.ts";
import type {Act} from "./act.ts";

/** What can be done with the files of the open notebook. A notebook is kept when it is given its first file. */
export function fileActs(context: Context): Pick<Act, "showFiles" | "addFiles" | "removeFile"> {
  const {dispatch, keeping, notebooks} = context;
  const fail = context.failToKeep;
  const open = () => (context.state.page.name === "notebook" ? context.state.page : null);

  async function keptId(): Promise<string | null> {
    const page = open();
    if (!page) return null;
    if (page.id === null) {
      const {keeps, origin} = notebooks.keep(page);
      dispatch({type: "notebook", key: page.key, change: {keeps, origin}});
    }
    const keeper = notebooks.keeper(page.key);
    await keeper?.settled();
    return keeper?.record?.id ?? null;
  }

  async function show(refused: string | null = null) {
    const page = open();
    if (!page) return;
    const files = page.id
      ? await keeping.files(page.id)
      : page.files.map(({name, mime, bytes}) => ({notebook: "", name, mime, size: bytes.byteLength}));
    if (open()?.key !== page.key) return;
    dispatch({type: "mine", mine: {panel: {name: "files", files, refused}}});
    const listed = await Promise.all(files.map(async (file) => ({...file, table: await tableOf(page, file)})));
    const shown = context.state.mine.panel;
    if (shown?.name === "files" && shown.files === files && listed.some(({table}) => table))
      dispatch({type: "mine", mine: {panel: {...shown, files: listed}}});
  }

  async function tableOf(
    {id, files}: {readonly id: string | null; readonly files: readonly GivenFile[]},
    {name}: FileRecord
  ) {
    if (!/\.(?:xl\w+|ett?|csv|tsv|tab|txt)$/i.test(name)) return;
    const file = id ? await keeping.file(id, name) : files.find((each) => each.name === name);
    return file && workbookTable(file.bytes);
  }

  return {
    showFiles: () => void show().catch(fail),
    addFiles(files) {
      void (async () => {
        const id = await keptId();
        if (id === null) return;
        const refused = files.find(({name}) => !fileName(name))?.name ?? null;
        for (const file of files) {
          if (!fileName(file.name)) continue;
          await keeping.addFile(id, await toGivenFile(file));
        }
        await show(refused);
      })().catch(fail);
    },
    removeFile(name) {
      void (async () => {
        const id = await keptId();
        if (id === null) return;
        const file = await keeping.file(id, name);
        await keeping.removeFile(id, name);
        await show();
        const undo = () =>
          void (async () => {
            if (file) await keeping.addFile(id, file);
            if (context.state.mine.panel?.name === "files") await show();
          })().catch(fail);
        dispatch({type: "mine", mine: {toast: {kind: "file-removed", name, undo}}});
      })().catch(fail);
    }
  };
}
