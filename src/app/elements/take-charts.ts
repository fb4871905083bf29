import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from "lit";
import {words, type Language} from "../../i18n/index.ts";
import type {Notebook} from "../../notebook/index.ts";
import type {FrozenChart} from "../../share/page/index.ts";
import type {Act} from "../acts/act.ts";
import {chartOffer, embeddableOf, titleOf} from "../export/chart-offer.ts";
import {inertFor} from "../views/wish-dialog.ts";
import "./exports.ts";

/** What can be made of the charts of a notebook's cell: an embed, pictures, data. It lies over the notebook's frame. */
export class TakeCharts extends LitElement {
  static override properties = {
    charts: {attribute: false},
    again: {attribute: false},
    notebook: {attribute: false},
    language: {attribute: false},
    act: {attribute: false},
    place: {state: true},
    ready: {state: true}
  };
  declare charts: readonly FrozenChart[];
  /** whether the notebook has asked before */
  declare again: boolean;
  declare notebook: Notebook;
  declare language: Language;
  declare act: Act;
  /** of the chosen chart */
  declare place: number;
  /** not at once: a click or key that was meant for the notebook may still be on its way */
  declare ready: boolean;

  constructor() {
    super();
    this.place = 0;
    this.ready = false;
  }

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues<TakeCharts>): void {
    if (changed.has("charts")) this.place = 0;
  }

  override firstUpdated(): void {
    this.querySelector("dialog")!.showModal();
    setTimeout(() => (this.ready = true), inertFor);
  }

  private async embed(): Promise<void> {
    const chart = embeddableOf(this.charts[this.place]!);
    if (!chart) return;
    const {language, act} = this;
    const {openEmbedDialog} = await import("./embed-dialog.ts");
    act.allow(false);
    openEmbedDialog(chart, language, document.activeElement);
  }

  override render(): TemplateResult {
    const {wish, explorer} = words(this.language).app;
    const t = wish.take;
    const {charts, place, language, act} = this;
    const chart = charts[place]!;
    const canEmbed = embeddableOf(chart) !== null;
    const refuse = (event: Event) => {
      event.preventDefault();
      act.allow(false);
    };
    return html`<dialog class="wish taking" aria-labelledby="take-title" @cancel=${refuse}>
      <h2 id="take-title">${t.title}</h2>
      <p>${t.body}</p>
      ${
        charts.length > 1
          ? html`<p>
              <label
                >${t.which}
                <select @change=${(event: Event) => (this.place = Number((event.target as HTMLSelectElement).value))}>
                  ${charts.map((each, i) => html`<option value=${i} ?selected=${i === place}>${i + 1} ${titleOf(each)}</option>`)}
                </select></label
              >
            </p>`
          : html`<p class="named"><bdi>${titleOf(chart)}</bdi></p>`
      }
      <div ?inert=${!this.ready}>
        <p class="actions">
          <button ?disabled=${!canEmbed} @click=${() => void this.embed()}>${explorer.embed}</button>
        </p>
        ${canEmbed ? nothing : html`<p class="hint">${t.noEmbed}</p>`}
        <zb-exports .offer=${chartOffer(chart, this.notebook, language)} .language=${language}></zb-exports>
      </div>
      <p class="actions">
        <button autofocus @click=${() => act.allow(false)}>${t.close}</button>
        ${this.again ? html`<button class="quiet" @click=${act.silence}>${wish.silence}</button>` : nothing}
      </p>
    </dialog>`;
  }
}

customElements.define("zb-take-charts", TakeCharts);
