import {RuntimeError, type Module, type Observer} from "@observablehq/runtime";
import type {Definition} from "../notebook/index.ts";
import {evaluate} from "./evaluate.ts";
import type {InputState} from "./input-state.ts";
import type {LoopWatch} from "./loops.ts";
import type {Output} from "./output.ts";
import {beginRun, RunScoped, type Run} from "./run.ts";
import {input} from "./stdlib/generators.ts";
import {Mutator} from "./stdlib/mutable.ts";

export interface DefineOptions {
  readonly output: Output;
  readonly inputState: InputState;
  readonly loops: LoopWatch;
  /** `waiting` comes before what the cell reads is there, `running` after */
  waiting(): void;
  running(pendingOn?: "engine" | "query"): void;
  done(): void;
  rejected(error: unknown): void;
}

/** Defines a cell's variables; returns what deletes them. */
export function define(module: Module, definition: Definition, options: DefineOptions): () => void {
  const {id, inputs, outputs, output: name, autodisplay} = definition;
  const {output, inputState, loops} = options;
  const body = evaluate(definition, loops);
  let run: Run | undefined;
  // a deleted variable still tells its observer of a last value
  let dead = false;

  function evaluateNow(this: unknown, ...values: unknown[]) {
    const current = (run = beginRun(id, output, inputState, options.running, definition.query));
    options.running();
    loops.begin();
    return body.apply(
      this,
      values.map((value) => (value instanceof RunScoped ? value.bind(current) : value))
    );
  }

  const main = module.variable({
    _node: output.root,
    pending() {
      if (dead) return;
      run?.end();
      options.waiting();
    },
    fulfilled(value) {
      if (dead) return;
      if (autodisplay) output.replace(value);
      else if (!run?.displayed) output.clear();
      options.done();
    },
    rejected(error) {
      if (!dead) options.rejected(error);
    }
  });
  const variables = [main.define(name ?? (outputs.length ? `cell ${id}` : null), inputs, evaluateNow)];

  if (name === undefined) {
    for (const each of outputs) {
      const take = (all: Record<string, unknown>) => all[each];
      variables.push(module.variable(observeOutput()).define(each, [`cell ${id}`], take));
    }
  } else if (definition.autoview) {
    const value = (element: Element) => (inputState.bind(id, 0, element), input(element));
    variables.push(module.define(name.replace("viewof$", ""), [name], value));
  } else if (definition.automutable) {
    const [short, pair] = [name.replace("mutable ", ""), `cell ${id}`];
    main.define(short, [pair], ([mutable]: readonly unknown[]) => mutable);
    variables.push(
      module.define(name, inputs, evaluateNow),
      module.define(pair, [name], Mutator),
      module.define(`mutable$${short}`, [pair], ([, handle]: readonly unknown[]) => handle)
    );
  }

  /** A name can fail though its cell does not: another cell has it too, or it is a generator that throws. */
  function observeOutput(): Observer {
    let failed = false;
    return {
      fulfilled() {
        if (failed && !dead) options.done();
        failed = false;
      },
      rejected(error) {
        if (dead || (error instanceof RuntimeError && error.input === `cell ${id}`)) return;
        failed = true;
        options.rejected(error);
      }
    };
  }

  return () => {
    dead = true;
    run?.end();
    for (const variable of variables) variable.delete();
  };
}
