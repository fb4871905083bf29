import type {Access} from "./access.ts";
import {newId} from "./identity.ts";
import * as records from "./notebook-records.ts";
import type {NotebookRecord} from "./record.ts";

/** Notebooks as wholes: their list, their titles, what was deleted. */
export function createStoredList({read, write, notify, notifyGone, now}: Access) {
  return {
    /** changed last first */
    list: (): Promise<readonly NotebookRecord[]> => read((tx) => records.listNotebooks(tx)),
    /** what can be restored, deleted last first */
    deleted: (): Promise<readonly NotebookRecord[]> => read((tx) => records.listNotebooks(tx, true)),

    async rename(id: string, title: string): Promise<NotebookRecord | undefined> {
      const record = await write(async (tx) => {
        const before = await tx.get("notebooks", id);
        return before && records.touch(tx, before, {title}, now());
      });
      notify(record);
      return record;
    },

    /** Writes down of what state of a shipped notebook this is a copy, or what release of the data it is pinned to. */
    note: (id: string, noted: Partial<Pick<NotebookRecord, "origin" | "release">>): Promise<void> =>
      write(async (tx) => {
        const record = await tx.get("notebooks", id);
        if (record) await tx.put("notebooks", id, {...record, ...noted});
      }),

    duplicate: (id: string, title: string): Promise<NotebookRecord | undefined> =>
      write((tx) => records.copyNotebook(tx, id, {id: newId(), title}, now())),

    /** Deletes a notebook; for a month it can be restored. */
    async remove(id: string): Promise<void> {
      await write((tx) => records.deleteNotebook(tx, id, now()));
      notifyGone(id);
    },

    async restore(id: string): Promise<NotebookRecord | undefined> {
      const record = await write((tx) => records.restoreNotebook(tx, id));
      notify(record);
      return record;
    },

    deleteForever: (id: string): Promise<void> => write((tx) => records.deleteNotebookForever(tx, id)),
    purgeDeleted: (): Promise<void> => write((tx) => records.purgeDeleted(tx, now()))
  };
}
