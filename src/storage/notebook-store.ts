import {
  deserialize,
  nextId,
  serialize,
  type Cell,
  type Dom,
  type Notebook,
  type InputValues
} from "../notebook/index.ts";
import {saveChoices, shippedKey} from "./choices.ts";
import {saveVersion, replaceVersion, pruneVersions} from "./history.ts";
import {newId} from "./identity.ts";
import {SaveError, toSaveError} from "./save-error.ts";
import * as records from "./notebook-records.ts";
import type {Choices, FileRecord, Keys, NotebookRecord, ShippedOrigin, VersionRecord, Why} from "./record.ts";
import type {StorageBackend, Transaction} from "./backend.ts";
import type {Tabs} from "./tabs.ts";

/** A notebook of the reader's, opened. Its text may be damaged: reading it throws then. */
export interface StoredNotebook {
  readonly record: NotebookRecord;
  readonly text: string;
  readonly choices: Choices;
}

export interface Draft {
  readonly notebook: Notebook;
  /** as it was before it was changed for the first time; its history begins with it */
  readonly original?: Notebook;
  readonly origin?: ShippedOrigin;
  readonly own?: boolean;
  readonly release?: string;
  readonly choices?: Choices;
  readonly files?: readonly GivenFile[];
}

export interface GivenFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** What becomes of a notebook when another text takes its place. */
export interface Replacement {
  /** the revision that is replaced */
  readonly revision: number;
  readonly notebook: Notebook;
  readonly why: Why;
  readonly origin?: ShippedOrigin;
}

/** The reader's notebooks. Every call that changes something rejects with `SaveError` where it was not saved. */
export type NotebookStore = ReturnType<typeof createNotebookStore>;

export interface NotebookStoreOptions {
  readonly dom: Dom;
  /** asked at every call: the backend may be another one later */
  backend(): Promise<StorageBackend>;
  readonly tabs: Pick<Tabs, "notify">;
  readonly now?: () => number;
}

export function createNotebookStore({dom, backend, tabs, now = Date.now}: NotebookStoreOptions) {
  const read = async <Value>(work: (tx: Transaction) => Promise<Value>) => (await backend()).run("readonly", work);

  async function write<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    try {
      return await (await backend()).run("readwrite", work);
    } catch (error) {
      throw toSaveError(error);
    }
  }

  function toText(notebook: Notebook): string {
    try {
      return serialize(notebook, dom);
    } catch (error) {
      throw new SaveError("unwritable", error);
    }
  }

  const notify = (record: NotebookRecord | undefined) => {
    if (!record) return;
    tabs.notify({notebook: record.id, revision: record.deleted === undefined ? record.revision : "gone"});
  };

  async function putFile(tx: Transaction, notebook: string, {name, mime, bytes}: GivenFile) {
    await tx.put("files", [notebook, name], {notebook, name, mime, size: bytes.byteLength});
    await tx.put("bytes", [notebook, name], bytes);
  }

  return {
    /** changed last first */
    list: (): Promise<readonly NotebookRecord[]> => read((tx) => records.listNotebooks(tx)),
    /** what can be restored, deleted last first */
    deleted: (): Promise<readonly NotebookRecord[]> => read((tx) => records.listNotebooks(tx, true)),

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
    },

    /** Puts cells at the end of a notebook, under ids of their own. @throws BrokenNotebook */
    async append(id: string, cells: readonly Omit<Cell, "id">[]): Promise<NotebookRecord | undefined> {
      const record = await write(async (tx) => {
        const [before, text] = [await tx.get("notebooks", id), await tx.get("texts", id)];
        if (!before || before.deleted !== undefined || text === undefined) return;
        const notebook = deserialize(text, dom, {empty: true});
        const next = nextId(notebook.cells);
        const added = cells.map((cell, index) => Object.assign({}, cell, {id: next + index}));
        await saveVersion(tx, id, {text, at: before.changed, why: "edited"});
        await tx.put("texts", id, toText({...notebook, cells: [...notebook.cells, ...added]}));
        return records.touch(tx, before, {burst: now()}, now());
      });
      notify(record);
      return record;
    },

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
      tabs.notify({notebook: id, revision: "gone"});
    },

    async restore(id: string): Promise<NotebookRecord | undefined> {
      const record = await write((tx) => records.restoreNotebook(tx, id));
      notify(record);
      return record;
    },

    deleteForever: (id: string): Promise<void> => write((tx) => records.deleteNotebookForever(tx, id)),
    purgeDeleted: (): Promise<void> => write((tx) => records.purgeDeleted(tx, now())),

    /** from the newest to the oldest */
    versions: async (id: string): Promise<readonly VersionRecord[]> =>
      (await read((tx) => tx.of("versions", id))).toReversed(),

    /** a version's text, as a file */
    version: (id: string, at: number): Promise<string | undefined> => read((tx) => tx.get("texts", [id, at])),

    files: (id: string): Promise<readonly FileRecord[]> => read((tx) => tx.of("files", id)),

    file: (id: string, name: string): Promise<GivenFile | undefined> =>
      read(async (tx) => {
        const [record, bytes] = [await tx.get("files", [id, name]), await tx.get("bytes", [id, name])];
        return record && bytes && {name, mime: record.mime, bytes};
      }),

    addFile: (id: string, file: GivenFile): Promise<void> => write((tx) => putFile(tx, id, file)),

    removeFile: (id: string, name: string): Promise<void> =>
      write(async (tx) => {
        await tx.remove("files", [id, name]);
        await tx.remove("bytes", [id, name]);
      }),

    /** what was chosen in a shipped notebook that the reader has no copy of */
    shippedChoices: async (slug: string): Promise<Choices> =>
      (await read((tx) => tx.get("choices", shippedKey(slug)))) ?? {},

    /** Saves what was chosen in a notebook, or in a shipped one by its slug. */
    choose: (
      {id, slug}: {readonly id: string | null; readonly slug: string | null},
      choices: {readonly [Name in keyof Choices]: Choices[Name] | undefined}
    ): Promise<void> =>
      write(async (tx) => {
        if (id !== null) await saveChoices(tx, id, choices);
        else if (slug !== null) await saveChoices(tx, shippedKey(slug), choices);
      }),

    keys: async (): Promise<Keys> => (await read((tx) => tx.get("settings", "keys"))) ?? {},
    setKeys: (keys: Keys): Promise<void> => write((tx) => tx.put("settings", "keys", keys))
  };
}
