import type {Definition} from "../notebook/index.ts";
import {sourceName} from "./fault.ts";

/** The function that a cell's body is; a browser may refuse syntax that the parser took. */
export function evaluate({id, body}: Definition): (...inputs: unknown[]) => unknown {
  // oxlint-disable-next-line no-eval
  return (0, eval)(`(${body})\n//# sourceURL=${sourceName(id)}`) as (...inputs: unknown[]) => unknown;
}
