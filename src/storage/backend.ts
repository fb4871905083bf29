import type {StoreName, Stores} from "./record.ts";

/** Reading and writing as one: either all of it is saved or nothing. Only calls of its own may be awaited in it. */
export interface Transaction {
  get<Name extends StoreName>(store: Name, key: Stores[Name]["key"]): Promise<Stores[Name]["value"] | undefined>;
  put<Name extends StoreName>(store: Name, key: Stores[Name]["key"], value: Stores[Name]["value"]): Promise<void>;
  remove<Name extends StoreName>(store: Name, key: Stores[Name]["key"]): Promise<void>;
  all<Name extends StoreName>(store: Name): Promise<readonly Stores[Name]["value"][]>;
  /** what belongs to one notebook, in the order of the keys */
  of<Name extends "versions" | "files">(store: Name, notebook: string): Promise<readonly Stores[Name]["value"][]>;
}

/** Where records stand: the browser's database, or this tab's memory. */
export interface StorageBackend {
  run<Value>(mode: "readonly" | "readwrite", work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  close(): void;
}
