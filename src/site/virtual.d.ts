declare module "virtual:about" {
  /** of the package */
  export const version: string;
  /** that the build was made from; null where nobody knows */
  export const commit: string | null;
}

declare module "virtual:wall" {
  /** Where the frame and what is sent into it are, as absolute URLs or paths from the origin's root. */
  export const frame: string;
  export const guest: string;
  export const codemirror: string;
  export const arquero: string;
  export const workbook: string;
  export const extraction: string;
  export const files: string;
  export const style: string;
}

declare module "virtual:duckdb-worker" {
  export const workerUrl: string;
  /** how large the engine is, unpacked */
  export const wasmBytes: number;
}

declare module "virtual:query-cache" {
  /** where the answers of the shipped notebooks' queries are, by the query's text */
  export const results: Readonly<Record<string, string>>;
}

declare module "virtual:seeds" {
  /** the date that names the newest release of the data, YYYY-MM-DD: what a new link or notebook is made with */
  export const release: string;
  /** `releases/index.json`: every release, the newest first; each one's files stand in a folder beside it by its date */
  export const releasesUrl: string;
  export const observationsUrl: string;
  export const documentsUrl: string;
  /** the national values, which belong to no release */
  export const referenceUrl: string;
  export const documents: readonly import("../model/index.ts").Document[];
  /** English full names of the regions that occur, by code */
  export const englishRegions: Readonly<Record<string, string>>;
  /** how many observations each document has, by its id */
  export const observationCounts: Readonly<Record<string, number>>;
}

declare module "virtual:notebooks" {
  export const notebooks: readonly {
    readonly slug: string;
    readonly title: string;
    /** its title in pinyin, and by its initials */
    readonly keys: readonly string[];
    /** the file's text */
    readonly load: () => Promise<string>;
  }[];
}

declare module "virtual:facets" {
  /** What the data can be chosen by. Only what occurs is in it, so that a page need not load the catalogue. */
  export interface Facets {
    readonly indicators: readonly IndicatorFacet[];
    readonly regions: readonly RegionFacet[];
    readonly years: readonly number[];
    readonly documents: readonly DocumentFacet[];
  }

  export interface IndicatorFacet {
    readonly slug: string;
    readonly name: string;
    readonly english: string;
    readonly definition: string;
    readonly count: number;
    /** further words that find it: English, synonyms, pinyin, initials */
    readonly keys: readonly string[];
  }

  export interface DocumentFacet {
    readonly id: string;
    readonly name: string;
    readonly keys: readonly string[];
  }

  export interface RegionFacet {
    readonly code: string;
    /** without its parents: 上虞区 */
    readonly name: string;
    /** with its parents: 浙江省绍兴市上虞区 */
    readonly full: string;
    /** Shangyu; null where there is no English name */
    readonly english: string | null;
    /** Shangyu, Shaoxing, Zhejiang */
    readonly englishFull: string | null;
    /** the code of what holds it; null for the nation */
    readonly parent: string | null;
    /** of itself; what holds a region that is stated may state nothing itself */
    readonly count: number;
    readonly keys: readonly string[];
  }

  export const facets: Facets;
}

declare module "virtual:glyphs" {
  /** where the index of the glyph files is; the others stand beside it */
  export const glyphsUrl: string;
}

declare module "virtual:page" {
  /** where the script and the style of a frozen page are */
  export const scriptUrl: string;
  export const styleUrl: string;
  /** of the script, in base64 */
  export const sha256: string;
}

declare module "virtual:charts/plot" {
  /** what draws the charts whose axes Plot draws, by name */
  export const charts: import("../embed/renderer.ts").ChartSet;
}

declare module "virtual:charts/others" {
  /** what draws all other charts, by name */
  export const charts: import("../embed/renderer.ts").ChartSet;
}
