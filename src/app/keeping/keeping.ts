import {deserialize, nextId, serialize, type Cell, type Dom, type Notebook} from "../../notebook/index.ts";
import type {InputValues} from "../../sandbox/index.ts";
import {keepChoices, shippedKey} from "./choices.ts";
import {keepVersion, replaceVersion, thinVersions} from "./history.ts";
import {newId} from "./identity.ts";
import {NotKept, toNotKept} from "./not-kept.ts";
import * as notebooks from "./notebooks.ts";
import type {Choices, FileRecord, Keys, NotebookRecord, Origin, VersionRecord, Why} from "./record.ts";
import type {Shelf, Transaction} from "./shelf.ts";
import type {Tabs} from "./tabs.ts";

/** A notebook of the reader's, opened. Its text may be damaged: reading it throws then. */
export interface Kept {
  readonly record: NotebookRecord;
  readonly text: string;
  readonly choices: Choices;
}

export interface Draft {
  readonly notebook: Notebook;
  /** as it was before it was changed for the first time; its history begins with it */
  readonly original?: Notebook;
  readonly origin?: Origin;
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
  readonly origin?: Origin;
}

/** The reader's notebooks. Every call that changes something rejects with `NotKept` where it was not kept. */
export type Keeping = ReturnType<typeof createKeeping>;

export interface KeepingOptions {
  readonly dom: Dom;
  /** asked at every call: the shelf may be another one later */
  shelf(): Promise<Shelf>;
  readonly tabs: Pick<Tabs, "tell">;
  readonly now?: () => number;
}

export function createKeeping({dom, shelf, tabs, now = Date.now}: KeepingOptions) {
  const read = async <Value>(work: (tx: Transaction) => Promise<Value>) => (await shelf()).run("readonly", work);

  async function write<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    try {
      return await (await shelf()).run("readwrite", work);
    } catch (error) {
      throw toNotKept(error);
    }
  }

  function toText(notebook: Notebook): string {
    try {
      return serialize(notebook, dom);
    } catch (error) {
      throw new NotKept("unwritable", error);
    }
  }

  const tell = (record: NotebookRecord | undefined) => {
    if (!record) return;
    tabs.tell({notebook: record.id, revision: record.deleted === undefined ? record.revision : "gone"});
  };

  async function putFile(tx: Transaction, notebook: string, {name, mime, bytes}: GivenFile) {
    await tx.put("files", [notebook, name], {notebook, name, mime, size: bytes.byteLength});
    await tx.put("bytes", [notebook, name], bytes);
  }

  return {
    /** changed last first */
    list: (): Promise<readonly NotebookRecord[]> => read((tx) => notebooks.listNotebooks(tx)),
    /** what can be brought back, deleted last first */
    deleted: (): Promise<readonly NotebookRecord[]> => read((tx) => notebooks.listNotebooks(tx, true)),

    /** the notebook of an id, unless there is none or it was deleted */
    open: (id: string): Promise<Kept | undefined> =>
      read(async (tx) => {
        const [record, text] = [await tx.get("notebooks", id), await tx.get("texts", id)];
        if (!record || text === undefined || record.deleted !== undefined) return;
        return {record, text, choices: (await tx.get("choices", id)) ?? {}};
      }),

    /** Keeps a notebook under a new id, with its files and what was chosen in it. */
    async keep({notebook, original, files = [], ...more}: Draft): Promise<NotebookRecord> {
      const id = newId();
      const added = {
        ...more,
        id,
        title: notebook.title,
        text: toText(notebook),
        ...(original ? {original: toText(original)} : {})
      };
      return write(async (tx) => {
        const record = await notebooks.addNotebook(tx, added, now());
        for (const file of files) await putFile(tx, id, file);
        return record;
      });
    },

    /** Saves a change, unless the notebook has become another since the revision that was changed. */
    async save(
      id: string,
      {revision, notebook, inputs}: {revision: number; notebook: Notebook; inputs?: InputValues | undefined}
    ): Promise<notebooks.Saved> {
      const change = {revision, title: notebook.title, text: toText(notebook), ...(inputs ? {inputs} : {})};
      const saved = await write((tx) => notebooks.saveNotebook(tx, id, change, now()));
      if (saved.state === "saved" && saved.record.revision !== revision) tell(saved.record);
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
        await keepVersion(tx, id, {text, at: before.changed, why: "edited"});
        await tx.put("texts", id, toText({...notebook, cells: [...notebook.cells, ...added]}));
        return notebooks.touch(tx, before, {burst: now()}, now());
      });
      tell(record);
      return record;
    },

    /** Puts another text in a notebook's place; what was there becomes a version of its history. */
    async replace(id: string, {revision, notebook, why, origin}: Replacement): Promise<notebooks.Saved> {
      const text = toText(notebook);
      const saved = await write(async (tx): Promise<notebooks.Saved> => {
        const [record, before] = [await tx.get("notebooks", id), await tx.get("texts", id)];
        if (record?.revision !== revision || record.deleted !== undefined)
          return {state: "conflict", record: record?.deleted === undefined ? record : undefined};
        if (before !== undefined) await keepVersion(tx, id, {text: before, at: record.changed, why});
        await thinVersions(tx, id, now());
        await tx.put("texts", id, text);
        const change = {title: notebook.title, burst: now(), ...(origin ? {origin} : {})};
        return {state: "saved", record: await notebooks.touch(tx, record, change, now())};
      });
      if (saved.state === "saved") tell(saved.record);
      return saved;
    },

    /**
     * Keeps what cannot be saved, since another tab has saved something else, as a version of the notebook's history;
     * `at` is the time of the version that it takes the place of. Returns whether the notebook is there.
     */
    async setAside(id: string, notebook: Notebook, at?: number): Promise<number | undefined> {
      const text = toText(notebook);
      return write(async (tx) => {
        if (!(await tx.get("notebooks", id))) return;
        if (at !== undefined) return (await replaceVersion(tx, id, {text, at, why: "aside"})).at;
        return (await keepVersion(tx, id, {text, at: now(), why: "aside"})).at;
      });
    },

    async rename(id: string, title: string): Promise<NotebookRecord | undefined> {
      const record = await write(async (tx) => {
        const before = await tx.get("notebooks", id);
        return before && notebooks.touch(tx, before, {title}, now());
      });
      tell(record);
      return record;
    },

    /** Writes down of what state of a shipped notebook this is a copy, or what release of the data it is pinned to. */
    note: (id: string, noted: Partial<Pick<NotebookRecord, "origin" | "release">>): Promise<void> =>
      write(async (tx) => {
        const record = await tx.get("notebooks", id);
        if (record) await tx.put("notebooks", id, {...record, ...noted});
      }),

    duplicate: (id: string, title: string): Promise<NotebookRecord | undefined> =>
      write((tx) => notebooks.copyNotebook(tx, id, {id: newId(), title}, now())),

    /** Deletes a notebook; for a month it can be brought back. */
    async remove(id: string): Promise<void> {
      await write((tx) => notebooks.deleteNotebook(tx, id, now()));
      tabs.tell({notebook: id, revision: "gone"});
    },

    async bringBack(id: string): Promise<NotebookRecord | undefined> {
      const record = await write((tx) => notebooks.bringBack(tx, id));
      tell(record);
      return record;
    },

    destroy: (id: string): Promise<void> => write((tx) => notebooks.destroyNotebook(tx, id)),
    sweep: (): Promise<void> => write((tx) => notebooks.sweep(tx, now())),

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

    /** Keeps what was chosen in a notebook, or in a shipped one by its slug. */
    choose: (
      {id, slug}: {readonly id: string | null; readonly slug: string | null},
      choices: {readonly [Name in keyof Choices]: Choices[Name] | undefined}
    ): Promise<void> =>
      write(async (tx) => {
        if (id !== null) await keepChoices(tx, id, choices);
        else if (slug !== null) await keepChoices(tx, shippedKey(slug), choices);
      }),

    keys: async (): Promise<Keys> => (await read((tx) => tx.get("settings", "keys"))) ?? {},
    setKeys: (keys: Keys): Promise<void> => write((tx) => tx.put("settings", "keys", keys))
  };
}
