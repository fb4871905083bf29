declare module "virtual:wall" {
  /** Where the frame and what is sent into it are, as absolute URLs or paths from the origin's root. */
  export const frame: string;
  export const guest: string;
  export const codemirror: string;
  export const arquero: string;
  export const style: string;
}

declare module "virtual:duckdb-worker" {
  export const workerUrl: string;
}

declare module "virtual:seeds" {
  export const observationsUrl: string;
  export const documentsUrl: string;
  export const documents: readonly import("../model.ts").Document[];
  /** how many observations each document has, by its id */
  export const observationCounts: Readonly<Record<string, number>>;
}

declare module "virtual:notebooks" {
  export const notebooks: readonly {
    readonly slug: string;
    readonly title: string;
    /** the file's text */
    readonly load: () => Promise<string>;
  }[];
}
