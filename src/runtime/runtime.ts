import {Runtime, RuntimeError} from "@observablehq/runtime";
import type {Words} from "../i18n/index.ts";
import {defines, isMisprint, reads, transpile, type Cell, type Definition, type Ties} from "../notebook/index.ts";
import {define} from "./define.ts";
import {misprinted, toFault, type Status} from "./fault.ts";
import type {InputMemory} from "./inputs-memory.ts";
import {createOutput, type Output} from "./output.ts";

export interface RuntimeOptions {
  /** what cells can name without defining it: name to a function that makes it */
  readonly library: Record<string, () => unknown>;
  readonly memory: InputMemory;
  words(): Words;
  /** where a cell's output goes; the same element each time */
  output(cell: number): HTMLElement;
  observe(cell: number, status: Status): void;
}

export interface NotebookRuntime {
  /** defines cells, or defines them anew; they run, and with them what reads their names */
  run(cells: readonly Cell[]): void;
  remove(cell: number): void;
  /** what the cells that were run read and define */
  ties(): readonly Ties[];
  dispose(): void;
}

interface Entry {
  readonly output: Output;
  readonly ties: Ties;
  readonly remove: () => void;
  status: Status;
}

/** Evaluates a notebook's cells, each when what it reads is there or has changed. */
export function openRuntime({library, memory, words, output, observe}: RuntimeOptions): NotebookRuntime {
  const runtime = new Runtime(library, findGlobal);
  const module = runtime.module();
  const entries = new Map<number, Entry>();

  function run(cell: Cell) {
    const {id} = cell;
    const before = entries.get(id);
    before?.remove();
    const shown = before?.output ?? createOutput(output(id), words);
    const transpiled = transpile(cell);
    const fail = (status: Status) => {
      if (status.state === "failed") shown.clear();
      tell(id, status);
    };
    if (isMisprint(transpiled)) {
      // its names are kept, so that cells that read them say which cell they wait for
      const names = before?.ties.defines.length ? before.ties.defines : guessNames(cell);
      const variables = names.map((name) => module.define(name, [], () => Promise.reject(new RuntimeError(name))));
      const remove = () => variables.forEach((variable) => variable.delete());
      entries.set(id, {output: shown, ties: {id, reads: [], defines: names}, remove, status: {state: "waiting"}});
      return fail({state: "failed", fault: misprinted(transpiled)});
    }
    const entry = {
      output: shown,
      ties: {id, reads: reads(transpiled), defines: defines(transpiled)},
      remove: () => {},
      status: {state: "waiting"} as Status
    };
    entries.set(id, entry);
    try {
      entry.remove = define(module, transpiled, {
        output: shown,
        memory,
        waiting: () => tell(id, {state: "waiting"}),
        running: () => tell(id, {state: "running"}),
        done: () => tell(id, {state: "done"}),
        rejected: (error) => fail(explain(error, transpiled))
      });
    } catch (error) {
      fail({state: "failed", fault: toFault(error, transpiled)});
    }
  }

  function tell(id: number, status: Status) {
    const entry = entries.get(id);
    if (entry) entry.status = status;
    observe(id, status);
  }

  /** The error of a cell's own, or the cell upstream that it comes from. */
  function explain(error: unknown, definition: Definition): Status {
    const name = error instanceof RuntimeError ? error.input : undefined;
    if (name !== undefined && definition.inputs.includes(name)) {
      const source = [...entries.values()].find((each) => each.ties.defines.includes(name));
      if (source?.status.state === "blocked") return source.status;
      if (source) return {state: "blocked", by: {cell: source.ties.id, name}};
    }
    return {state: "failed", fault: toFault(error, definition)};
  }

  return {
    run: (cells) => cells.forEach(run),
    remove(id) {
      entries.get(id)?.remove();
      entries.delete(id);
      memory.forget(id);
    },
    ties: () => Array.from(entries.values(), (each) => each.ties),
    dispose() {
      for (const entry of entries.values()) entry.remove();
      entries.clear();
      runtime.dispose();
    }
  };
}

/** The names that a cell would have defined, had it been understood. */
function guessNames({value, output}: Cell): readonly string[] {
  const names = Array.from(
    value.matchAll(/^(?:const|let|var|(?:async\s+)?function\*?|class)\s+([\p{L}_$][\p{L}\p{N}_$]*)/gmu)
  );
  return [...new Set([...(output ? [output] : []), ...names.map((match) => match[1]!)])];
}

// The page's own names, but not the elements that go by their ids, nor what every window has and no author means.
const unmeant = [
  "name",
  "status",
  "length",
  "event",
  "closed",
  "origin",
  "parent",
  "top",
  "self",
  "frames",
  "opener",
  "zhibiao"
];

function findGlobal(name: string): unknown {
  const here = Object.hasOwn(globalThis, name) || name in EventTarget.prototype;
  if (here && !unmeant.includes(name)) return (globalThis as Record<string, unknown>)[name];
  throw new RuntimeError(`${name} is not defined`, name);
}
