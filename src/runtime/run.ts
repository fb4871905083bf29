import type {Cell} from "../notebook/index.ts";
import type {InputState} from "./input-state.ts";
import type {Output} from "./output.ts";
import {input} from "./stdlib/generators.ts";

/** One evaluation of a cell: what it shows and asks for counts only until the next begins. */
export interface Run {
  readonly signal: AbortSignal;
  /** whether the cell called `display` or `view` */
  readonly displayed: boolean;
  display<Value>(value: Value): Value;
  view(input: Element): AsyncIterator<unknown>;
  /** says what the run waits for, or that it waits no more */
  pendingOn(whom?: "engine" | "query"): void;
  /** the cell, where it is a query */
  readonly query?: Cell | undefined;
  end(): void;
}

export function beginRun(
  cell: number,
  output: Output,
  inputState: InputState,
  running: Run["pendingOn"],
  query?: Cell
): Run {
  const controller = new AbortController();
  let shown = 0;
  let views = 0;
  const display = <Value>(value: Value) => {
    if (controller.signal.aborted) throw new Error("stale display");
    if (shown++ === 0) output.clear();
    output.append(value);
    return value;
  };
  return {
    signal: controller.signal,
    get displayed() {
      return shown > 0;
    },
    display,
    query,
    view(element) {
      inputState.bind(cell, views++, element);
      return input(display(element));
    },
    pendingOn(whom) {
      if (!controller.signal.aborted) running(whom);
    },
    end: () => controller.abort(new DOMException("the cell runs again", "AbortError"))
  };
}

/** A builtin that is another in each run: `display` shows where its cell stands, `db` ends queries that are not wanted. */
export class RunScoped<Value = unknown> {
  readonly bind: (run: Run) => Value;

  constructor(bind: (run: Run) => Value) {
    this.bind = bind;
  }
}
