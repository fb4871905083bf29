import {RuntimeError} from "@observablehq/runtime";
import type {Definition, CellSyntaxError} from "../notebook/index.ts";
import {LoopTimeout} from "./loops.ts";
import {Problem, type ProblemCode} from "./problem.ts";

/** Why a cell failed: a sentence of `i18n` and what it is about, with the line where it is known. */
export interface Fault {
  readonly reason: ProblemCode;
  /** a name, or the message of whoever threw */
  readonly detail: string;
  readonly line?: number;
  readonly column?: number;
  /** the cell that the line is in, where it is another */
  readonly cell?: number;
}

/** How a cell stands. */
export type Status =
  /** it is about to run, and what it reads is not there yet */
  | {readonly state: "waiting"}
  | {
      readonly state: "running";
      /** it waits for the database, which is still loading, or for a query's answer */
      readonly pendingOn?: "engine" | "query";
    }
  | {readonly state: "done"}
  | {readonly state: "failed"; readonly fault: Fault}
  /** the user stopped it; what it shows is of an earlier run */
  | {readonly state: "stopped"}
  /** something that it reads has changed, and cells do not run by themselves */
  | {readonly state: "suspended"}
  /** a cell that it reads, through others perhaps, failed */
  | {readonly state: "blocked"; readonly by: {readonly cell: number; readonly name: string}};

export const syntaxFault = ({reason, message, line, column}: CellSyntaxError): Fault => ({
  reason,
  detail: message,
  ...(line ? {line} : {}),
  ...(column ? {column} : {})
});

/** What a cell's own error means. */
export function toFault(error: unknown, definition: Definition): Fault {
  if (error instanceof LoopTimeout) {
    const {reason, detail, line, cell} = error;
    return {reason, detail, line, ...(cell === definition.id ? {} : {cell})};
  }
  if (error instanceof Problem && error.reason === "query") return toQueryFault(error.detail);
  if (error instanceof Problem && error.reason === "full-width") return toMarkFault(error.detail);
  if (error instanceof Problem) return {reason: error.reason, detail: error.detail};
  if (error instanceof RuntimeError) {
    const [, twice] = /^(.+) is defined more than once$/.exec(error.message) ?? [];
    if (twice) return {reason: "duplicate", detail: twice};
    const [, missing] = /^(.+) is not defined$/.exec(error.message) ?? [];
    if (missing) return {reason: elsewhere.includes(missing) ? "not-offline" : "undefined", detail: missing};
    if (error.message === "circular definition") return {reason: "circular", detail: ""};
  }
  if (!(error instanceof Error)) return {reason: "thrown", detail: String(error)};
  const told =
    error.name === "Error" || error.name === "RuntimeError" ? error.message : `${error.name}: ${error.message}`;
  return {reason: "thrown", detail: told, ...place(error, definition)};
}

/** What Observable's notebooks can name besides what is here. */
const elsewhere =
  `_ aapl alphabet cars citywages diamonds dot DuckDBClient echarts flare industries Interpreter L mapboxgl mermaid
  miserables olympians penguins pizza React ReactDOM require Secret SQLite SQLiteDatabaseClient tex topojson vl weather`.split(
    /\s+/
  );

/** The name under which a cell's code appears in stacks. */
export const sourceName = (id: number) => `cell-${id}.js`;

function place({stack}: Error, {id, linesBefore}: Definition): Pick<Fault, "line" | "column"> {
  const [, ...places] = (stack ?? "").split(`${sourceName(id)}:`);
  const [, line, column] = places.map((each) => /^(\d+):(\d+)/.exec(each)).find(Boolean) ?? [];
  return line && Number(line) > linesBefore ? {line: Number(line) - linesBefore, column: Number(column)} : {};
}

/** DuckDB gives some errors as sentences and some as JSON; its line is that of the query. */
function toQueryFault(message: string): Fault {
  const detail = message.startsWith("{") ? fromJson(message) : message;
  const [, line] = /^LINE (\d+):/m.exec(detail) ?? [];
  return {reason: "query", detail, ...(line ? {line: Number(line)} : {})};
}

/** The mark, its place and, last, DuckDB's own words. */
function toMarkFault(found: string): Fault {
  const [mark, instead, line, column, more, ...message] = found.split("\t");
  const {detail} = toQueryFault(message.join("\t"));
  return {
    reason: "full-width",
    detail: [mark, instead, line, column, more, detail].join("\t"),
    line: Number(line),
    column: Number(column)
  };
}

function fromJson(message: string): string {
  try {
    const {exception_type: type, exception_message: told} = JSON.parse(message) as Record<string, unknown>;
    return typeof told === "string" ? `${String(type)} Error: ${told}` : message;
  } catch {
    return message;
  }
}
