import {html, type TemplateResult} from "lit";
import type {Words} from "../../../i18n/index.ts";

export interface OpenFile {
  /** opens a notebook file, with the files that it names */
  openFile(file: File, others?: readonly File[]): void;
}

/** Opens a notebook's file. */
export function openFile(actions: OpenFile, t: Words["app"]): TemplateResult {
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = "";
    if (file) actions.openFile(file);
  };
  return html`<label class="open-file">
    <span class="button">${t.openFile}</span>
    <input type="file" accept=".html,.png,.svg,text/html" @change=${choose} />
    <small>${t.openFileHint}</small>
  </label>`;
}
