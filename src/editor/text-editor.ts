import type {Mode} from "../notebook/index.ts";
import {lazyChunk} from "../runtime/index.ts";
import type {Guest} from "../sandbox/index.ts";

/** What SQL can name, for completion. */
export interface Schema {
  /** the database's tables and their columns */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly functions: readonly string[];
  /** values that stand between quotes: the indicators' names */
  readonly indicators: readonly string[];
}

/** A name that JavaScript can use, with a word on where it is from. */
export interface Name {
  readonly label: string;
  readonly detail: string;
  readonly kind: "variable" | "namespace" | "function";
}

/** Something wrong in a source, at a line; lines and columns count from 1. */
export interface SourceDiagnostic {
  readonly line: number;
  readonly column?: number;
  readonly message: string;
}

export interface TextEditorOptions {
  readonly parent: HTMLElement;
  readonly value: string;
  readonly mode: Mode;
  readonly label: string;
  /** what `close` gave when this cell was edited before: its text editor's history */
  readonly kept?: unknown;
  /** where the cursor begins; else where it was, or at the end */
  readonly at?: number;
  schema(): Promise<Schema>;
  names(): readonly Name[];
  /** the names that an object of the standard library has */
  members(object: string): readonly string[];
  check(value: string): readonly SourceDiagnostic[];
  write(value: string): void;
  run(): void;
  leave(): void;
}

export interface TextEditor {
  focus(): void;
  /** puts another text in place, as one step that can be undone */
  replace(value: string): void;
  select(from: number, to: number): void;
  cursor(): number;
  /** asks for the diagnostics anew */
  check(): void;
  /** ends it; what it returns lets another go on where it was */
  close(): unknown;
}

/** What the chunk `codemirror` brings. */
export interface CodeMirrorChunk {
  openTextEditor(options: TextEditorOptions): TextEditor;
}

/** The text editor. */
export const lazyTextEditor = (guest: Pick<Guest, "chunk">) => lazyChunk<CodeMirrorChunk>(guest, "codemirror");
