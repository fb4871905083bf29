import {storeNames, type StoreName} from "./record.ts";
import type {StorageBackend, Transaction} from "./backend.ts";

type Contents = ReadonlyMap<StoreName, Map<string, {readonly key: unknown; readonly value: unknown}>>;

export interface MemoryBackend extends StorageBackend {
  /** hands over what it holds to another backend, all at once; what is there already stays */
  moveTo(other: StorageBackend): Promise<void>;
}

/** A backend in this tab's memory, for a browser that keeps nothing, and for tests. */
export function openMemoryBackend(): MemoryBackend {
  let contents: Contents = empty();
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(mode, work) {
      const running = last.then(async () => {
        const draft = new Map([...contents].map(([name, store]) => [name, new Map(store)]));
        const value = await work(transactionOn(draft));
        if (mode === "readwrite") contents = draft;
        return value;
      });
      last = running.catch(() => {});
      return running;
    },
    close: () => {},
    async moveTo(other) {
      const held = [...contents].flatMap(([name, store]) => [...store.values()].map((entry) => ({name, ...entry})));
      await other.run("readwrite", async (tx) => {
        for (const {name, key, value} of held)
          if ((await tx.get(name, key as never)) === undefined) await tx.put(name, key as never, value as never);
      });
      contents = empty();
    }
  };
}

const empty = (): Contents => new Map(storeNames.map((name) => [name, new Map()]));

function transactionOn(contents: Contents): Transaction {
  const store = (name: StoreName) => contents.get(name)!;
  return {
    get: async (name, key) => store(name).get(JSON.stringify(key))?.value as never,
    async put(name, key, value) {
      store(name).set(JSON.stringify(key), {key, value: structuredClone(value)});
    },
    async remove(name, key) {
      store(name).delete(JSON.stringify(key));
    },
    all: async (name) => [...store(name).values()].map(({value}) => value) as never,
    of: async (name, notebook) =>
      [...store(name).values()]
        .filter(({key}) => (key as readonly unknown[])[0] === notebook)
        .sort((a, b) => ((a.key as readonly [string, number])[1] < (b.key as readonly [string, number])[1] ? -1 : 1))
        .map(({value}) => value) as never
  };
}
