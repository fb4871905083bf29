/** A file of the build: its path from the scope, its size, and its SHA-256 where its name does not hold a hash. */
export type PrecacheEntry = readonly [path: string, bytes: number, sha256: string | null];

/** What a page says to the worker. */
export type ToWorker = {readonly type: "activate"} | {readonly type: "progress"};

/** What the worker says to the pages: how many bytes of the build it has, as it fetches them; or that there is no room. */
export type FromWorker =
  | {readonly type: "progress"; readonly done: number; readonly total: number}
  | {readonly type: "full"; readonly total: number};
