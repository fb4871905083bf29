import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from "lit";
import {words, type Language} from "../../../i18n/index.ts";
import type {Notebook} from "../../../notebook/index.ts";
import type {ChartSnapshot} from "../../../share/page/index.ts";
import {chartExportSource, embeddableOf, titleOf} from "./chart-export-source.ts";
import {dialog, inertMs} from "../../ui/index.ts";
import type {ShareActions} from "../share/index.ts";
import "./exports.ts";

/** What the dialog answers with, and what it opens in its place. */
export interface ExportDialogActions extends Pick<ShareActions, "embed"> {
  allow(agreed: boolean): void;
  mute(): void;
}

/** What can be made of the charts of a notebook's cell: an embed, pictures, data. It lies over the notebook's frame. */
export class ExportCharts extends LitElement {
  static override properties = {
    charts: {attribute: false},
    again: {attribute: false},
    notebook: {attribute: false},
    language: {attribute: false},
    actions: {attribute: false},
    index: {state: true},
    ready: {state: true}
  };
  declare charts: readonly ChartSnapshot[];
  /** whether the notebook has asked before */
  declare again: boolean;
  declare notebook: Notebook;
  declare language: Language;
  declare actions: ExportDialogActions;
  /** of the chosen chart */
  declare index: number;
  /** not at once: a click or key that was meant for the notebook may still be on its way */
  declare ready: boolean;

  constructor() {
    super();
    this.index = 0;
    this.ready = false;
  }

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues<ExportCharts>): void {
    if (changed.has("charts")) this.index = 0;
  }

  override firstUpdated(): void {
    setTimeout(() => (this.ready = true), inertMs);
  }

  private embed(): void {
    const chart = embeddableOf(this.charts[this.index]!);
    if (!chart) return;
    this.actions.allow(false);
    this.actions.embed(chart);
  }

  override render(): TemplateResult {
    const {wish, explorer} = words(this.language).app;
    const t = wish.take;
    const {charts, index, language, actions} = this;
    const chart = charts[index]!;
    const canEmbed = embeddableOf(chart) !== null;
    const content = html`
      <h2 id="export-title">${t.title}</h2>
      <p>${t.body}</p>
      ${
        charts.length > 1
          ? html`<p>
              <label
                >${t.which}
                <select @change=${(event: Event) => (this.index = Number((event.target as HTMLSelectElement).value))}>
                  ${charts.map((each, i) => html`<option value=${i} ?selected=${i === index}>${i + 1} ${titleOf(each)}</option>`)}
                </select></label
              >
            </p>`
          : html`<p class="named"><bdi>${titleOf(chart)}</bdi></p>`
      }
      <div ?inert=${!this.ready}>
        <p class="actions">
          <button ?disabled=${!canEmbed} @click=${() => this.embed()}>${explorer.embed}</button>
        </p>
        ${canEmbed ? nothing : html`<p class="hint">${t.noEmbed}</p>`}
        <zb-exports .source=${chartExportSource(chart, this.notebook, language)} .language=${language}></zb-exports>
      </div>
      <p class="actions">
        <button autofocus @click=${() => actions.allow(false)}>${t.close}</button>
        ${this.again ? html`<button class="quiet" @click=${actions.mute}>${wish.silence}</button>` : nothing}
      </p>
    `;
    return dialog({name: "export", look: "permission exporting", content, close: () => actions.allow(false)});
  }
}

customElements.define("zb-export-charts", ExportCharts);
