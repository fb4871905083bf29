/** The rows of a chart as its page brings them, for every rival alike. */
export interface RivalRow {
  readonly region_name: string;
  readonly year: number;
  readonly kind: string;
  readonly value: number;
  readonly written: string;
  readonly quote: string;
}

export function readRows(): readonly RivalRow[] {
  return JSON.parse(document.querySelector("#rows")!.textContent!) as readonly RivalRow[];
}

/** Says when the chart first answered a pointer. */
export function answer(): void {
  (globalThis as {answered?: number}).answered ??= performance.now();
}
