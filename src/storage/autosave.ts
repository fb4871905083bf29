import type {Notebook, InputValues} from "../notebook/index.ts";
import type {Draft, NotebookStore} from "./notebook-store.ts";
import {toSaveError, type SaveErrorCode} from "./save-error.ts";
import type {Choices, NotebookRecord} from "./record.ts";
import type {TabMessage} from "./tabs.ts";

/**
 * How a notebook's changes stand: there are none; kept; not kept and why; or saved as a conflicting version in its history, since another tab
 * has changed it.
 */
export type SaveStatus = "none" | "saved" | "conflict" | SaveErrorCode;

/** What another tab has done to a notebook that is open here. */
export type RemoteChange = "changed" | "gone";

export interface AutosaveOptions {
  readonly notebookStore: NotebookStore;
  /** the notebook's record, or null where nothing of it is saved so far */
  readonly record: NotebookRecord | null;
  /** what is saved with it at the first change; asked for then */
  draft(): Omit<Draft, "notebook">;
  /** told after every attempt to save something; the record is null where nothing is saved */
  onStatus(standing: SaveStatus, record: NotebookRecord | null): void;
  onRemoteChange(what: RemoteChange): void;
}

/** Saves one open notebook: every change as soon as the one before is saved, the last one always. */
export interface Autosave {
  readonly record: NotebookRecord | null;
  edit(notebook: Notebook, inputs?: InputValues): void;
  choose(choices: Choices): void;
  /** tries again to save what was refused */
  retry(): void;
  /** the notebook was given a new revision here, by other ways than an edit */
  moved(record: NotebookRecord): void;
  onMessage(told: TabMessage): void;
  /** resolves when nothing is on its way any more; returns whether all of it is saved */
  settled(): Promise<boolean>;
}

const unthrottledMs = 60;
const maxRestMs = 400;
// What was refused is tried again: room may have become free.
const retryDelayMs = 15_000;

interface Pending {
  readonly notebook: Notebook;
  readonly inputs: InputValues | undefined;
}

export function createAutosave({
  notebookStore,
  draft,
  onStatus,
  onRemoteChange,
  ...options
}: AutosaveOptions): Autosave {
  let {record} = options;
  let choices: Choices = {};
  let pending: Pending | undefined;
  let running: Promise<void> | undefined;
  // once another tab has changed the notebook, what is written here goes to a version of its history
  let conflict = false;
  let conflictVersion: number | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  async function saveOne({notebook, inputs}: Pending): Promise<void> {
    if (inputs) choices = {...choices, inputs};
    if (!record) {
      const {choices: first, ...more} = draft();
      record = await notebookStore.create({...more, notebook, choices: {...first, ...choices}});
      return onStatus("saved", record);
    }
    if (!conflict) {
      const saved = await notebookStore.save(record.id, {revision: record.revision, notebook, inputs});
      if (saved.state === "saved") {
        record = saved.record;
        return onStatus("saved", record);
      }
      enterConflict(saved.record ? "changed" : "gone");
    }
    conflictVersion = await notebookStore.saveConflictVersion(record.id, notebook, conflictVersion);
    if (conflictVersion !== undefined) return onStatus("conflict", record);
    // it was purged for good, and what is written here begins anew
    record = null;
    conflict = false;
    return saveOne({notebook, inputs});
  }

  async function work(): Promise<void> {
    while (pending) {
      const change: Pending = pending;
      pending = undefined;
      const began = performance.now();
      try {
        await saveOne(change);
        // a large notebook is saved less often, so that writing in it stays smooth
        const rest = Math.min(2 * (performance.now() - began) - unthrottledMs, maxRestMs);
        if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      } catch (error) {
        console.warn(error);
        pending ??= change;
        const {code} = toSaveError(error);
        onStatus(code, record);
        if (code !== "outdated") again = setTimeout(start, retryDelayMs);
        return;
      }
    }
  }

  function start(): void {
    clearTimeout(again);
    running ??= work().finally(() => (running = undefined));
  }

  function enterConflict(what: RemoteChange): void {
    if (conflict) return;
    conflict = true;
    onRemoteChange(what);
  }

  async function settled(): Promise<boolean> {
    if (!running) return pending === undefined;
    await running;
    return settled();
  }

  return {
    get record() {
      return record;
    },
    edit(notebook, inputs) {
      pending = {notebook, inputs: inputs ?? pending?.inputs};
      start();
    },
    choose(change) {
      choices = {...choices, ...change};
      const target = {id: record?.id ?? null, slug: draft().origin?.slug ?? null};
      notebookStore.choose(target, change).catch((error: unknown) => console.warn(error));
    },
    retry: start,
    moved: (moved) => void (record = moved),
    onMessage({notebook, revision}) {
      if (notebook !== record?.id) return;
      if (revision === "gone") enterConflict("gone");
      else if (revision > record.revision) enterConflict("changed");
    },
    settled
  };
}
