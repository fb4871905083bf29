import {html, LitElement, nothing, type TemplateResult} from "lit";
import {words, type Language} from "../../../i18n/index.ts";
import {dataFormats, toDataFile, type DataFormat} from "../../../share/data/index.ts";
import type {ExportSource} from "./export-source.ts";
import {copyPicture, pictureKinds, toPictureFile, type File, type PictureForm} from "./pictures.ts";
import {watchGlyphProgress, type GlyphProgress} from "./glyph-progress.ts";
import {OversizedPicture} from "./raster.ts";
import {save} from "../../ui/index.ts";

type Outcome = "working" | "copied" | "saved" | "oversized" | "no-clipboard" | "failed";

/** What can be taken away of something that is shown: pictures and data, a button each. */
export class Exports extends LitElement {
  static override properties = {
    source: {attribute: false},
    language: {attribute: false},
    outcome: {state: true},
    glyphs: {state: true},
    dark: {state: true},
    qr: {state: true},
    carry: {state: true}
  };
  declare source: ExportSource;
  declare language: Language;
  declare outcome: Outcome | null;
  /** how many files of letters have come, while a picture is made */
  declare glyphs: GlyphProgress | null;
  declare dark: boolean;
  declare qr: boolean;
  declare carry: boolean;

  constructor() {
    super();
    this.outcome = null;
    this.glyphs = null;
    this.dark = false;
    this.qr = false;
    this.carry = true;
  }

  override createRenderRoot(): this {
    return this;
  }

  private get options() {
    const {language, dark, qr, carry} = this;
    return {language, theme: dark ? ("dark" as const) : ("light" as const), qr, carry};
  }

  /** Says that it works once that takes more than a second, and what came of it. */
  private async run(work: () => Promise<Outcome>): Promise<void> {
    this.outcome = null;
    const slow = setTimeout(() => (this.outcome = "working"), 1000);
    const unwatch = watchGlyphProgress((glyphs) => (this.glyphs = glyphs));
    try {
      this.outcome = await work();
    } catch (error) {
      console.warn(error);
      this.outcome = error instanceof OversizedPicture ? "oversized" : "failed";
    } finally {
      clearTimeout(slow);
      unwatch();
      this.glyphs = null;
    }
  }

  private picture(form: PictureForm): void {
    void this.run(async () => this.keep(await toPictureFile(this.source, form, this.options)));
  }

  private data(format: DataFormat): void {
    void this.run(async () => {
      const {content, extension, mime} = toDataFile(await this.source.dataset(), format);
      return this.keep({content, mime, name: this.source.name + extension});
    });
  }

  private copy(): void {
    void this.run(async () => {
      if (!("clipboard" in navigator) || !("ClipboardItem" in globalThis)) return "no-clipboard";
      try {
        await copyPicture(this.source, this.options);
        return "copied";
      } catch (error) {
        if (error instanceof DOMException && error.name === "NotAllowedError") return "no-clipboard";
        throw error;
      }
    });
  }

  private keep({content, name, mime}: File): Outcome {
    save(content, name, mime);
    return "saved";
  }

  override render(): TemplateResult {
    const t = words(this.language).app.exports;
    const {link} = this.source;
    return html`
      ${
        this.source.draw === null
          ? nothing
          : html`<fieldset>
              <legend>${t.picture}</legend>
              <p class="choices-of-picture">
                ${this.option("dark", t.dark)} ${link === null ? nothing : this.option("qr", t.qr)}
                ${this.option("carry", t.carry)}
              </p>
              <p class="actions">
                <button @click=${this.copy}>${t.copy}</button>
                ${pictureKinds.map(
                  (form) => html`<button @click=${() => this.picture(form)}>${t.pictures[form]}</button>`
                )}
                ${link === null ? nothing : html`<button @click=${() => print()}>${t.print}</button>`}
              </p>
            </fieldset>`
      }
      <fieldset>
        <legend>${t.data}</legend>
        <p class="actions">
          ${dataFormats.map((format) => html`<button @click=${() => this.data(format)}>${t.formats[format]}</button>`)}
        </p>
        <p class="hint">${t.dataHint}</p>
      </fieldset>
      <p class="outcome" role="status">
        ${this.outcome === null ? nothing : this.outcome === "working" ? this.working() : t.outcomes[this.outcome]}
      </p>
    `;
  }

  private working(): TemplateResult {
    const t = words(this.language).app.exports;
    const {glyphs} = this;
    return html`<progress
        aria-label=${t.outcomes.working}
        max=${glyphs?.total || 1}
        value=${glyphs ? glyphs.done : nothing}
      ></progress>
      ${t.outcomes.working}
      ${glyphs ? html`<span aria-hidden="true">${t.letters(glyphs.done, glyphs.total)}</span>` : nothing}`;
  }

  private option(name: "dark" | "qr" | "carry", label: string): TemplateResult {
    const change = (event: Event) => (this[name] = (event.target as HTMLInputElement).checked);
    return html`<label><input type="checkbox" .checked=${this[name]} @change=${change} /> ${label}</label>`;
  }
}

customElements.define("zb-exports", Exports);
