import type {Words} from "../i18n/index.ts";
import type {Cell} from "../notebook/index.ts";
import {lazyArquero} from "../runtime/index.ts";
import type {Guest} from "../sandbox/index.ts";
import {lazySchema} from "./schema.ts";
import {lazyTextEditor, type TextEditor} from "./text-editor.ts";

export interface EditingOptions {
  write(cell: number, value: string): void;
  run(cell: number): void;
  leave(): void;
}

/** The one text editor of the page, and where it stands. */
export interface Editing {
  /** opens it on a cell, unless another was asked for meanwhile; resolves when it can be seen */
  open(cell: Cell, label: Words["editor"]["source"]): Promise<TextEditor | undefined>;
  close(): void;
  /** the element that it stands in while a cell is edited */
  host(cell: number): HTMLElement;
}

export function createEditing(guest: Guest, {write, run, leave}: EditingOptions): Editing {
  const load = lazyTextEditor(guest);
  const schema = lazySchema(guest, lazyArquero(guest));
  const hosts = new Map<number, HTMLElement>();
  let editor: TextEditor | undefined;
  let wanted: number | undefined;

  function host(id: number): HTMLElement {
    const found = hosts.get(id) ?? document.createElement("div");
    hosts.set(id, found);
    return found;
  }

  function close() {
    wanted = undefined;
    editor?.destroy();
    editor = undefined;
  }

  return {
    async open({id, value, mode}, label) {
      close();
      wanted = id;
      const {openTextEditor} = await load();
      if (wanted !== id || editor) return;
      editor = openTextEditor({
        parent: host(id),
        value,
        mode,
        label,
        schema,
        write: (text) => write(id, text),
        run: () => run(id),
        leave
      });
      return editor;
    },
    close,
    host
  };
}
