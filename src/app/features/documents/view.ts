import {html, nothing, type TemplateResult} from "lit";
import {words, type Words} from "../../../i18n/index.ts";
import type {RouterActions} from "../../router/index.ts";
import type {State, View} from "../../store/index.ts";
import {foldedDetails} from "../problem/index.ts";
import {sourcePanel, type SourceActions} from "../source/index.ts";
import type {DocumentActions} from "./actions.ts";
import {chooseFiles} from "./choose-files.ts";
import {isUnavailable} from "./left-files.ts";
import {readingView} from "./reading-view.ts";
import {progressOf, readingsOf, type UploadedDocument} from "./uploads.ts";

type Actions = DocumentActions & SourceActions & RouterActions;

/** The user's own documents: what was read in each, and what was not taken and why. */
export const documentsPage: View<Actions> = (state, actions) => {
  const {source, documents} = state;
  const {files, shown} = documents;
  const t = words(state.language).app;
  const file = files[shown];
  const count = readingsOf(files).reduce((sum, {observations}) => sum + observations.length, 0);
  return html`
    <main tabindex="-1" class=${source ? "documents split with-source" : "documents split"}>
      <div class="reading">
        <h1>${t.own.title}</h1>
        <p class="hint">${t.own.private}</p>
        ${chooseFiles(actions, t.own.open)} ${leftLine(files, t.own)} ${readingLine(files, count, actions, t.own)}
        ${
          files.length === 0
            ? nothing
            : html`<ul class="files">
                ${files.map((each, i) => fileButton(each, i === shown, () => actions.showFile(i), t))}
              </ul>`
        }
        ${
          count === 0
            ? nothing
            : html`<p class="actions">
                <button @click=${actions.openUploads}>${t.own.notebook}</button>
                <button @click=${actions.downloadUploads}>${t.own.csv}</button>
              </p>`
        }
        ${file ? shownFile(file, state, actions, t) : nothing}
      </div>
      ${sourcePanel(state, actions)}
    </main>
  `;
};

function leftLine(files: readonly UploadedDocument[], t: Words["app"]["own"]): TemplateResult | typeof nothing {
  const left = files.filter(({state}) => state === "left").length;
  return left === 0 ? nothing : html`<p role="status">${t.leftAll(left)}</p>`;
}

const quarters = 4;

/** How far the reading has come, with the way to stop it or to go on; a quarter of the files at a time is said aloud. */
function readingLine(files: readonly UploadedDocument[], rows: number, actions: Actions, t: Words["app"]["own"]) {
  const {done, total, stopped, now} = progressOf(files);
  if (total < 2) return nothing;
  const busy = done + stopped < total;
  const aloud = Math.floor(Math.floor((done / total) * quarters) * (total / quarters));
  const outcome = stopped > 0 ? t.stoppedAt(done, stopped) : t.allRead(total, rows);
  const pages = now?.pages && now.pages.total > 1 ? t.pages(now.name, now.pages.done, now.pages.total) : "";
  return html`<div class="reading-line">
    <p class=${busy ? "hidden" : "outcome"} role="status">
      ${busy ? (aloud > 0 ? t.progress(aloud, total) : "") : outcome}
    </p>
    ${
      busy
        ? html`<progress max=${total} value=${done} aria-label=${t.title}></progress>
            <span class="amount">${t.progress(done, total)}</span>
            <button @click=${actions.stopReading}>${t.stop}</button> <small>${pages}</small>`
        : stopped > 0
          ? html`<button @click=${actions.goOnReading}>${t.goOn}</button>`
          : nothing
    }
  </div>`;
}

function fileButton(file: UploadedDocument, shown: boolean, show: () => void, t: Words["app"]): TemplateResult {
  const state =
    file.state === "read"
      ? t.own.count(file.reading.observations.length)
      : file.state === "failed"
        ? t.own.unreadable
        : t.own[file.state];
  return html`<li>
    <button class="file" aria-pressed=${shown} @click=${show}>
      <span class="name">${file.name}</span><span class="state" data-state=${file.state}>${state}</span>
    </button>
  </li>`;
}

function shownFile(file: UploadedDocument, state: State, actions: Actions, t: Words["app"]): TemplateResult {
  if (file.state === "read") return readingView(file, state.language, actions, t);
  if (file.state === "left") return html`<p class="hint">${t.own.leftHint}</p>`;
  if (isUnavailable(file))
    return html`<p role="alert">${t.own.reasons.unavailable}</p>
      <p class="actions">
        <button @click=${actions.goOnReading}>${t.own.again}</button>
        <button @click=${actions.reload}>${t.problem.reload}</button>
      </p>`;
  if (file.state === "waiting" || file.state === "stopped") return html`<p class="hint">${t.own[file.state]}</p>`;
  if (file.state === "reading") return html`<p role="status">${t.own.readingNow(file.name)}</p>`;
  if (file.state === "unreadable") return html`<p role="alert">${t.own.reasons[file.reason]}</p>`;
  return html`<div role="alert">
    <p>${t.own.failed}</p>
    ${foldedDetails(file.failure, t.failure)}
  </div>`;
}
