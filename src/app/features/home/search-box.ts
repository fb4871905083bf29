import type {Facets} from "virtual:facets";
import {html, LitElement, nothing, type TemplateResult} from "lit";
import {indexAfterKey} from "../../../core/index.ts";
import {words, type Language} from "../../../i18n/index.ts";
import type {RouterActions} from "../../router/index.ts";
import {searchResults} from "./search-results.ts";

const maxPerKind = 6;

/** Finds indicators, notebooks, regions and documents by name, synonym, English and pinyin; each answer is a link. */
export class SearchBox extends LitElement {
  static override properties = {
    language: {attribute: false},
    actions: {attribute: false},
    query: {state: true},
    facets: {state: true}
  };
  declare language: Language;
  declare actions: RouterActions;
  declare query: string;
  declare facets: Facets | null;

  constructor() {
    super();
    this.query = "";
    this.facets = null;
  }

  override createRenderRoot(): this {
    return this;
  }

  /** Goes on with what was typed before the element was there. */
  async goOn(query: string, focus: boolean, entered: boolean): Promise<void> {
    this.query = query;
    await this.updateComplete;
    if (focus) this.querySelector("input")?.focus();
    if (query) await (entered ? this.takeFirst() : this.load());
  }

  private async load(): Promise<void> {
    this.facets ??= (await import("virtual:facets")).facets;
  }

  /** Opens the first answer, though what is searched in may still be on its way. */
  private async takeFirst(): Promise<void> {
    const {query} = this;
    await this.load();
    await this.updateComplete;
    if (query === this.query) this.querySelector<HTMLElement>(".answers a")?.click();
  }

  override render(): TemplateResult {
    const t = words(this.language).app.search;
    return html`<search>
      <input
        type="search"
        aria-label=${t.label}
        placeholder=${t.placeholder}
        autocomplete="off"
        .value=${this.query}
        @focus=${() => void this.load()}
        @input=${(event: InputEvent) => {
          this.query = (event.target as HTMLInputElement).value;
          void this.load();
        }}
        @keydown=${this.move}
      />
      ${this.query.trim() && this.facets ? this.answers(this.facets) : nothing}
    </search>`;
  }

  private answers(facets: Facets): TemplateResult {
    const t = words(this.language).app.search;
    const groups = searchResults(facets, this.query, this.language, this.actions);
    const count = groups.reduce((sum, {links}) => sum + links.length, 0);
    return html`<div class="answers" @keydown=${this.move}>
      <p class="hidden" role="status">${t.found(count)}</p>
      ${count === 0 ? html`<p class="none">${t.nothing(this.query.trim())}</p>` : nothing}
      ${groups.map(
        ({name, links}) =>
          html`<div role="group" aria-label=${name}>
            <h2>${name}</h2>
            <ul>
              ${links.slice(0, maxPerKind).map((link) => html`<li>${link}</li>`)}
            </ul>
          </div>`
      )}
    </div>`;
  }

  /** Up and down go through the answers, Escape empties the field. */
  private readonly move = (event: KeyboardEvent): void => {
    const stops = [...this.querySelectorAll<HTMLElement>("input, .answers a")];
    const here = stops.indexOf(event.target as HTMLElement);
    const next = indexAfterKey(event.key, here, stops.length, {hasEnds: false});
    if (event.key === "Escape") {
      this.query = "";
      stops[0]?.focus();
    } else if (next !== undefined) {
      event.preventDefault();
      stops[next]?.focus();
    } else if (event.key === "Enter" && here === 0) void this.takeFirst();
    else return;
    event.stopPropagation();
  };
}

customElements.define("zb-search", SearchBox);
