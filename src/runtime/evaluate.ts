import {guard, type Definition} from "../notebook/index.ts";
import {sourceName} from "./fault.ts";
import type {LoopWatch} from "./loops.ts";

/** The function that a cell's body is; a browser may refuse syntax that the parser took. */
export function evaluate({id, body}: Definition, loops: LoopWatch): (...inputs: unknown[]) => unknown {
  // oxlint-disable-next-line no-eval
  const take = (0, eval)(`((${guard}) => (${body}))\n//# sourceURL=${sourceName(id)}`) as (
    guard: (line: number) => void
  ) => (...inputs: unknown[]) => unknown;
  return take(loops.guard(id));
}
