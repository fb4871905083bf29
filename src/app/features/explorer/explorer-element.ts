import {facets} from "virtual:facets";
import {documents as newestDocuments} from "virtual:seeds";
import {notebooks} from "virtual:notebooks";
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from "lit";
import {words, type Language} from "../../../i18n/index.ts";
import type {Document, Observation} from "../../../model/index.ts";
import {
  chartOf,
  chooseRows,
  relaxations,
  specOf,
  suggestCharts,
  defaultViewOf,
  writeView,
  type Selection
} from "../../../explore/index.ts";
import type {NotebookRecord} from "../../../storage/index.ts";
import type {LinkState} from "../../router/index.ts";
import {menu, skeleton} from "../../ui/index.ts";
import type {ExportActions} from "../export/index.ts";
import type {ShareActions} from "../share/index.ts";
import type {SourceActions} from "../source/index.ts";
import {begin} from "./choices/begin.ts";
import {chartChoice} from "./choices/charts.ts";
import type {Choosing} from "./choices/choosing.ts";
import {linkNotice} from "./choices/link-notice.ts";
import {nothingChosen} from "./choices/nothing.ts";
import {choicesPanel} from "./choices/panel.ts";
import type {explorerExportSource} from "./export-source.ts";
import {drawFigures} from "./figures.ts";
import type {ExplorerActions} from "./state.ts";

export type ExplorerElementActions = ExplorerActions &
  SourceActions &
  Pick<ShareActions, "embed"> &
  Pick<ExportActions, "loadExports">;

/** The properties that the drawing follows. */
const drawn = ["selection", "rows", "documents", "language", "width"] as const;

/** The explorer: what to show on one side, the chart and its table on the other; the choice is the address. */
export class Explorer extends LitElement {
  static override properties = {
    selection: {attribute: false},
    link: {attribute: false},
    rows: {attribute: false},
    documents: {attribute: false},
    release: {attribute: false},
    library: {attribute: false},
    language: {attribute: false},
    actions: {attribute: false},
    query: {state: true},
    narrow: {state: true},
    unfolded: {state: true},
    width: {state: true},
    exportSource: {state: true}
  };
  declare selection: Selection;
  /** of the address that was opened, until something else is chosen */
  declare link: LinkState | undefined;
  /** null while they are on their way */
  declare rows: readonly Observation[] | null;
  /** of the release that the rows are of; undefined while they are on their way */
  declare documents: readonly Document[] | undefined;
  /** of the data, YYYY-MM-DD */
  declare release: string;
  /** the user's notebooks; null until they are read */
  declare library: readonly NotebookRecord[] | null;
  declare language: Language;
  declare actions: ExplorerElementActions;
  declare query: string;
  declare narrow: boolean;
  declare unfolded: boolean;
  declare width: number;
  declare exportSource: typeof explorerExportSource | null;
  private readonly watch = new ResizeObserver(([entry]) => (this.width = Math.round(entry!.contentRect.width)));
  private readonly phone = matchMedia("(max-width: 860px)");
  private readonly turn = () => (this.narrow = this.phone.matches);

  constructor() {
    super();
    this.query = "";
    this.width = 0;
    this.exportSource = null;
    this.unfolded = false;
    this.narrow = this.phone.matches;
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.phone.addEventListener("change", this.turn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
    this.phone.removeEventListener("change", this.turn);
  }

  override firstUpdated(): void {
    this.watch.observe(this.querySelector(".drawing")!);
  }

  override updated(changed: PropertyValues<Explorer>): void {
    if (!drawn.some((name) => changed.has(name))) return;
    this.querySelector(".drawing")!.replaceChildren(...this.draw());
  }

  /** What is shown; null before the rows are there. */
  private get shown(): readonly Observation[] | null {
    return this.rows && chooseRows(this.rows, this.selection, facets.indicators);
  }

  private draw(): HTMLElement[] {
    const {selection, documents, width, language, shown} = this;
    if (!shown || shown.length === 0 || width === 0) return [];
    const chart = chartOf(selection, shown);
    return drawFigures({rows: shown, selection, chart, indicators: facets.indicators, documents, language, width});
  }

  /** Opens the dialog that puts the chart into other people's pages. */
  private embed(): void {
    const {selection, release, shown, documents = newestDocuments} = this;
    const rows = shown ?? [];
    const chart = chartOf(selection, rows);
    this.actions.embed({
      rows,
      documents,
      chart,
      spec: specOf(selection, chart, facets.indicators),
      view: writeView(selection),
      slug: defaultViewOf(selection),
      release
    });
  }

  override render(): TemplateResult {
    const t = words(this.language).app.explorer;
    const {selection, language, narrow, shown} = this;
    const choose = (change: Partial<Selection>) => this.actions.explore({...this.selection, ...change});
    const choosing: Choosing = {selection, choose, language, t};
    return html`
      ${choicesPanel(choosing, {
        rows: this.rows,
        shown,
        narrow,
        search: {
          query: this.query,
          folded: narrow && selection.indicators.length > 0 && !this.unfolded,
          ask: (query) => (this.query = query),
          unfold: () => (this.unfolded = true)
        },
        skip: () => this.querySelector<HTMLElement>(".drawing")!.focus()
      })}
      <div class="shown" @reveal=${(event: CustomEvent<{id: string}>) => this.actions.reveal(event.detail.id)}>
        ${this.link ? linkNotice(this.link, choosing) : nothing} ${this.above(choosing, shown)}
        <div class="drawing" tabindex="-1" role="region" aria-label=${t.drawing}></div>
      </div>
    `;
  }

  private above(choosing: Choosing, shown: readonly Observation[] | null): TemplateResult {
    const {selection, t} = choosing;
    if (selection.indicators.length === 0) return begin(choosing);
    if (!shown)
      return html`<p class="hint" role="status">${t.loading}</p>
        ${skeleton("table", words(this.language).app)}`;
    if (shown.length === 0) return nothingChosen(choosing, relaxations(this.rows ?? [], selection, facets.indicators));
    return html`
      ${chartChoice(choosing, chartOf(selection, shown), suggestCharts(shown))}
      <p class="actions">
        <button @click=${this.actions.openExplored}>${t.notebook}</button>
        ${menu("add-to-notebook", t.addTo, t.addTo, [
          ...(this.library ?? []).map(({id, title}) => ({label: title, run: () => this.actions.addTo({id})})),
          ...notebooks.map(({slug, title}) => ({label: t.copyOf(title), run: () => this.actions.addTo({slug})}))
        ])}
        <button @click=${() => this.embed()}>${t.embed}</button>
      </p>
      ${this.exports(shown)}
    `;
  }

  /** What can be taken away; its script comes when it is first opened. */
  private exports(rows: readonly Observation[]): TemplateResult {
    const open = async (event: Event) => {
      if (!(event.target as HTMLDetailsElement).open || this.exportSource) return;
      const [{explorerExportSource}] = await Promise.all([import("./export-source.ts"), this.actions.loadExports()]);
      this.exportSource = explorerExportSource;
    };
    const {exportSource, selection, documents, language} = this;
    const chart = chartOf(selection, rows);
    return html`<details class="export" @toggle=${open}>
      <summary>${words(language).app.exports.open}</summary>
      ${
        exportSource
          ? html`<zb-exports
              .source=${exportSource({rows, selection, chart, indicators: facets.indicators, documents, language})}
              .language=${language}
            ></zb-exports>`
          : nothing
      }
    </details>`;
  }
}

customElements.define("zb-explorer", Explorer);
