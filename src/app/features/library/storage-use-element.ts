import {html, LitElement, nothing, type TemplateResult} from "lit";
import {words, type Language} from "../../../i18n/index.ts";
import {clearAll, clearSite, measureStorage, type StorageUse} from "./storage-use.ts";

/** What this site keeps in the browser, how much it is, and how to be rid of it. */
export class StorageUseElement extends LitElement {
  static override properties = {language: {attribute: false}, use: {state: true}, failed: {state: true}};
  declare language: Language;
  declare use: StorageUse | null;
  declare failed: string | null;

  constructor() {
    super();
    this.use = null;
    this.failed = null;
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.measure();
  }

  private async measure(): Promise<void> {
    this.use = await measureStorage();
  }

  private async clear(work: () => Promise<void>): Promise<void> {
    try {
      this.failed = null;
      await work();
      await this.measure();
    } catch (error) {
      this.failed = String(error);
    }
  }

  override render(): TemplateResult {
    const t = words(this.language).app.storage;
    const {use} = this;
    const entry = (name: string, bytes: number | null) =>
      html`<div>
        <dt>${name}</dt>
        <dd>${bytes === null ? t.unknown : t.size((bytes / 1e6).toFixed(1))}</dd>
      </div>`;
    return html`<section class="storage-use" aria-labelledby="storage-title">
      <h2 id="storage-title">${t.title}</h2>
      <p class="hint">${t.hint}</p>
      ${
        use
          ? html`<dl>
              ${entry(t.site, use.site)} ${entry(t.engine, use.engine)} ${entry(t.notebooks, use.notebooks)}
              ${entry(t.total, use.total)} ${entry(t.quota, use.quota)}
            </dl>`
          : nothing
      }
      ${this.failed ? html`<p role="alert">${t.failed} <small>${this.failed}</small></p>` : nothing}
      <p class="actions">
        <button @click=${() => void this.clear(clearSite)}>${t.clearSite}</button>
        <button
          class="grave"
          @click=${() => {
            if (confirm(t.sure)) void this.clear(clearAll).then(() => this.failed ?? location.assign("./"));
          }}
        >
          ${t.clearAll}
        </button>
      </p>
    </section>`;
  }
}

customElements.define("zb-storage", StorageUseElement);
