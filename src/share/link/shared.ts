import type {Notebook} from "../../notebook/index.ts";

/** A file that a notebook's cells read by its name. */
export interface SharedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** What the inputs of a notebook's cells are set to, by cell and position, as the frame writes it down. */
export type SharedInputs = Readonly<Record<string, {readonly initial: string; readonly value: string}>>;

/** What a link carries: all that its reader needs to see what its sender saw. */
export interface SharedNotebook {
  readonly notebook: Notebook;
  readonly inputs: SharedInputs;
  readonly files: readonly SharedFile[];
  /** the data release that it was made with; null where it was made with none */
  readonly release: string | null;
}
