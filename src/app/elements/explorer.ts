import {facets, type IndicatorFacet, type RegionFacet} from "virtual:facets";
import {documents as newestDocuments} from "virtual:seeds";
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from "lit";
import {createCharts} from "../../charts/index.ts";
import {words, type Language} from "../../i18n/index.ts";
import type {Document, Kind, Observation} from "../../model.ts";
import type {Act} from "../acts/act.ts";

import {search} from "../explorer/search.ts";
import {chartChoices, chartOf, chooseRows, type Selection} from "../../share/index.ts";

/** The properties that the drawing follows. */
const drawn = ["selection", "rows", "documents", "language", "width"] as const;

/** The explorer: what to show on one side, the chart and its table on the other; the choice is the address. */
export class Explorer extends LitElement {
  static override properties = {
    selection: {attribute: false},
    rows: {attribute: false},
    documents: {attribute: false},
    language: {attribute: false},
    act: {attribute: false},
    query: {state: true},
    width: {state: true}
  };
  declare selection: Selection;
  /** null while they are on their way */
  declare rows: readonly Observation[] | null;
  /** of the release that the rows are of; undefined while they are on their way */
  declare documents: readonly Document[] | undefined;
  declare language: Language;
  declare act: Act;
  declare query: string;
  declare width: number;
  private readonly watch = new ResizeObserver(([entry]) => (this.width = Math.round(entry!.contentRect.width)));

  constructor() {
    super();
    this.query = "";
    this.width = 0;
  }

  override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  override firstUpdated(): void {
    this.watch.observe(this.querySelector(".drawing")!);
  }

  override updated(changed: PropertyValues<Explorer>): void {
    if (!drawn.some((name) => changed.has(name))) return;
    this.querySelector(".drawing")!.replaceChildren(...this.draw());
  }

  private draw(): HTMLElement[] {
    const {rows, selection, width, language} = this;
    if (rows === null || width === 0 || selection.indicators.length === 0) return [];
    const charts = createCharts({
      language,
      documents: Object.fromEntries((this.documents ?? newestDocuments).map((each) => [each.id, each])),
      width,
      twin: false
    });
    const shown = chooseRows(rows, selection, facets.indicators);
    const table = charts.table(shown);
    const chart = chartOf(selection, shown);
    return chart === "table" ? [table] : [charts[chart](shown), table];
  }

  private choose(change: Partial<Selection>): void {
    this.act.explore({...this.selection, ...change});
  }

  override render(): TemplateResult {
    const t = words(this.language).app.explorer;
    const {selection} = this;
    const found = search(facets.indicators, this.query);
    return html`
      <div class="choices">
        <h1>${t.title}</h1>
        <fieldset>
          <legend>${t.indicators}</legend>
          <input
            type="search"
            aria-label=${t.search}
            placeholder=${t.search}
            .value=${this.query}
            @input=${(event: InputEvent) => (this.query = (event.target as HTMLInputElement).value)}
          />
          <ul class="options" aria-label=${t.indicators}>
            ${found.map((each) => this.indicator(each))}
          </ul>
          ${found.length === 0 ? html`<p role="status">${t.nothingFound}</p>` : nothing}
        </fieldset>
        <fieldset>
          <legend>${t.regions}</legend>
          <ul class="options">
            ${facets.regions.map((each) => this.region(each))}
          </ul>
        </fieldset>
        <fieldset>
          <legend>${t.kinds}</legend>
          <ul class="options inline">
            ${(["actual", "target"] as const).map((kind) => this.kind(kind))}
          </ul>
        </fieldset>
        ${this.years(t)}
        <fieldset>
          <legend>${t.chart}</legend>
          <select
            aria-label=${t.chart}
            @change=${(event: Event) => {
              const {value} = event.target as HTMLSelectElement;
              this.choose({chart: chartChoices.find((each) => each === value) ?? "auto"});
            }}
          >
            ${chartChoices.map(
              (each) => html`<option value=${each} ?selected=${each === selection.chart}>${t.charts[each]}</option>`
            )}
          </select>
        </fieldset>
      </div>
      <div class="shown" @reveal=${(event: CustomEvent<{id: string}>) => this.act.reveal(event.detail.id)}>
        ${
          selection.indicators.length === 0
            ? html`<p class="hint">${t.hint}</p>`
            : html`<p class="actions"><button @click=${this.act.openExplored}>${t.notebook}</button></p>`
        }
        <div class="drawing"></div>
      </div>
    `;
  }

  private indicator({slug, name, english, count}: IndicatorFacet): TemplateResult {
    const {indicators} = this.selection;
    const checked = indicators.includes(slug);
    const toggle = () =>
      this.choose({indicators: checked ? indicators.filter((each) => each !== slug) : [...indicators, slug]});
    return option(checked, toggle, this.language === "zh" ? html`<span lang="zh-CN">${name}</span>` : english, count);
  }

  private region({code, name, full, count}: RegionFacet): TemplateResult {
    const {regions} = this.selection;
    const checked = regions.includes(code);
    const toggle = () => this.choose({regions: checked ? regions.filter((each) => each !== code) : [...regions, code]});
    return option(checked, toggle, html`<span lang="zh-CN" title=${full}>${name}</span>`, count);
  }

  private kind(kind: Kind): TemplateResult {
    const {kinds} = this.selection;
    const checked = kinds.includes(kind);
    const other = kind === "actual" ? "target" : "actual";
    const toggle = () => this.choose({kinds: checked ? [other] : ["actual", "target"]});
    return option(checked, toggle, words(this.language).charts.kind[kind]);
  }

  private years(t: ReturnType<typeof words>["app"]["explorer"]): TemplateResult {
    const all = facets.years;
    const first = all[0]!;
    const last = all.at(-1)!;
    const [from, to] = this.selection.years ?? [first, last];
    const set = (years: readonly [number, number]) =>
      this.choose({years: years[0] === first && years[1] === last ? null : years});
    const list = (chosen: number, label: string, change: (year: number) => void) => html`
      <select
        aria-label=${label}
        @change=${(event: Event) => change(Number((event.target as HTMLSelectElement).value))}
      >
        ${all.map((year) => html`<option value=${year} ?selected=${year === chosen}>${year}</option>`)}
      </select>
    `;
    return html`<fieldset>
      <legend>${t.years}</legend>
      <span class="range">
        ${list(from, t.from, (year) => set([year, Math.max(year, to)]))} —
        ${list(to, t.to, (year) => set([Math.min(from, year), year]))}
      </span>
    </fieldset>`;
  }
}

function option(checked: boolean, toggle: () => void, label: unknown, count?: number): TemplateResult {
  return html`<li>
    <label>
      <input type="checkbox" .checked=${checked} @change=${toggle} />
      ${label} ${count === undefined ? nothing : html`<small>${count}</small>`}
    </label>
  </li>`;
}

customElements.define("zb-explorer", Explorer);
