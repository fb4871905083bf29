import {html, nothing, type TemplateResult} from "lit";
import type {Language, Words} from "../../../i18n/index.ts";
import {
  citationFormats,
  cite,
  citedChart,
  citedDocument,
  citedRelease,
  type CitationFormat,
  type Work
} from "../../../share/citation/index.ts";
import {save} from "../../ui/index.ts";
import type {Sharing} from "./state.ts";
import {copiedField} from "./copied-field.ts";

/** What is cited, by its place in the list, and how. */
export interface Citing {
  readonly what: number;
  readonly format: CitationFormat;
}

interface CiteActs {
  readonly copy: (text: string) => void;
  readonly choose: (citing: Citing) => void;
}

const fileTypes: Partial<Record<CitationFormat, readonly [string, string]>> = {
  bibtex: ["bib", "application/x-bibtex"],
  "csl-json": ["json", "application/json"],
  ris: ["ris", "application/x-research-info-systems"]
};

/** A citation of the chart, of the data or of a document that it rests on. */
export function citePanel(
  sharing: Sharing,
  citing: Citing,
  language: Language,
  {copy, choose}: CiteActs,
  t: Words["share"]
): TemplateResult {
  const works = worksOf(sharing, language, t.cite);
  const {work} = works[citing.what] ?? works[0]!;
  const text = cite(work, citing.format);
  const file = fileTypes[citing.format];
  return html`
    <label class="chosen">
      <span>${t.cite.what}</span>
      <select @change=${(event: Event) => choose({...citing, what: (event.target as HTMLSelectElement).selectedIndex})}>
        ${works.map(({label}, i) => html`<option ?selected=${i === citing.what}>${label}</option>`)}
      </select>
    </label>
    <label class="chosen">
      <span>${t.cite.format}</span>
      <select
        @change=${(event: Event) =>
          choose({...citing, format: citationFormats[(event.target as HTMLSelectElement).selectedIndex]!})}
      >
        ${citationFormats.map(
          (each) => html`<option ?selected=${each === citing.format}>${t.cite.formats[each]}</option>`
        )}
      </select>
    </label>
    ${copiedField({label: t.cite.label, text, rows: file ? 9 : 4, button: t.cite.copy}, copy)}
    ${
      file
        ? html`<p class="actions">
            <button @click=${() => save(text, `${work.id}.${file[0]}`, file[1])}>${t.cite.download(file[0])}</button>
          </p>`
        : nothing
    }
    ${work.url === null ? html`<p class="hint">${t.cite.noAddress}</p>` : nothing}
    ${work.issued === null ? html`<p class="hint">${t.cite.noDate}</p>` : nothing}
  `;
}

function worksOf(
  sharing: Sharing,
  language: Language,
  t: Words["share"]["cite"]
): readonly {label: string; work: Work}[] {
  const {release, documents} = sharing;
  const accessed = today();
  const own = {author: t.author, accessed, language: language === "zh" ? "zh-CN" : "en"} as const;
  const home = sharing.kind === "chart" ? sharing.home : sharing.address;
  return [
    ...(sharing.kind === "chart"
      ? [{label: t.chart, work: citedChart(release, {...own, title: sharing.title, url: sharing.address})}]
      : []),
    {label: t.release(release), work: citedRelease(release, {...own, title: t.dataset, url: home})},
    ...documents.map((each) => ({label: each.title, work: citedDocument(each, accessed)}))
  ];
}

/** By the user's clock. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
