import type {Words} from "../../i18n/index.ts";

/** Says something of an answer beside its table, in the user's language. */
export type Note = (words: Words) => string;

const notes = new WeakMap<object, readonly Note[]>();

export const setNotes = (table: object, of: readonly Note[]): void => void notes.set(table, of);

export const notesOf = (table: object): readonly Note[] => notes.get(table) ?? [];
