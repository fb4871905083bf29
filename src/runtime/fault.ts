import {RuntimeError} from "@observablehq/runtime";
import type {Definition, Misprint} from "../notebook/index.ts";
import {Problem, type Reason} from "./problem.ts";

/** Why a cell failed: a sentence of `i18n` and what it is about, with the line where it is known. */
export interface Fault {
  readonly reason: Reason;
  /** a name, or the message of whoever threw */
  readonly detail: string;
  readonly line?: number;
  readonly column?: number;
}

/** How a cell stands. */
export type Status =
  /** it is about to run, and what it reads is not there yet */
  | {readonly state: "waiting"}
  | {readonly state: "running"}
  | {readonly state: "done"}
  | {readonly state: "failed"; readonly fault: Fault}
  /** a cell that it reads, through others perhaps, failed */
  | {readonly state: "blocked"; readonly by: {readonly cell: number; readonly name: string}};

export const misprinted = ({reason, message, line, column}: Misprint): Fault => ({
  reason,
  detail: message,
  ...(line ? {line} : {}),
  ...(column ? {column} : {})
});

/** What a cell's own error means. */
export function toFault(error: unknown, definition: Definition): Fault {
  if (error instanceof Problem) return {reason: error.reason, detail: error.detail, ...queryLine(error)};
  if (error instanceof RuntimeError) {
    const [, twice] = /^(.+) is defined more than once$/.exec(error.message) ?? [];
    if (twice) return {reason: "duplicate", detail: twice};
    const [, missing] = /^(.+) is not defined$/.exec(error.message) ?? [];
    if (missing) return {reason: "undefined", detail: missing};
    if (error.message === "circular definition") return {reason: "circular", detail: ""};
  }
  if (!(error instanceof Error)) return {reason: "thrown", detail: String(error)};
  const told =
    error.name === "Error" || error.name === "RuntimeError" ? error.message : `${error.name}: ${error.message}`;
  return {reason: "thrown", detail: told, ...place(error, definition)};
}

/** The name under which a cell's code appears in stacks. */
export const sourceName = (id: number) => `cell-${id}.js`;

function place({stack}: Error, {id, linesBefore}: Definition): Pick<Fault, "line" | "column"> {
  const [, line, column] = new RegExp(`${sourceName(id).replace(".", "\\.")}:(\\d+):(\\d+)`).exec(stack ?? "") ?? [];
  return line && Number(line) > linesBefore ? {line: Number(line) - linesBefore, column: Number(column)} : {};
}

function queryLine({reason, detail}: Problem): Pick<Fault, "line"> {
  const [, line] = (reason === "query" && /^LINE (\d+):/m.exec(detail)) || [];
  return line ? {line: Number(line)} : {};
}
