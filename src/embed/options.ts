/** What a chart in a page shows, and how; one of `indicator`, `view`, `src` and `data` says what. */
export interface ChartOptions {
  /** an indicator's slug: the chart that the site draws of it, from the newest data */
  readonly indicator?: string | undefined;
  /** the query of a view link, or the whole link: indicators, regions, kinds, years and chart */
  readonly view?: string | undefined;
  /** the address of a frozen chart's JSON */
  readonly src?: string | undefined;
  /** a frozen chart, as JSON text or parsed */
  readonly data?: unknown;
  /** that of the surrounding text where nothing is said */
  readonly language?: "zh" | "en" | undefined;
  /** `auto`, the default, follows the page's own `color-scheme` */
  readonly theme?: "auto" | "light" | "dark" | undefined;
  /** where the site is; where this script came from if nothing is said */
  readonly site?: string | undefined;
}

/** What `zhibiao-select` tells: the observation whose mark a reader picked. */
export interface Selected {
  readonly id: string;
  /** GB/T 2260, six digits */
  readonly region: string;
  readonly year: number | null;
  readonly kind: "actual" | "target";
}
