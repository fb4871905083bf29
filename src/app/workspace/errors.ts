import type {NotebookRecord} from "../../storage/index.ts";

/** A notebook file that is larger than a frame may send back, so that its edits could not be saved. */
export class OversizedNotebook extends Error {
  override readonly name = "OversizedNotebook";
}

/** A notebook of the user's whose kept file cannot be read. */
export class BrokenDraft extends Error {
  override readonly name = "BrokenDraft";
  readonly record: NotebookRecord;
  constructor(record: NotebookRecord, cause: unknown) {
    super(`the saved notebook cannot be read: ${record.id}`, {cause});
    this.record = record;
  }
}

/** A notebook of the user's that is not in this browser. */
export class MissingNotebook extends Error {
  override readonly name = "MissingNotebook";
}

/** The notebook's frame did not open. */
export class FrameFault extends Error {
  override readonly name = "FrameFault";
}
