declare module "@citation-js/core" {
  /** Citations as CSL-JSON, read from and written to what the plugins know. */
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Record<string, unknown>[];
    format(name: string, options?: Readonly<Record<string, string>>): string;
  }
}
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
