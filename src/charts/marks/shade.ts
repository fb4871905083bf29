import {paper} from "./canvas.ts";

/** Deep enough to tell apart and light enough for ink: the text keeps a contrast of 4.5 on each. */
export function shade(depth: number | null): string {
  return `color-mix(in oklab, var(--chart-shade, #3b7ea1) ${depth === null ? 0 : 4 + depth * 9}%, ${paper})`;
}
