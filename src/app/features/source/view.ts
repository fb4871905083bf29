import {html, nothing, type TemplateResult} from "lit";
import {keyed} from "lit/directives/keyed.js";
import {ref} from "lit/directives/ref.js";
import {formatDate, words, type Language, type Words, chartWords} from "../../../i18n/index.ts";
import type {Observation, Span} from "../../../model/index.ts";
import {placeInQuote} from "../../../core/index.ts";
import type {View} from "../../store/index.ts";
import {regionLabel, skeleton} from "../../ui/index.ts";
import type {SourceActions} from "./actions.ts";
import type {Source} from "./state.ts";

/** Where one value comes from: its clause, its document, and how it was read. Everything in it is text. */
export const sourcePanel: View<SourceActions> = ({source, language}, actions) => {
  if (source === null) return nothing;
  const {app} = words(language);
  const t = app.source;
  const escape = (event: KeyboardEvent) => {
    if (event.key === "Escape") actions.closeSource();
  };
  const key = typeof source === "string" ? source : source.observation.id;
  return html`${keyed(
    key,
    html`<aside class="source" tabindex="-1" aria-labelledby="source-title" ${ref(focus)} @keydown=${escape}>
      <header>
        <h2 id="source-title">${t.title}</h2>
        <button class="quiet" @click=${actions.closeSource}>${t.close}</button>
      </header>
      ${
        source === "waiting"
          ? skeleton("source", app)
          : typeof source === "string"
            ? html`<p>${t[source]}</p>`
            : details(source, language, t)
      }
    </aside>`
  )}`;
};

// One function for all renderings: the directive calls it when the panel appears, and not again.
function focus(panel?: Element): void {
  if (panel instanceof HTMLElement) queueMicrotask(() => panel.focus({preventScroll: true}));
}

function details(
  {observation, document, text}: Exclude<Source, string>,
  language: Language,
  t: Words["app"]["source"]
): TemplateResult {
  const {kind} = chartWords(language);
  const isReference = observation.rule === "reference";
  const entry = (name: string, value: string | null | undefined, lang?: string) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd lang=${lang ?? nothing}>${value}</dd>
        </div>`
      : nothing;
  return html`
    <p class="claim">
      <strong lang="zh-CN">${observation.written}</strong>
      <span
        >${regionLabel(observation.region, observation.region_name, language)} · ${observation.year} ·
        ${kind[observation.kind]}</span
      >
    </p>
    <blockquote lang="zh-CN">${text === undefined ? marked(observation) : inContext(text, observation)}</blockquote>
    <dl>
      ${entry(t.document, document.title, "zh-CN")} ${entry(t.issuer, document.issuer, "zh-CN")}
      ${entry(t.published, document.published ? formatDate(document.published, language) : null)}
      ${entry(t.documentNumber, document.document_number, "zh-CN")} ${entry(t.indexNumber, document.index_number)}
      ${entry(t.section, observation.section, "zh-CN")}
      ${entry(t.place, isReference ? null : t.offsets(observation.start, observation.end))}
      ${entry(t.indicator, observation.indicator, "zh-CN")} ${entry(t.subject, observation.subject, "zh-CN")}
      ${entry(t.scope, observation.scope, "zh-CN")}
      ${entry(t.read, isReference ? t.byHand : observation.reviewed ? t.byPerson : t.byRule)}
    </dl>
    ${
      isReference
        ? nothing
        : html`<details>
            <summary>${t.details}</summary>
            <dl>${entry(t.rule, observation.rule)}</dl>
          </details>`
    }
    ${text === undefined ? html`<p class="note">${t.fullText}</p>` : nothing}
  `;
}

// Some sentences around the number, where the user gave the whole text.
function inContext(text: string, {start, end}: Span): TemplateResult {
  const from = Math.max(0, start - 120);
  const to = Math.min(text.length, end + 120);
  return html`${from > 0 ? "…" : ""}${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>${text.slice(
    end,
    to
  )}${to < text.length ? "…" : ""}`;
}

function marked(observation: Observation): TemplateResult | string {
  const {quote} = observation;
  const place = placeInQuote(observation);
  if (!place) return quote;
  return html`${quote.slice(0, place.start)}<mark>${quote.slice(place.start, place.end)}</mark>${quote.slice(place.end)}`;
}
