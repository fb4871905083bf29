import type {Mode} from "../notebook/index.ts";
import type {Guest} from "../sandbox/index.ts";

/** Tables of the database and their columns, for completion. */
export type Schema = Readonly<Record<string, readonly string[]>>;

export interface TextEditorOptions {
  readonly parent: HTMLElement;
  readonly value: string;
  readonly mode: Mode;
  readonly label: string;
  schema(): Promise<Schema>;
  write(value: string): void;
  run(): void;
  leave(): void;
}

export interface TextEditor {
  focus(): void;
  destroy(): void;
}

/** What the chunk `codemirror` brings. */
export interface CodeMirrorChunk {
  openTextEditor(options: TextEditorOptions): TextEditor;
}

/** The text editor, asked for at the first edit and kept; a failed attempt is not. */
export function lazyTextEditor(guest: Pick<Guest, "chunk">): () => Promise<CodeMirrorChunk> {
  let chunk: Promise<CodeMirrorChunk> | undefined;
  return () => {
    chunk ??= guest.chunk("codemirror").then((code) => {
      // oxlint-disable-next-line no-eval
      return (0, eval)(`${code}\n;zhibiaoCodemirror`) as CodeMirrorChunk;
    });
    chunk.catch(() => (chunk = undefined));
    return chunk;
  };
}
