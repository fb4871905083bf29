import {createConflict, type RemoteChange} from "./conflict.ts";
import type {Draft} from "./draft.ts";
import type {NotebookStore} from "./notebook-store.ts";
import {toSaveError, type SaveErrorCode} from "./save-error.ts";
import type {Choices, NotebookRecord} from "./record.ts";
import type {TabMessage} from "./tabs.ts";

/**
 * Save status of a notebook: nothing to save; saved; not saved and why; or saved as a conflicting version in its history,
 * since another tab has changed it.
 */
export type SaveStatus = "none" | "saved" | "conflict" | SaveErrorCode;

export interface AutosaveOptions {
  readonly notebookStore: NotebookStore;
  /** the notebook's record, or null where nothing of it is saved so far */
  readonly record: NotebookRecord | null;
  /** the notebook as it is now, with what is saved with it the first time; null once it is not open any more */
  read(): Draft | null;
  /** called after every attempt to save something; the record is null where nothing is saved */
  onStatus(status: SaveStatus, record: NotebookRecord | null): void;
  onRemoteChange(what: RemoteChange): void;
}

/** Saves one open notebook: every change as soon as the one before is saved, the last one always. */
export interface Autosave {
  readonly record: NotebookRecord | null;
  /** the notebook has changed; `inputs`: and what is chosen in them as well */
  changed(inputs?: boolean): void;
  choose(choices: Choices): void;
  /** tries again to save what was refused */
  retry(): void;
  onMessage(message: TabMessage): void;
  /** resolves when nothing is on its way any more; returns whether all of it is saved */
  settled(): Promise<boolean>;
}

const unthrottledMs = 60;
const maxRestMs = 400;
// What was refused is tried again: room may have become free.
const retryDelayMs = 15_000;

export function createAutosave(options: AutosaveOptions): Autosave {
  const {notebookStore, read, onStatus} = options;
  const saver = createSaver(options);
  let pending: {readonly inputs: boolean} | undefined;
  /** as it was saved last, or could not be: it may be closed before it could */
  let last: Draft | null = null;
  const add = (inputs: boolean) => void (pending = {inputs: inputs || (pending?.inputs ?? false)});

  const queue = createQueue(async () => {
    while (pending) {
      const {inputs} = pending;
      pending = undefined;
      const began = performance.now();
      try {
        last = read() ?? last;
        if (last) await saver.save(last, inputs);
        // a large notebook is saved less often, so that writing in it stays smooth
        const rest = Math.min(2 * (performance.now() - began) - unthrottledMs, maxRestMs);
        if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      } catch (error) {
        console.warn(error);
        add(inputs);
        const {code} = toSaveError(error);
        onStatus(code, saver.record);
        if (code !== "outdated") queue.startLater();
        return;
      }
    }
  });

  return {
    get record() {
      return saver.record;
    },
    changed(inputs = false) {
      add(inputs);
      queue.start();
    },
    choose(change) {
      const target = {id: saver.record?.id ?? null, slug: read()?.origin?.slug ?? null};
      notebookStore.choose(target, change).catch((error: unknown) => console.warn(error));
    },
    retry: () => queue.start(),
    onMessage: saver.onMessage,
    async settled() {
      await queue.idle();
      return pending === undefined;
    }
  };
}

/** Saves a notebook under its record, or beside it once another tab has been there. */
function createSaver(options: AutosaveOptions) {
  const {notebookStore, onStatus, onRemoteChange} = options;
  const conflict = createConflict(notebookStore, onRemoteChange);
  let {record} = options;

  async function save(draft: Draft, inputs: boolean): Promise<void> {
    if (!record) {
      record = await notebookStore.create(draft);
      return onStatus("saved", record);
    }
    if (!conflict.isOpen) {
      const {notebook, choices} = draft;
      const change = {revision: record.revision, notebook, inputs: inputs ? choices?.inputs : undefined};
      const saved = await notebookStore.save(record.id, change);
      if (saved.state === "saved") return onStatus("saved", (record = saved.record));
      conflict.enter(saved.record ? "changed" : "gone");
    }
    if (await conflict.save(record.id, draft.notebook)) return onStatus("conflict", record);
    // it was purged for good, and what is written here begins anew
    record = null;
    return save(draft, inputs);
  }

  return {
    save,
    get record() {
      return record;
    },
    onMessage({notebook, revision}: TabMessage): void {
      if (notebook !== record?.id) return;
      if (revision === "gone") conflict.enter("gone");
      else if (revision > record.revision) conflict.enter("changed");
    }
  };
}

/** One run of the work at a time. */
function createQueue(work: () => Promise<void>) {
  let running: Promise<void> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const queue = {
    start(): void {
      clearTimeout(later);
      running ??= work().finally(() => (running = undefined));
    },
    startLater: (): void => void (later = setTimeout(queue.start, retryDelayMs)),
    async idle(): Promise<void> {
      if (!running) return;
      await running;
      return queue.idle();
    }
  };
  return queue;
}
