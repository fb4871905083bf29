import {html, nothing, type TemplateResult} from "lit";
import type {DocumentActions} from "./actions.ts";

/** A button that opens documents, several at once. */
export function chooseFiles(actions: Pick<DocumentActions, "readFiles">, label: string, hint?: string): TemplateResult {
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = "";
    if (files.length > 0) actions.readFiles(files);
  };
  return html`<label class="open-file">
    <span class="button">${label}</span>
    <input type="file" multiple accept=".txt,.html,.htm,.docx,.pdf" @change=${choose} />
    ${hint ? html`<small>${hint}</small>` : nothing}
  </label>`;
}
