import type {Cell, Mode} from "../notebook/index.ts";
import {lazyTextEditor, type TextEditor, type TextEditorOptions} from "./text-editor.ts";
import type {Guest} from "../sandbox/index.ts";

export interface EditingOptions extends Pick<TextEditorOptions, "schema" | "members" | "leave"> {
  names(cell: number): ReturnType<TextEditorOptions["names"]>;
  check(cell: number, value: string): ReturnType<TextEditorOptions["check"]>;
  write(cell: number, value: string): void;
  run(cell: number): void;
}

/** The one text editor of the page, and where it stands. */
export interface Editing {
  /** opens it on a cell, unless another was asked for meanwhile; resolves when it can be seen */
  open(cell: Cell, label: string, at?: number): Promise<TextEditor | undefined>;
  close(): void;
  /** gives the text editor what a cell holds now, where it stands in that cell */
  follow(cell: Cell): void;
  cursor(): number | undefined;
  /** the text editor where it is open */
  opened(): TextEditor | undefined;
  /** the element that it stands in while a cell is edited */
  host(cell: number): HTMLElement;
}

export function createEditing(guest: Pick<Guest, "chunk">, options: EditingOptions): Editing {
  const {schema, members, leave} = options;
  const load = lazyTextEditor(guest);
  const hosts = new Map<number, HTMLElement>();
  const kept = new Map<number, {readonly mode: Mode; readonly state: unknown}>();
  let editor: TextEditor | undefined;
  let open: Pick<Cell, "id" | "mode"> | undefined;

  function host(id: number): HTMLElement {
    const found = hosts.get(id) ?? document.createElement("div");
    hosts.set(id, found);
    return found;
  }

  function close() {
    if (editor && open) kept.set(open.id, {mode: open.mode, state: editor.close()});
    open = undefined;
    editor = undefined;
  }

  return {
    async open({id, value, mode}, label, at) {
      close();
      open = {id, mode};
      const wanted = open;
      const {openTextEditor} = await load();
      if (open !== wanted || editor) return;
      const before = kept.get(id);
      editor = openTextEditor({
        parent: host(id),
        value,
        mode,
        label,
        ...(before ? {kept: before.state} : {}),
        ...(at === undefined ? {} : {at}),
        schema,
        members,
        names: () => options.names(id),
        check: (text) => options.check(id, text),
        write: (text) => options.write(id, text),
        run: () => options.run(id),
        leave
      });
      return editor;
    },
    close,
    follow({id, value}) {
      if (open?.id === id) editor?.replace(value);
    },
    cursor: () => editor?.cursor(),
    opened: () => editor,
    host
  };
}
