import {guardLoops} from "./guard.ts";
import {importer, rewriteImports} from "./imports.ts";
import * as kit from "./kit.ts";
import type {KitCell} from "./kit.ts";
import type {Cell, Mode} from "./notebook.ts";

/** A cell as the runtime defines it. */
export interface Definition {
  readonly id: number;
  /** the source of a function of `inputs` */
  readonly body: string;
  readonly inputs: readonly string[];
  /** the names that the function returns an object of; else it returns the value of `output`, or a nameless one */
  readonly outputs: readonly string[];
  readonly output?: string;
  /** whether the value is shown, where the cell does not call `display` itself */
  readonly autodisplay: boolean;
  /** whether `output` is an input element (viewof$x) whose value goes by the name that follows the prefix */
  readonly autoview: boolean;
  readonly automutable: boolean;
  /** how many lines stand in `body` before the first line of the cell */
  readonly linesBefore: number;
  /** the cell of an SQL query, whose source is not what the statement is */
  readonly query?: Cell;
}

/** Why a cell cannot be run, with the place where it is known; lines and columns count from 1. */
export interface CellSyntaxError {
  readonly id: number;
  readonly reason: "syntax" | "mode" | "import";
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** The modes that run here; the others are kept in the file as they are. */
export const runnable: readonly Mode[] = ["js", "md", "sql", "html", "ojs"];

/** What a cell becomes for the runtime, or why it cannot. */
export function transpile(cell: Cell): Definition | CellSyntaxError {
  const {id, mode} = cell;
  if (!runnable.includes(mode)) return {id, reason: "mode", message: mode};
  try {
    return mode === "ojs" ? fromObservable(cell) : fromJavaScript(cell);
  } catch (error) {
    if (error instanceof SyntaxError) return toSyntaxError(id, error);
    throw error;
  }
}

export const isSyntaxError = (transpiled: Definition | CellSyntaxError): transpiled is CellSyntaxError =>
  "reason" in transpiled;

function fromJavaScript(cell: Cell): Definition {
  const {id, mode, value, hidden} = cell;
  // hidden, so that the kit does not draw an SQL cell's table: the value stays the table, and the runtime shows it
  const template = mode === "js" ? value : kit.transpileTemplate({...cell, hidden: true} as KitCell);
  const source = rewriteImports(template);
  const {body, inputs = [], outputs = [], autodisplay = false} = kit.transpileJavaScript(source);
  const isExpression = /^[^\n]*\{\nreturn \(\n/.test(body) && !outputs.length;
  const linesBefore = (isExpression ? 2 : 1) - (source.startsWith("\n") ? 1 : 0);
  return {
    id,
    body: guardLoops(body, linesBefore),
    inputs,
    outputs,
    ...(cell.output && !outputs.length ? {output: cell.output} : {}),
    autodisplay: !hidden && (mode === "js" ? autodisplay : !!value),
    autoview: false,
    automutable: false,
    linesBefore,
    ...(mode === "sql" ? {query: cell} : {})
  };
}

function fromObservable(cell: Cell): Definition {
  if (/^\s*import\b/.test(cell.value) || /\bimport\s*\(/.test(cell.value)) {
    throw Object.assign(new SyntaxError("imports are not supported in Observable JavaScript cells"), {
      reason: "import"
    });
  }
  const {body, inputs = [], outputs = [], output, ...rest} = kit.transpileCell({...cell, hidden: false} as KitCell);
  return {
    id: cell.id,
    body: guardLoops(body, 1),
    inputs,
    outputs,
    ...(output ? {output} : {}),
    autodisplay: !cell.hidden && !!rest.autodisplay,
    autoview: !!rest.autoview,
    automutable: !!rest.automutable,
    linesBefore: 1
  };
}

function toSyntaxError(
  id: number,
  error: SyntaxError & {loc?: {line: number; column: number}; reason?: "import"}
): CellSyntaxError {
  const [, message, line, column] = /^([\s\S]*?)(?: \((\d+):(\d+)\))?$/.exec(error.message)!;
  return {
    id,
    reason: error.reason ?? "syntax",
    message: message!,
    ...(line ? {line: Number(line), column: Number(column) + 1} : {})
  };
}

/** The names that a cell asks the rest of the notebook or the standard library for. */
export const reads = (definition: Definition): readonly string[] =>
  definition.inputs.filter((name) => name !== importer && name !== "display" && name !== "view");

/** The names that a cell gives to the rest of the notebook. */
export function defines({output, outputs, autoview, automutable}: Definition): readonly string[] {
  if (output === undefined) return outputs;
  if (autoview) return [output, output.replace("viewof$", "")];
  if (automutable) return [output.replace("mutable ", ""), output.replace("mutable ", "mutable$")];
  return [output];
}
