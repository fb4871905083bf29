import type {Dom} from "../../notebook/index.ts";
import {openBrowserShelf} from "./browser-shelf.ts";
import {createKeeping, type Keeping} from "./keeping.ts";
import {openMemoryShelf} from "./memory.ts";
import {migrate} from "./migrate.ts";
import {NotKept} from "./not-kept.ts";
import type {Shelf} from "./shelf.ts";
import {listenToTabs, type Told} from "./tabs.ts";

/**
 * Where notebooks are kept: in the browser's database; in this tab's memory, since the browser refuses, or since a tab
 * with an older release holds the database, or since a newer release has given it another form; or nowhere any more, since a newer release has taken over.
 */
export type Storage = "lasting" | "refused" | "blocked" | "outdated" | "newer";

// A browser's database that does not answer is taken for refused, until it does.
const patience = 8000;

export interface OpenKeepingOptions {
  readonly dom: Dom;
  /** the path of this release; another release on the same host has its own notebooks */
  readonly place: string;
  stands(storage: Storage): void;
  /** what another tab tells */
  heard(told: Told): void;
}

/** The name of the browser's database for the release that is served from a path. */
export const databaseNameOf = (place: string): string => `zhibiao:${place}`;

/** Opens the reader's notebooks in this browser. Nothing of it throws: where the browser refuses, memory serves. */
export function openKeeping({dom, place, stands, heard}: OpenKeepingOptions): Keeping {
  const name = databaseNameOf(place);
  let shelf = open();

  function open(): Promise<Shelf> {
    const memory = openMemoryShelf();
    return new Promise((resolve) => {
      let blocked = false;
      const waited = setTimeout(() => {
        blocked = true;
        stands("refused");
        resolve(memory);
      }, patience);
      openBrowserShelf(name, {
        blocked() {
          blocked = true;
          stands("blocked");
          resolve(memory);
        },
        outdated() {
          shelf = Promise.reject(new NotKept("outdated"));
          shelf.catch(() => {});
          stands("outdated");
        },
        terminated: () => (shelf = open())
      })
        .then(async (lasting) => {
          await migrateQuietly(lasting);
          if (blocked) await memory.moveTo(lasting);
          shelf = Promise.resolve(lasting);
          stands("lasting");
          resolve(lasting);
        })
        .catch((error: unknown) => {
          console.warn(error);
          stands(error instanceof DOMException && error.name === "VersionError" ? "newer" : "refused");
          resolve(memory);
        })
        .finally(() => clearTimeout(waited));
    });
  }

  async function migrateQuietly(lasting: Shelf) {
    try {
      await migrate(lasting, localStorage, place, Date.now());
    } catch (error) {
      console.warn(error);
    }
  }

  const tabs = listenToTabs(name, heard);
  const keeping = createKeeping({dom, shelf: () => shelf, tabs});
  keeping.sweep().catch((error: unknown) => console.warn(error));
  return keeping;
}
