import type {Facets} from "virtual:facets";
import {notebooks} from "virtual:notebooks";
import {html, LitElement, nothing, type TemplateResult} from "lit";
import {words, type Language} from "../../../i18n/index.ts";
import {everything} from "../../../explore/index.ts";
import type {Actions} from "../../store/actions.ts";
import {search} from "../../../core/index.ts";
import {routeAddress, type Route} from "../../router/route.ts";

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
  declare actions: Actions;
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

  private answers({indicators, regions, documents}: Facets): TemplateResult {
    const {search: t, front} = words(this.language).app;
    const english = this.language === "en";
    const root = english ? "./en/" : "./";
    const groups = [
      {
        name: t.indicators,
        links: search(indicators, this.query).map((each) =>
          this.inside(
            {name: "explorer", selection: {...everything, indicators: [each.slug]}},
            english ? each.english : each.name,
            english
          )
        )
      },
      {
        name: t.notebooks,
        links: search(
          notebooks.map(({slug, title, keys}) => ({
            slug,
            name: title,
            keys: [...keys, front.about[slug as keyof typeof front.about] ?? ""]
          })),
          this.query
        ).map(({slug, name}) => this.inside({name: "notebook", slug}, name, false))
      },
      {
        name: t.regions,
        links: search(
          regions.filter(({count}) => count > 0),
          this.query
        ).map((each) =>
          english && each.englishFull
            ? outside(`${root}region/${each.code}.html`, each.englishFull, "en")
            : outside(`${root}region/${each.code}.html`, each.full)
        )
      },
      {
        name: t.documents,
        links: search(documents, this.query).map(({id, name}) => outside(`${root}document/${id}.html`, name))
      }
    ].filter(({links}) => links.length > 0);
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

  private inside(route: Route, name: string, english: boolean): TemplateResult {
    return html`<a
      href=${routeAddress(route, location.href)}
      lang=${english ? "en" : "zh-CN"}
      @click=${(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        this.actions.go(route);
      }}
      >${name}</a
    >`;
  }

  /** Up and down go through the answers, Escape empties the field. */
  private readonly move = (event: KeyboardEvent): void => {
    const stops = [...this.querySelectorAll<HTMLElement>("input, .answers a")];
    const here = stops.indexOf(event.target as HTMLElement);
    if (event.key === "Escape") {
      this.query = "";
      stops[0]?.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.length - 1, here + (event.key === "ArrowDown" ? 1 : -1)))]?.focus();
    } else if (event.key === "Enter" && here === 0) void this.takeFirst();
    else return;
    event.stopPropagation();
  };
}

const outside = (href: string, name: string, lang = "zh-CN"): TemplateResult =>
  html`<a href=${href} lang=${lang}>${name}</a>`;

customElements.define("zb-search", SearchBox);
