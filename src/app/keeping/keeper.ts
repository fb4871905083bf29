import type {Notebook} from "../../notebook/index.ts";
import type {InputValues} from "../../sandbox/index.ts";
import type {Draft, Keeping} from "./keeping.ts";
import {toNotKept, type Refusal} from "./not-kept.ts";
import type {Choices, NotebookRecord} from "./record.ts";
import type {Told} from "./tabs.ts";

/**
 * How a notebook's changes stand: there are none; kept; not kept and why; or set aside in its history, since another tab
 * has changed it.
 */
export type Standing = "none" | "kept" | "aside" | Refusal;

/** What another tab has done to a notebook that is open here. */
export type Elsewhere = "changed" | "gone";

export interface KeeperOptions {
  readonly keeping: Keeping;
  /** the notebook's record, or null where nothing of it is kept so far */
  readonly record: NotebookRecord | null;
  /** what is kept with it at the first change; asked for then */
  draft(): Omit<Draft, "notebook">;
  /** told after every attempt to keep something; the record is null where nothing is kept */
  stands(standing: Standing, record: NotebookRecord | null): void;
  elsewhere(what: Elsewhere): void;
}

/** Keeps one open notebook: every change as soon as the one before is kept, the last one always. */
export interface Keeper {
  readonly record: NotebookRecord | null;
  edit(notebook: Notebook, inputs?: InputValues): void;
  choose(choices: Choices): void;
  /** tries again to keep what was refused */
  retry(): void;
  /** the notebook was given a new revision here, by other ways than an edit */
  moved(record: NotebookRecord): void;
  heard(told: Told): void;
  /** resolves when nothing is on its way any more; returns whether all of it is kept */
  settled(): Promise<boolean>;
}

const brief = 60;
const longestRest = 400;
// What was refused is tried again: room may have become free.
const patience = 15_000;

interface Pending {
  readonly notebook: Notebook;
  readonly inputs: InputValues | undefined;
}

export function openKeeper({keeping, draft, stands, elsewhere, ...options}: KeeperOptions): Keeper {
  let {record} = options;
  let choices: Choices = {};
  let pending: Pending | undefined;
  let running: Promise<void> | undefined;
  // once another tab has changed the notebook, what is written here goes to a version of its history
  let conflict = false;
  let aside: number | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  async function keepOne({notebook, inputs}: Pending): Promise<void> {
    if (inputs) choices = {...choices, inputs};
    if (!record) {
      const {choices: first, ...more} = draft();
      record = await keeping.keep({...more, notebook, choices: {...first, ...choices}});
      return stands("kept", record);
    }
    if (!conflict) {
      const saved = await keeping.save(record.id, {revision: record.revision, notebook, inputs});
      if (saved.state === "saved") {
        record = saved.record;
        return stands("kept", record);
      }
      meet(saved.record ? "changed" : "gone");
    }
    aside = await keeping.setAside(record.id, notebook, aside);
    if (aside !== undefined) return stands("aside", record);
    // it was swept away for good, and what is written here begins anew
    record = null;
    conflict = false;
    return keepOne({notebook, inputs});
  }

  async function work(): Promise<void> {
    while (pending) {
      const change: Pending = pending;
      pending = undefined;
      const began = performance.now();
      try {
        await keepOne(change);
        // a large notebook is kept less often, so that writing in it stays smooth
        const rest = Math.min(2 * (performance.now() - began) - brief, longestRest);
        if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      } catch (error) {
        console.warn(error);
        pending ??= change;
        const {reason} = toNotKept(error);
        stands(reason, record);
        if (reason !== "outdated") again = setTimeout(start, patience);
        return;
      }
    }
  }

  function start(): void {
    clearTimeout(again);
    running ??= work().finally(() => (running = undefined));
  }

  function meet(what: Elsewhere): void {
    if (conflict) return;
    conflict = true;
    elsewhere(what);
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
      const place = {id: record?.id ?? null, slug: draft().origin?.slug ?? null};
      keeping.choose(place, change).catch((error: unknown) => console.warn(error));
    },
    retry: start,
    moved: (moved) => void (record = moved),
    heard({notebook, revision}) {
      if (notebook !== record?.id) return;
      if (revision === "gone") meet("gone");
      else if (revision > record.revision) meet("changed");
    },
    settled
  };
}
