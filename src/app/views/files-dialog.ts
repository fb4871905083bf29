import {html, nothing, type TemplateResult} from "lit";
import {repeat} from "lit/directives/repeat.js";
import {formatNumber, type Language, type Words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import type {Panel} from "../mine.ts";
import {dialog} from "./dialog.ts";

type Files = Extract<Panel, {name: "files"}>;

/** The files of the open notebook, and how its cells read them. */
export function filesDialog({files, refused}: Files, language: Language, act: Act, t: Words["app"]): TemplateResult {
  const f = t.mine.files;
  const add = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const chosen = [...(field.files ?? [])];
    field.value = "";
    if (chosen.length) act.addFiles(chosen);
  };
  const copy = (event: Event, code: string) => {
    const button = event.currentTarget as HTMLButtonElement;
    void navigator.clipboard.writeText(code).then(() => (button.title = f.copied), console.warn);
  };
  return dialog(
    "files-dialog",
    f.title,
    t.mine.history.close,
    act.closePanel,
    html`<div class="files">
      <p class="hint">${files.length ? f.hint : f.none}</p>
      ${refused === null ? nothing : html`<p role="alert">${f.refused(refused)}</p>`}
      <ul class="kept-list">
        ${repeat(
          files,
          ({name}) => name,
          ({name, size}) =>
            html`<li>
              <code class="title">${readingOf(name)}</code>
              <small>${sizeOf(size, language)}</small>
              <span class="actions">
                <button class="quiet" @click=${(event: Event) => copy(event, readingOf(name))}>${f.copy}</button>
                <button class="quiet" @click=${() => act.removeFile(name)}>${f.remove}</button>
              </span>
            </li>`
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

/** The JavaScript that reads a file by what its name says it is. */
function readingOf(name: string): string {
  const [, ending = ""] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  const read = {
    csv: "csv({typed: true})",
    tsv: "tsv({typed: true})",
    json: "json()",
    geojson: "json()",
    arrow: "arrow()"
  }[ending];
  const image = /^(?:png|jpe?g|gif|webp|svg)$/.test(ending) ? "image()" : "text()";
  return `FileAttachment(${JSON.stringify(name)}).${read ?? image}`;
}

function sizeOf(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1000 ? [bytes, "B"] : bytes < 1e6 ? [bytes / 1e3, "kB"] : [bytes / 1e6, "MB"];
  return `${formatNumber(value, language, {maximumFractionDigits: unit === "B" ? 0 : 1})} ${unit}`;
}
