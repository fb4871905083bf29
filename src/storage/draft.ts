import type {Notebook} from "../notebook/index.ts";
import type {Choices, NotebookRecord, ShippedOrigin, Why} from "./record.ts";

/** A notebook of the user's, opened. Its text may be damaged: reading it throws then. */
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
