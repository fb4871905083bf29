import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from "lit";
import {repeat} from "lit/directives/repeat.js";
import {createLatest} from "../../../core/index.ts";
import {dialogWords, type Language} from "../../../i18n/index.ts";
import {copyText, dialog} from "../../ui/index.ts";
import {embedLook, type DialogWords} from "./embed-look.ts";
import {radios} from "./fields.ts";
import {embedForms, makeEmbed, type Embeddable, type EmbedChoice, type Made} from "./make-embed.ts";
import type {ShareActions} from "./state.ts";

/** Codes of more characters than this are cut by some editors. */
const long = 32_000;

/** The dialog that makes the code of an embed and shows the result beside it. */
export class EmbedDialog extends LitElement {
  static override properties = {
    chart: {attribute: false},
    language: {attribute: false},
    actions: {attribute: false},
    choice: {state: true},
    made: {state: true},
    said: {state: true}
  };
  declare chart: Embeddable;
  declare language: Language;
  declare actions: ShareActions;
  declare choice: EmbedChoice;
  declare made: Made | null;
  declare said: "" | "copied" | "notCopied";
  private readonly making = createLatest();

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues<EmbedDialog>): void {
    if (changed.has("chart")) {
      const mode = this.chart.view === null ? "frozen" : "live";
      this.choice = {mode, form: "iframe", width: null, language: this.language, theme: "auto"};
      this.said = "";
    }
    if (!changed.has("choice")) return;
    const signal = this.making.begin();
    void makeEmbed(this.chart, this.choice, new URL("./", document.baseURI).href).then((made) => {
      if (!signal.aborted) this.made = made;
    });
  }

  private change(change: Partial<EmbedChoice>): void {
    this.choice = {...this.choice, ...change};
    this.said = "";
  }

  private async copy(): Promise<void> {
    const copied = await copyText(this.made!.code);
    if (!copied) this.querySelector("textarea")!.select();
    this.said = copied ? "copied" : "notCopied";
  }

  override render(): TemplateResult {
    const t = dialogWords(this.language);
    const {made} = this;
    const content = html`
      <div class="head">
        <h2 id="embedding-title">${t.title}</h2>
        <button @click=${this.actions.closeEmbed}>${t.close}</button>
      </div>
      ${this.ways(t)}
      <div class="result" role="group" aria-label=${t.preview}>
        <p class="hint">${t.preview}</p>
        ${
          made &&
          repeat(
            [made],
            ({code}) => code,
            (each) => this.result(each)
          )
        }
      </div>
    `;
    return dialog({name: "embedding", look: "embedding", content, close: this.actions.closeEmbed});
  }

  private ways(t: DialogWords): TemplateResult {
    const {choice, made} = this;
    const code = made?.code ?? "";
    const noLive = this.chart.view === null;
    return html`<div class="ways">
      ${radios({
        label: t.mode,
        name: "mode",
        values: ["live", "frozen"] as const,
        chosen: choice.mode,
        text: (each) => t[each],
        disabled: noLive ? "live" : null,
        change: (mode) => this.change({mode})
      })}
      <p class="hint">${noLive ? t.noLive : t[`${choice.mode}Hint`]}</p>
      ${radios({
        label: t.form,
        name: "form",
        values: embedForms,
        chosen: choice.form,
        text: (each) => t.forms[each],
        change: (form) => this.change({form})
      })}
      <p class="hint">${t.formHint[choice.form]}</p>
      ${embedLook(choice, (change) => this.change(change), t)}
      <label class="code">
        <span>${t.code}</span>
        <textarea readonly rows="8" spellcheck="false" .value=${code} aria-busy=${made === null}></textarea>
      </label>
      ${code.length > long ? html`<p class="hint">${t.long(code.length)}</p>` : nothing}
      <p class="actions">
        <button class="main" ?disabled=${made === null} @click=${() => void this.copy()}>${t.copy}</button>
        <span role="status">${this.said && t[this.said]}</span>
      </p>
    </div>`;
  }

  /** A frame shows what a frame and the element show; a picture stands as it will in the article. */
  private result({address, image, title, credit, by, citation}: Made): TemplateResult {
    const {form, width} = this.choice;
    if (form === "iframe" || form === "element") {
      const style = width === null || form === "element" ? "" : `max-width: ${width}px`;
      return html`<iframe src=${address} title=${title} style=${style} @load=${follow}></iframe>`;
    }
    return html`<div lang=${this.choice.language === "en" ? "en" : "zh-CN"}>
      <img src=${image} alt=${title} />
      <p>${credit}${this.choice.language === "en" ? ". " : "。"}<u>${by}</u></p>
      ${form === "image" ? html`<p><small>${citation}</small></p>` : nothing}
    </div>`;
  }
}

/** The frame is as high as its chart, as it will be in the article. */
function follow({currentTarget}: Event): void {
  const frame = currentTarget as HTMLIFrameElement;
  const listen = ({source, data}: MessageEvent) => {
    if (!frame.isConnected) return removeEventListener("message", listen);
    const {type, height} = (data ?? {}) as {type?: unknown; height?: unknown};
    if (source === frame.contentWindow && type === "zhibiao:height") frame.style.height = `${Number(height)}px`;
  };
  addEventListener("message", listen);
  frame.contentWindow?.postMessage({type: "zhibiao:ask-height"}, "*");
}

customElements.define("zb-embed-dialog", EmbedDialog);
