import {html, nothing, type TemplateResult} from "lit";
import {repeat} from "lit/directives/repeat.js";
import {formatNumber, type Language, type Words} from "../../../i18n/index.ts";
import type {Actions} from "../../store/actions.ts";
import type {LibraryPanel} from "../library/state.ts";
import {readingOf} from "./file-code.ts";
import {dialog} from "../../ui/dialog.ts";

type Files = Extract<LibraryPanel, {name: "files"}>;

/** The files of the open notebook, and how its cells read them. */
export function filesDialog(
  {files, refused}: Files,
  language: Language,
  actions: Actions,
  t: Words["app"]
): TemplateResult {
  const f = t.mine.files;
  const add = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const chosen = [...(field.files ?? [])];
    field.value = "";
    if (chosen.length) actions.addFiles(chosen);
  };
  const copy = (event: Event, code: string) => {
    const button = event.currentTarget as HTMLButtonElement;
    void navigator.clipboard.writeText(code).then(() => (button.title = f.copied), console.warn);
  };
  return dialog(
    "files-dialog",
    f.title,
    t.mine.history.close,
    actions.closePanel,
    html`<div class="files">
      <p class="hint">${files.length ? f.hint : f.none}</p>
      ${refused === null ? nothing : html`<p role="alert">${f.refused(refused)}</p>`}
      <ul class="saved-list">
        ${repeat(
          files,
          ({name}) => name,
          ({name, size, table}) => {
            const reading = readingOf(name, table);
            const remove = html`<button class="quiet" @click=${() => actions.removeFile(name)}>${f.remove}</button>`;
            return "code" in reading
              ? html`<li>
                  <code class="title">${reading.code}</code>
                  <small>${sizeOf(size, language)}</small>
                  <span class="actions">
                    <button class="quiet" @click=${(event: Event) => copy(event, reading.code)}>${f.copy}</button>
                    ${remove}
                  </span>
                </li>`
              : html`<li>
                  <span class="title">${name}<br /><small>${f.unread[reading.unread]}</small></span>
                  <small>${sizeOf(size, language)}</small>
                  <span class="actions">${remove}</span>
                </li>`;
          }
        )}
      </ul>
      <label class="open-file">
        <span class="button">${f.add}</span>
        <input type="file" multiple @change=${add} />
      </label>
      ${files.length ? html`<p class="hint">${f.missing}</p>` : nothing}
    </div>`
  );
}

function sizeOf(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1000 ? [bytes, "B"] : bytes < 1e6 ? [bytes / 1e3, "kB"] : [bytes / 1e6, "MB"];
  return `${formatNumber(value, language, {maximumFractionDigits: unit === "B" ? 0 : 1})} ${unit}`;
}
