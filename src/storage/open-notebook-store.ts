import type {Dom} from "../notebook/index.ts";
import {openIndexedDb} from "./indexeddb.ts";
import {createNotebookStore, type NotebookStore} from "./notebook-store.ts";
import {openMemoryBackend} from "./memory.ts";
import {migrate} from "./migrate.ts";
import {SaveError} from "./save-error.ts";
import type {StorageBackend} from "./backend.ts";
import {listenToTabs, type TabMessage} from "./tabs.ts";

/**
 * Where notebooks are saved: in the browser's database; in this tab's memory, since the browser refuses, or since a tab
 * with an older release holds the database, or since a newer release has given it another form; or nowhere any more, since a newer release has taken over.
 */
export type StorageStatus = "lasting" | "refused" | "blocked" | "outdated" | "newer";

// A browser's database that does not answer is taken for refused, until it does.
const openTimeoutMs = 8000;

export interface OpenNotebookStoreOptions {
  readonly dom: Dom;
  /** the path of this release; another release on the same host has its own notebooks */
  readonly path: string;
  onStatus(storage: StorageStatus): void;
  /** what another tab tells */
  onMessage(told: TabMessage): void;
}

/** The name of the browser's database for the release that is served from a path. */
export const databaseNameOf = (place: string): string => `zhibiao:${place}`;

/** Opens the user's notebooks in this browser. Nothing of it throws: where the browser refuses, memory serves. */
export function openNotebookStore({dom, path, onStatus, onMessage}: OpenNotebookStoreOptions): NotebookStore {
  const name = databaseNameOf(path);
  const backend = openBackend(name, path, onStatus);
  const tabs = listenToTabs(name, onMessage);
  const notebookStore = createNotebookStore({dom, backend, tabs});
  notebookStore.purgeDeleted().catch((error: unknown) => console.warn(error));
  return notebookStore;
}

/** The browser's database, or memory until it is there; another one once the browser has ended it. */
function openBackend(
  name: string,
  path: string,
  onStatus: (storage: StorageStatus) => void
): () => Promise<StorageBackend> {
  let backend: Promise<StorageBackend>;

  const open = (): Promise<StorageBackend> =>
    new Promise((resolve) => {
      const memory = openMemoryBackend();
      let blocked = false;
      const serveMemory = (storage: StorageStatus) => {
        onStatus(storage);
        resolve(memory);
      };
      const waited = setTimeout(() => {
        blocked = true;
        serveMemory("refused");
      }, openTimeoutMs);
      openIndexedDb(name, {
        blocked() {
          blocked = true;
          serveMemory("blocked");
        },
        outdated() {
          backend = Promise.reject(new SaveError("outdated"));
          backend.catch(() => {});
          onStatus("outdated");
        },
        terminated: () => (backend = open())
      })
        .then(async (lasting) => {
          await migrateQuietly(lasting, path);
          if (blocked) await memory.moveTo(lasting);
          backend = Promise.resolve(lasting);
          onStatus("lasting");
          resolve(lasting);
        })
        .catch((error: unknown) => {
          console.warn(error);
          serveMemory(error instanceof DOMException && error.name === "VersionError" ? "newer" : "refused");
        })
        .finally(() => clearTimeout(waited));
    });

  backend = open();
  return () => backend;
}

async function migrateQuietly(lasting: StorageBackend, path: string): Promise<void> {
  try {
    await migrate(lasting, localStorage, path, Date.now());
  } catch (error) {
    console.warn(error);
  }
}
