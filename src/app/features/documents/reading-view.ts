import {html, nothing, type TemplateResult} from "lit";
import type {Language, Words} from "../../../i18n/index.ts";
import type {Trace} from "../../../extraction/index.ts";
import {skeleton} from "../../ui/index.ts";
import type {SourceActions} from "../source/index.ts";
import type {DocumentActions} from "./actions.ts";
import {observationTable} from "./observation-table.ts";
import type {UploadedDocument} from "./uploads.ts";
import {metadataForm} from "./metadata-form.ts";

type ReadFile = Extract<UploadedDocument, {state: "read"}>;

/** What was read in one document: its metadata with how sure they are, its observations, and the numbers left out. */
export function readingView(
  file: ReadFile,
  language: Language,
  actions: DocumentActions & SourceActions,
  t: Words["app"]
): TemplateResult {
  const {reading} = file;
  const {observations, candidates, document} = reading;
  const rejected = candidates.filter((candidate) => candidate.reason !== null);
  return html`
    <section class="read" @reveal=${(event: CustomEvent<{id: string}>) => actions.reveal(event.detail.id)}>
      <h2 lang="zh-CN">${document.title}</h2>
      ${reading.notes.map((note) => html`<p>${t.own.notes[note](reading.encoding?.toUpperCase() ?? "")}</p>`)}
      ${metadataForm(file, actions, t)}
      ${
        observations.length > 0
          ? observationTable(reading, language, t.own.rows(observations.length), skeleton("table", t))
          : html`<p>${t.own.none}</p>`
      }
      ${rejected.length > 0 ? leftOut(rejected, reading.text, t) : nothing}
    </section>
  `;
}

function leftOut(rejected: readonly Trace[], text: string, t: Words["app"]): TemplateResult {
  return html`<details class="left-out">
    <summary>${t.own.leftOut(rejected.length)}</summary>
    <ul>
      ${rejected.map(
        (each) =>
          html`<li>
            <span lang="zh-CN"
              >${flat(text.slice(Math.max(0, each.start - 12), each.start))}<mark>${each.text}</mark>${flat(
                text.slice(each.end, each.end + 12)
              )}</span
            >
            <span class="reason">${each.reason ? t.own.rejections[each.reason] : nothing}</span>
          </li>`
      )}
    </ul>
  </details>`;
}

const flat = (text: string) => text.replace(/\s+/g, " ");
