import {openDB, type IDBPDatabase, type IDBPTransaction} from "idb";
import {storeNames} from "./record.ts";
import type {StorageBackend, Transaction} from "./backend.ts";

/** Raised when the records change their form; a new form is made from the old one in `upgrade`. */
export const version = 10;

export interface IndexedDbOptions {
  /** another tab holds an older form open, and opening goes on when that one is closed */
  blocked(): void;
  /** another tab wants a newer form: this backend is closed */
  outdated(): void;
  /** the browser has ended the connection */
  terminated(): void;
}

/** Opens the backend in the browser's IndexedDB; rejects where the browser refuses. */
export async function openIndexedDb(name: string, options: IndexedDbOptions): Promise<StorageBackend> {
  const database: IDBPDatabase = await openDB(name, version, {
    upgrade(database) {
      for (const store of storeNames) if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
    },
    blocked: () => options.blocked(),
    blocking() {
      database.close();
      options.outdated();
    },
    terminated: () => options.terminated()
  });
  return {
    async run(mode, work) {
      // the browser says that a change is saved when it stands on the disk
      const transaction = database.transaction([...storeNames], mode, {durability: "strict"});
      transaction.done.catch(() => {});
      try {
        const value = await work(toTransaction(transaction));
        await transaction.done;
        return value;
      } catch (error) {
        abort(transaction);
        throw transaction.error ?? error;
      }
    },
    close: () => database.close()
  };
}

type Mode = "readonly" | "readwrite";

function toTransaction(transaction: IDBPTransaction<unknown, string[], Mode>): Transaction {
  const writable = transaction as IDBPTransaction<unknown, string[], "readwrite">;
  return {
    get: (name, key) => transaction.objectStore(name).get(key as IDBValidKey),
    async put(name, key, value) {
      await writable.objectStore(name).put(value, key as IDBValidKey);
    },
    remove: (name, key) => writable.objectStore(name).delete(key as IDBValidKey),
    all: (name) => transaction.objectStore(name).getAll(),
    of: (name, notebook) => transaction.objectStore(name).getAll(IDBKeyRange.bound([notebook], [notebook, []]))
  };
}

function abort(transaction: IDBPTransaction<unknown, string[], Mode>): void {
  try {
    transaction.abort();
  } catch {
    // it has ended by itself
  }
}
