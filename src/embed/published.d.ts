// The types of zhibiao-chart.js, which defines <zhibiao-chart> and exports `mount` for pages without custom elements.

/** What a chart in a page shows, and how; one of `indicator`, `view`, `src` and `data` says what. */
export interface ChartOptions {
  /** the slug of an indicator: the site's default chart of it, from the newest data */
  readonly indicator?: string | undefined;
  /** the query of a view link, or the whole link: indicators, regions, kinds, years and chart */
  readonly view?: string | undefined;
  /** the address of the JSON of a chart with a fixed data version */
  readonly src?: string | undefined;
  /** a chart with a fixed data version, as JSON text or parsed */
  readonly data?: unknown;
  /** that of the surrounding text where nothing is said */
  readonly language?: "zh" | "en" | undefined;
  /** `auto`, the default, follows the page's own `color-scheme` */
  readonly theme?: "auto" | "light" | "dark" | undefined;
  /** where the site is; where this script came from if nothing is said */
  readonly site?: string | undefined;
  /**
   * on the site's own pages: what the link to the explorer says. Links then open in the same tab, those of other pages
   * in a new one
   */
  readonly home?: string | undefined;
}

/** The detail of `zhibiao-select`: the observation whose mark the user selected. */
export interface Selected {
  readonly id: string;
  /** GB/T 2260, six digits */
  readonly region: string;
  readonly year: number | null;
  readonly kind: "actual" | "target";
}

/**
 * A chart as an element of any page. Attributes: `indicator`, `view`, `src`, `data`, `lang`, `theme`, `site`, `home`, as
 * in `ChartOptions`; a chart with a fixed data version may also be inside the element as `<script type="application/json">`.
 * The content of the element is shown until the chart is ready, and where scripts do not run.
 */
export declare class ZhibiaoChart extends HTMLElement {}

/** Shows a chart in an element. Returns a function that removes it. */
export declare function mount(target: HTMLElement, options: ChartOptions): () => void;

declare global {
  interface HTMLElementTagNameMap {
    "zhibiao-chart": ZhibiaoChart;
  }
  interface HTMLElementEventMap {
    /** the user selected a mark; it bubbles */
    "zhibiao-select": CustomEvent<Selected>;
    /** there is something to see */
    "zhibiao-ready": CustomEvent<null>;
    /** the chart did not come; what the page has in its place stays */
    "zhibiao-error": CustomEvent<{readonly error: unknown}>;
  }
}
