import {html, nothing, type TemplateResult} from "lit";
import {repeat} from "lit/directives/repeat.js";
import {formatNumber, words, type Language, type Words} from "../../../i18n/index.ts";
import type {View} from "../../store/index.ts";
import {copyText, sheet} from "../../ui/index.ts";
import {readingOf} from "./file-code.ts";
import type {FilesActions} from "./files-actions.ts";
import type {HistoryActions} from "./history-actions.ts";
import type {ListedFile} from "./state.ts";

type Actions = FilesActions & Pick<HistoryActions, "closePanel">;

/** The files of the open notebook, and how its cells read them. */
export const filesDialog: View<Actions> = ({panel, language}, actions) => {
  if (panel?.name !== "files") return nothing;
  const {files, refused} = panel;
  const t = words(language).app;
  const f = t.mine.files;
  const add = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const chosen = [...(field.files ?? [])];
    field.value = "";
    if (chosen.length) actions.addFiles(chosen);
  };
  return sheet({
    name: "files-dialog",
    title: f.title,
    closeLabel: t.mine.history.close,
    close: actions.closePanel,
    content: html`<div class="files">
      <p class="hint">${files.length ? f.hint : f.none}</p>
      ${refused === null ? nothing : html`<p role="alert">${f.refused(refused)}</p>`}
      <ul class="saved-list">
        ${repeat(
          files,
          ({name}) => name,
          (file) => html`<li>${entry(file, language, actions, f)}</li>`
        )}
      </ul>
      <label class="open-file">
        <span class="button">${f.add}</span>
        <input type="file" multiple @change=${add} />
      </label>
      ${files.length ? html`<p class="hint">${f.missing}</p>` : nothing}
    </div>`
  });
};

/** A file: the code that reads it, to be copied, or why no cell can. */
function entry(
  {name, size, table}: ListedFile,
  language: Language,
  actions: FilesActions,
  f: Words["app"]["mine"]["files"]
): TemplateResult {
  const reading = readingOf(name, table);
  const remove = html`<button class="quiet" @click=${() => actions.removeFile(name)}>${f.remove}</button>`;
  if (!("code" in reading))
    return html`<span class="title">${name}<br /><small>${f.unread[reading.unread]}</small></span>
      <small>${sizeOf(size, language)}</small>
      <span class="actions">${remove}</span>`;
  const copy = async ({currentTarget}: Event) => {
    if (await copyText(reading.code)) (currentTarget as HTMLElement).title = f.copied;
  };
  return html`<code class="title">${reading.code}</code>
    <small>${sizeOf(size, language)}</small>
    <span class="actions"> <button class="quiet" @click=${copy}>${f.copy}</button> ${remove} </span>`;
}

function sizeOf(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1000 ? [bytes, "B"] : bytes < 1e6 ? [bytes / 1e3, "kB"] : [bytes / 1e6, "MB"];
  return `${formatNumber(value, language, {maximumFractionDigits: unit === "B" ? 0 : 1})} ${unit}`;
}
