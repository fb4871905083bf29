import type {ChartOptions} from "./options.ts";
import {show} from "./show.ts";

export type {ChartOptions, Selected} from "./options.ts";

/**
 * A chart as an element of any page. Attributes as in `ChartOptions`, with `lang` for the language; a frozen chart may
 * also stand in the element as `<script type="application/json">`. What else is in it is shown until the chart is there.
 */
export class ZhibiaoChart extends HTMLElement {
  static readonly observedAttributes = ["indicator", "view", "src", "data", "lang", "theme", "site", "home"];
  #end: (() => void) | null = null;
  #planned = false;

  connectedCallback(): void {
    this.#plan();
  }

  disconnectedCallback(): void {
    this.#end?.();
    this.#end = null;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#plan();
  }

  /** Once for all attributes that change together, and after the parser has read what is inside. */
  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      this.#end?.();
      this.#end = this.isConnected ? show(this.shadowRoot ?? this.attachShadow({mode: "open"}), this.#options()) : null;
    });
  }

  #options(): ChartOptions {
    const of = (name: string) => this.getAttribute(name) ?? undefined;
    const theme = of("theme");
    const inside = this.querySelector(':scope > script[type="application/json"]')?.textContent?.trim();
    const lang = of("lang");
    return {
      indicator: of("indicator"),
      view: of("view"),
      src: of("src"),
      data: of("data") ?? (inside || undefined),
      language: lang === undefined ? undefined : lang.startsWith("en") ? "en" : "zh",
      theme: theme === "light" || theme === "dark" ? theme : "auto",
      site: of("site"),
      home: of("home")
    };
  }
}

/** Shows a chart in an element of a page that knows no custom elements. Returns what ends it and takes it away. */
export function mount(target: HTMLElement, options: ChartOptions): () => void {
  const host = document.createElement("div");
  target.append(host);
  const end = show(host.attachShadow({mode: "open"}), options);
  return () => {
    end();
    host.remove();
  };
}

// a second copy of this script leaves the first one's element alone
if (!customElements.get("zhibiao-chart")) customElements.define("zhibiao-chart", ZhibiaoChart);
