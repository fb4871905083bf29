import {BrokenNotebook, deserialize, type Dom, type Notebook} from "../../notebook/index.ts";
import {isEditable} from "../../sandbox/index.ts";
import type {NotebookRecord} from "../../storage/index.ts";
import {BrokenDraft, OversizedNotebook} from "./errors.ts";

/** Reads a notebook file. @throws BrokenNotebook, OversizedNotebook */
export function readNotebook(text: string, dom: Dom): Notebook {
  const notebook = deserialize(text, dom);
  if (!isEditable(notebook)) throw new OversizedNotebook("the notebook is larger than can be edited");
  return notebook;
}

/** Reads a notebook that was saved here. @throws BrokenDraft */
export function readStored(record: NotebookRecord, text: string, dom: Dom): Notebook {
  try {
    return deserialize(text, dom, {empty: true});
  } catch (error) {
    throw error instanceof BrokenNotebook ? new BrokenDraft(record, error) : error;
  }
}
