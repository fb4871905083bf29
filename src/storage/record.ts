import type {InputValues} from "../notebook/index.ts";

/** A notebook of the user's, without its text. Times are in milliseconds since 1970. */
export interface NotebookRecord {
  readonly id: string;
  readonly title: string;
  /** grows by one with every change, so that a tab sees whether another has been there */
  readonly revision: number;
  readonly created: number;
  readonly changed: number;
  /** when the present edit session began */
  readonly burst: number;
  /** when it was deleted; it can be restored until it is purged */
  readonly deleted?: number;
  readonly origin?: ShippedOrigin;
  /** whether it asks for what was read in the user's own documents */
  readonly own?: boolean;
  /** the release of the data that it is pinned to; the newest where there is none */
  readonly release?: string;
}

/** The shipped notebook that one is a copy of, and its file as it was then. */
export interface ShippedOrigin {
  readonly slug: string;
  readonly text: string;
}

/**
 * Why a version is there: it is what the notebook was before the first change, after a edit session, before another
 * version was restored or a new shipped one taken; or it holds what a tab could not save since another had.
 */
export type Why = "original" | "edited" | "before-restore" | "before-update" | "aside";

export interface VersionRecord {
  readonly notebook: string;
  /** when the notebook came to be so; unique in its notebook */
  readonly at: number;
  readonly why: Why;
  /** length of the text in UTF-16 units */
  readonly size: number;
}

export interface FileRecord {
  readonly notebook: string;
  readonly name: string;
  readonly mime: string;
  /** in bytes */
  readonly size: number;
}

/** What a user chose in a notebook's inputs, and whether its cells run by themselves. */
export interface Choices {
  readonly inputs?: InputValues;
  readonly auto?: boolean;
}

export type Keys = Readonly<Record<string, string>>;

/** What is saved, each store with its key. */
export interface Stores {
  readonly notebooks: {readonly key: string; readonly value: NotebookRecord};
  /** notebooks as files, under their id; versions of them under id and time */
  readonly texts: {readonly key: string | readonly [string, number]; readonly value: string};
  readonly versions: {readonly key: readonly [string, number]; readonly value: VersionRecord};
  readonly files: {readonly key: readonly [string, string]; readonly value: FileRecord};
  readonly bytes: {readonly key: readonly [string, string]; readonly value: Uint8Array};
  /** under a notebook's id, or `shipped:` and a slug */
  readonly choices: {readonly key: string; readonly value: Choices};
  readonly settings: {readonly key: "keys"; readonly value: Keys};
}

export type StoreName = keyof Stores;

export const storeNames: readonly StoreName[] = [
  "notebooks",
  "texts",
  "versions",
  "files",
  "bytes",
  "choices",
  "settings"
];
