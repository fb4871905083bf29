import {serialize, type Dom, type Notebook} from "../notebook/index.ts";
import type {StorageBackend, Transaction} from "./backend.ts";
import type {NotebookRecord} from "./record.ts";
import {SaveError, toSaveError} from "./save-error.ts";
import type {Tabs} from "./tabs.ts";

export interface NotebookStoreOptions {
  readonly dom: Dom;
  /** asked at every call: the backend may be another one later */
  backend(): Promise<StorageBackend>;
  readonly tabs: Pick<Tabs, "notify">;
  readonly now?: () => number;
}

/** How everything that is stored is read and written. */
export interface Access {
  readonly dom: Dom;
  now(): number;
  read<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  /** @throws SaveError */
  write<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  /** a notebook's file. @throws SaveError */
  toText(notebook: Notebook): string;
  /** tells the other tabs at which revision a notebook is, or that it is gone */
  notify(record: NotebookRecord | undefined): void;
  notifyGone(id: string): void;
}

export function createAccess({dom, backend, tabs, now = Date.now}: NotebookStoreOptions): Access {
  return {
    dom,
    now,
    read: async (work) => (await backend()).run("readonly", work),
    async write(work) {
      try {
        return await (await backend()).run("readwrite", work);
      } catch (error) {
        throw toSaveError(error);
      }
    },
    toText(notebook) {
      try {
        return serialize(notebook, dom);
      } catch (error) {
        throw new SaveError("unwritable", error);
      }
    },
    notify(record) {
      if (!record) return;
      tabs.notify({notebook: record.id, revision: record.deleted === undefined ? record.revision : "gone"});
    },
    notifyGone: (id) => tabs.notify({notebook: id, revision: "gone"})
  };
}
