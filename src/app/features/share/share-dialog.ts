import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from "lit";
import {words, type Language} from "../../../i18n/index.ts";
import {indexAfterKey} from "../../../core/index.ts";
import {copyText, dialog} from "../../ui/index.ts";
import {citePanel, type Citing} from "./cite-panel.ts";
import {filePanel} from "./file-panel.ts";
import {linkPanel} from "./link-panel.ts";
import type {ShareActions, Sharing} from "./state.ts";

type Tab = "link" | "file" | "cite";

/** The dialog that shares a notebook or a chart: its link, its file, how it is cited. */
export class ShareDialog extends LitElement {
  static override properties = {
    sharing: {attribute: false},
    language: {attribute: false},
    actions: {attribute: false},
    tab: {state: true},
    said: {state: true},
    src: {state: true},
    citing: {state: true}
  };
  declare sharing: Sharing;
  declare language: Language;
  declare actions: ShareActions;
  declare tab: Tab;
  /** what came of the last copy */
  declare said: "" | "copied" | "not-copied" | "saved";
  /** where the user will put the file */
  declare src: string;
  declare citing: Citing;

  constructor() {
    super();
    this.tab = "link";
    this.said = "";
    this.src = "";
    this.citing = {what: 0, format: "gbt7714-2025"};
  }

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues<ShareDialog>): void {
    if (changed.has("sharing") && this.sharing.kind === "notebook" && this.src === "")
      this.src = `shared/${this.sharing.fileName}`;
  }

  private readonly copy = (text: string) => {
    this.said = "";
    void copyText(text).then((copied) => (this.said = copied ? "copied" : "not-copied"));
  };

  private show(tab: Tab): void {
    this.tab = tab;
    this.said = "";
  }

  private readonly step = (event: KeyboardEvent) => {
    const tabs = this.tabs();
    const keys = {axis: "horizontal", wraps: true, hasEnds: false} as const;
    const index = indexAfterKey(event.key, tabs.indexOf(this.tab), tabs.length, keys);
    if (index === undefined) return;
    event.preventDefault();
    const next = tabs[index]!;
    this.show(next);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#share-tab-${next}`)?.focus());
  };

  private tabs(): readonly Tab[] {
    return this.sharing.kind === "notebook" ? ["link", "file", "cite"] : ["link", "cite"];
  }

  override render(): TemplateResult {
    const t = words(this.language).share;
    const {sharing, tab, said} = this;
    const content = html`
      <header>
        <h2 id="share-title">${t.dialog.title[sharing.kind]}</h2>
        <button class="quiet" @click=${this.actions.closeShare}>${t.dialog.close}</button>
      </header>
      <p class="what" lang=${sharing.kind === "notebook" ? "zh-CN" : nothing}>${sharing.title}</p>
      <div class="tabs" role="tablist" aria-label=${t.dialog.title[sharing.kind]} @keydown=${this.step}>
        ${this.tabs().map(
          (each) =>
            html`<button
              role="tab"
              id=${`share-tab-${each}`}
              aria-controls="share-panel"
              aria-selected=${each === tab}
              tabindex=${each === tab ? 0 : -1}
              ?autofocus=${each === tab}
              @click=${() => this.show(each)}
            >
              ${t.dialog.tabs[each]}
            </button>`
        )}
      </div>
      <div class="panel" role="tabpanel" id="share-panel" aria-labelledby=${`share-tab-${tab}`}>${this.panel(t)}</div>
      <p class="said" role="status">${said === "" ? nothing : t.dialog.said[said]}</p>
    `;
    return dialog({name: "share", look: "share", content, close: this.actions.closeShare});
  }

  private panel(t: ReturnType<typeof words>["share"]): TemplateResult {
    const {sharing, language, copy} = this;
    if (this.tab === "link") return linkPanel(sharing, language, copy, t);
    if (this.tab === "file" && sharing.kind === "notebook")
      return filePanel(
        sharing,
        this.src,
        {copy, name: (src) => (this.src = src), saved: () => (this.said = "saved")},
        t
      );
    return citePanel(sharing, this.citing, language, {copy, choose: (citing) => (this.citing = citing)}, t);
  }
}

customElements.define("zb-share", ShareDialog);
