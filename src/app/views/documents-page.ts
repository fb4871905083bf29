import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import {readingsOf, type OwnFile} from "../own-files.ts";
import type {State} from "../store.ts";
import {chooseFiles} from "./choose-files.ts";
import {foldedDetails} from "./failure/details.ts";
import {readingView} from "./reading-view.ts";
import {sourcePanel} from "./source-panel.ts";

/** The reader's own documents: what was read in each, and what was not taken and why. */
export function documentsPage(state: State, act: Act, t: Words["app"]): TemplateResult {
  const {files, shown, source} = state;
  const file = files[shown];
  const count = readingsOf(files).reduce((sum, {observations}) => sum + observations.length, 0);
  return html`
    <main tabindex="-1" class=${source ? "documents split with-source" : "documents split"}>
      <div class="reading">
        <h1>${t.own.title}</h1>
        <p class="hint">${t.own.private}</p>
        ${chooseFiles(act, t.own.open)}
        ${
          files.length === 0
            ? nothing
            : html`<ul class="files">
                ${files.map((each, i) => fileButton(each, i === shown, () => act.showFile(i), t))}
              </ul>`
        }
        ${
          count === 0
            ? nothing
            : html`<p class="actions">
                <button @click=${act.openOwn}>${t.own.notebook}</button>
                <button @click=${act.downloadOwn}>${t.own.csv}</button>
              </p>`
        }
        ${file ? shownFile(file, state, act, t) : nothing}
      </div>
      ${source ? sourcePanel(source, state.language, act, t.source) : nothing}
    </main>
  `;
}

function fileButton(file: OwnFile, shown: boolean, show: () => void, t: Words["app"]): TemplateResult {
  const state =
    file.state === "read"
      ? t.own.count(file.reading.observations.length)
      : file.state === "reading"
        ? t.own.reading
        : t.own.unreadable;
  return html`<li>
    <button class="file" aria-pressed=${shown} @click=${show}>
      <span class="name">${file.name}</span><span class=${`state ${file.state}`}>${state}</span>
    </button>
  </li>`;
}

function shownFile(file: OwnFile, state: State, act: Act, t: Words["app"]): TemplateResult {
  if (file.state === "read") return readingView(file, state.language, act, t);
  if (file.state === "reading") return html`<p role="status">${t.own.readingNow(file.name)}</p>`;
  if (file.state === "unreadable") return html`<p role="alert">${t.own.reasons[file.reason]}</p>`;
  return html`<div role="alert">
    <p>${t.own.failed}</p>
    ${foldedDetails(file.failure, t.failure)}
  </div>`;
}
