import type {InputValues, Notebook} from "../notebook/index.ts";
import {createAccess, type Access, type NotebookStoreOptions} from "./access.ts";
import type {Draft, StoredNotebook} from "./draft.ts";
import {newId} from "./identity.ts";
import * as records from "./notebook-records.ts";
import type {NotebookRecord} from "./record.ts";
import {createStoredChoices} from "./stored-choices.ts";
import {createStoredFiles, putFile} from "./stored-files.ts";
import {createStoredList} from "./stored-list.ts";
import {createStoredVersions} from "./stored-versions.ts";

/** The user's notebooks. Every call that changes something rejects with `SaveError` where it was not saved. */
export type NotebookStore = ReturnType<typeof createNotebookStore>;

export function createNotebookStore(options: NotebookStoreOptions) {
  const access = createAccess(options);
  return {
    ...createStoredList(access),
    ...createStoredNotebooks(access),
    ...createStoredVersions(access),
    ...createStoredFiles(access),
    ...createStoredChoices(access)
  };
}

/** One notebook: opened, saved for the first time, changed. */
function createStoredNotebooks({read, write, toText, notify, now}: Access) {
  return {
    /** the notebook of an id, unless there is none or it was deleted */
    open: (id: string): Promise<StoredNotebook | undefined> =>
      read(async (tx) => {
        const [record, text] = [await tx.get("notebooks", id), await tx.get("texts", id)];
        if (!record || text === undefined || record.deleted !== undefined) return;
        return {record, text, choices: (await tx.get("choices", id)) ?? {}};
      }),

    /** Saves a notebook under a new id, with its files and what was chosen in it. */
    async create({notebook, original, files = [], ...more}: Draft): Promise<NotebookRecord> {
      const id = newId();
      const added = {
        ...more,
        id,
        title: notebook.title,
        text: toText(notebook),
        ...(original ? {original: toText(original)} : {})
      };
      return write(async (tx) => {
        const record = await records.addNotebook(tx, added, now());
        for (const file of files) await putFile(tx, id, file);
        return record;
      });
    },

    /** Saves a change, unless the notebook has become another since the revision that was changed. */
    async save(
      id: string,
      {revision, notebook, inputs}: {revision: number; notebook: Notebook; inputs?: InputValues | undefined}
    ): Promise<records.SaveResult> {
      const change = {revision, title: notebook.title, text: toText(notebook), ...(inputs ? {inputs} : {})};
      const saved = await write((tx) => records.saveNotebook(tx, id, change, now()));
      if (saved.state === "saved" && saved.record.revision !== revision) notify(saved.record);
      return saved;
    }
  };
}
