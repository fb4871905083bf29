import {deserialize, nextId, type Cell, type Notebook} from "../notebook/index.ts";
import type {Access} from "./access.ts";
import type {Transaction} from "./backend.ts";
import type {Replacement} from "./draft.ts";
import {pruneVersions, replaceVersion, saveVersion} from "./history.ts";
import * as records from "./notebook-records.ts";
import type {NotebookRecord, VersionRecord} from "./record.ts";

/** The earlier versions of notebooks, and the changes that make one. */
export function createStoredVersions(access: Access) {
  const {read, write, toText, notify, now} = access;
  return {
    /** from the newest to the oldest */
    versions: async (id: string): Promise<readonly VersionRecord[]> =>
      (await read((tx) => tx.of("versions", id))).toReversed(),

    /** a version's text, as a file */
    version: (id: string, at: number): Promise<string | undefined> => read((tx) => tx.get("texts", [id, at])),

    /** Puts another text in a notebook's place; what was there becomes a version of its history. */
    async replace(id: string, {revision, notebook, why, origin}: Replacement): Promise<records.SaveResult> {
      const text = toText(notebook);
      const saved = await write(async (tx): Promise<records.SaveResult> => {
        const [record, before] = [await tx.get("notebooks", id), await tx.get("texts", id)];
        if (record?.revision !== revision || record.deleted !== undefined)
          return {state: "conflict", record: record?.deleted === undefined ? record : undefined};
        if (before !== undefined) await saveVersion(tx, id, {text: before, at: record.changed, why});
        await pruneVersions(tx, id, now());
        await tx.put("texts", id, text);
        const change = {title: notebook.title, burst: now(), ...(origin ? {origin} : {})};
        return {state: "saved", record: await records.touch(tx, record, change, now())};
      });
      if (saved.state === "saved") notify(saved.record);
      return saved;
    },

    /**
     * Saves what cannot be saved, since another tab has saved something else, as a version of the notebook's history;
     * `at` is the time of the version that it takes the place of. Returns whether the notebook is there.
     */
    async saveConflictVersion(id: string, notebook: Notebook, at?: number): Promise<number | undefined> {
      const text = toText(notebook);
      return write(async (tx) => {
        if (!(await tx.get("notebooks", id))) return;
        if (at !== undefined) return (await replaceVersion(tx, id, {text, at, why: "aside"})).at;
        return (await saveVersion(tx, id, {text, at: now(), why: "aside"})).at;
      });
    },

    /** Puts cells at the end of a notebook, under ids of their own. @throws BrokenNotebook */
    async append(id: string, cells: readonly Omit<Cell, "id">[]): Promise<NotebookRecord | undefined> {
      const record = await write((tx) => append(tx, access, id, cells));
      notify(record);
      return record;
    }
  };
}

async function append(
  tx: Transaction,
  {dom, toText, now}: Access,
  id: string,
  cells: readonly Omit<Cell, "id">[]
): Promise<NotebookRecord | undefined> {
  const [before, text] = [await tx.get("notebooks", id), await tx.get("texts", id)];
  if (!before || before.deleted !== undefined || text === undefined) return;
  const notebook = deserialize(text, dom, {empty: true});
  const next = nextId(notebook.cells);
  const added = cells.map((cell, index) => Object.assign({}, cell, {id: next + index}));
  await saveVersion(tx, id, {text, at: before.changed, why: "edited"});
  await tx.put("texts", id, toText({...notebook, cells: [...notebook.cells, ...added]}));
  return records.touch(tx, before, {burst: now()}, now());
}
