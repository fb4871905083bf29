import {sha256} from "@noble/hashes/sha2.js";
import {bytesToHex} from "@noble/hashes/utils.js";
import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../../i18n/index.ts";
import {save} from "../../ui/index.ts";
import type {Sharing} from "./state.ts";
import {copiedField} from "./copied-field.ts";

interface FileActs {
  readonly copy: (text: string) => void;
  readonly name: (src: string) => void;
  readonly saved: () => void;
}

/** The notebook as a file, and a link that names the file and what is in it. */
export function filePanel(
  {file, fileName, address, files}: Extract<Sharing, {kind: "notebook"}>,
  src: string,
  {copy, name, saved}: FileActs,
  t: Words["share"]
): TemplateResult {
  const f = t.file;
  const hash = bytesToHex(sha256(new TextEncoder().encode(file)));
  const fault = faultOf(src, address);
  const link = `${address}?src=${encodeURIComponent(src.trim()).replaceAll("%2F", "/")}&sha256=${hash}`;
  const download = () => {
    save(file, fileName, "text/html");
    saved();
  };
  return html`
    <p>${f.about}</p>
    ${files > 0 ? html`<p class="warning">${f.withoutFiles(files)}</p>` : nothing}
    <p class="actions"><button class="main" @click=${download}>${f.download}</button></p>
    <h3>${f.reference}</h3>
    <p>${f.howTo}</p>
    <label class="copied">
      <span>${f.place}</span>
      <input
        type="text"
        spellcheck="false"
        autocapitalize="off"
        .value=${src}
        aria-invalid=${fault !== null}
        @input=${(event: InputEvent) => name((event.target as HTMLInputElement).value)}
      />
    </label>
    ${
      fault === null
        ? copiedField({label: f.label, text: link, rows: 3, button: f.copy}, copy)
        : html`<p class="warning" role="alert">${f.faults[fault]}</p>`
    }
    <p class="hint">${f.check}</p>
  `;
}

function faultOf(src: string, address: string): "none" | "elsewhere" | null {
  if (src.trim() === "" || !URL.canParse(src, address)) return "none";
  return new URL(src, address).origin === new URL(address).origin ? null : "elsewhere";
}
