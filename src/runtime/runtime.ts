import {Runtime, RuntimeError} from "@observablehq/runtime";
import type {Words} from "../i18n/index.ts";
import {
  defines,
  isSyntaxError,
  reads,
  transpile,
  type Cell,
  type Definition,
  type Dependencies
} from "../notebook/index.ts";
import {define} from "./define.ts";
import {syntaxFault, toFault, type Status} from "./fault.ts";
import type {InputState} from "./input-state.ts";
import {watchLoops, type LoopWatch} from "./loops.ts";
import {createOutput, type Output} from "./output.ts";
import type {Exports} from "./result-table.ts";

export interface RuntimeOptions extends Exports {
  /** what cells can name without defining it: name to a function that makes it */
  readonly library: Record<string, () => unknown>;
  readonly inputState: InputState;
  words(): Words;
  /** where a cell's output goes; the same element each time */
  output(cell: number): HTMLElement;
  observe(cell: number, status: Status): void;
  readonly loops?: LoopWatch;
}

export interface NotebookRuntime {
  /** defines cells, or defines them anew; they run, and with them what reads their names */
  run(cells: readonly Cell[]): void;
  remove(cell: number): void;
  /** ends what runs in a cell or waits to; what it shows stays */
  stop(cell: number): void;
  /** keeps a cell from running again by itself until it is run; what it shows stays */
  suspend(cell: number): void;
  /** what the cells that were run read and define */
  dependencies(): readonly Dependencies[];
  dispose(): void;
}

interface Entry {
  readonly output: Output;
  readonly dependencies: Dependencies;
  readonly remove: () => void;
  status: Status;
}

/** Evaluates a notebook's cells, each when what it reads is there or has changed. */
export function openRuntime({
  library,
  inputState,
  words,
  output,
  observe,
  download,
  workbook,
  loops = watchLoops()
}: RuntimeOptions): NotebookRuntime {
  const runtime = new Runtime(library, findGlobal);
  computeWithoutFrames(runtime);
  const module = runtime.module();
  const entries = new Map<number, Entry>();

  function run(cell: Cell) {
    const {id} = cell;
    const before = entries.get(id);
    before?.remove();
    const shown = before?.output ?? createOutput(output(id), words, {download, workbook});
    const transpiled = transpile(cell);
    const fail = (status: Status) => {
      if (status.state === "failed") shown.clear();
      tell(id, status);
    };
    if (isSyntaxError(transpiled)) {
      // its names are kept, so that cells that read them say which cell they wait for
      const names = before?.dependencies.defines.length ? before.dependencies.defines : guessNames(cell);
      const dependencies = {id, reads: [], defines: names};
      entries.set(id, {output: shown, dependencies, remove: withhold(names), status: {state: "waiting"}});
      return fail({state: "failed", fault: syntaxFault(transpiled)});
    }
    const entry = {
      output: shown,
      dependencies: {id, reads: reads(transpiled), defines: defines(transpiled)},
      remove: () => {},
      status: {state: "waiting"} as Status
    };
    entries.set(id, entry);
    try {
      entry.remove = define(module, transpiled, {
        output: shown,
        inputState,
        loops,
        waiting: () => tell(id, {state: "waiting"}),
        running: (pendingOn) => tell(id, {state: "running", ...(pendingOn ? {pendingOn} : {})}),
        done: () => tell(id, {state: "done"}),
        rejected: (error) => fail(explain(error, transpiled))
      });
    } catch (error) {
      fail({state: "failed", fault: toFault(error, transpiled)});
    }
  }

  /** Names that others read, and that have no value. */
  function withhold(names: readonly string[]): () => void {
    const variables = names.map((name) => module.define(name, [], () => Promise.reject(new RuntimeError(name))));
    return () => variables.forEach((variable) => variable.delete());
  }

  function terminate(id: number, status: Status) {
    const entry = entries.get(id);
    if (!entry) return;
    entry.remove();
    entries.set(id, {...entry, remove: withhold(entry.dependencies.defines), status});
    tell(id, status);
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
      const source = [...entries.values()].find((each) => each.dependencies.defines.includes(name));
      if (source?.status.state === "blocked") return source.status;
      if (source) return {state: "blocked", by: {cell: source.dependencies.id, name}};
    }
    return {state: "failed", fault: toFault(error, definition)};
  }

  return {
    run: (cells) => cells.forEach(run),
    remove(id) {
      entries.get(id)?.remove();
      entries.delete(id);
    },
    stop(id) {
      const state = entries.get(id)?.status.state;
      if (state === "waiting" || state === "running") terminate(id, {state: "stopped"});
    },
    suspend: (id) => terminate(id, {state: "suspended"}),
    dependencies: () => Array.from(entries.values(), (each) => each.dependencies),
    dispose() {
      for (const entry of entries.values()) entry.remove();
      entries.clear();
      runtime.dispose();
    }
  };
}

// The runtime waits for a frame of the page, and a frame that is not seen has none.
function computeWithoutFrames(runtime: Runtime): void {
  const soon = runtime as unknown as {
    _computeSoon(): Promise<void>;
    _computeNow(): Promise<void>;
    readonly _disposed: boolean;
  };
  soon._computeSoon = async () => {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 100);
      requestAnimationFrame(() => (clearTimeout(timer), resolve()));
    });
    if (!soon._disposed) await soon._computeNow();
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
