import {svg, type SVGTemplateResult} from "lit";

const draw = (path: SVGTemplateResult) =>
  svg`<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`;

/** The signs of a cell's buttons. */
export const icon = {
  show: draw(svg`<path d="M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5"/>`),
  hide: draw(svg`<path d="M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5M3 14 13 2"/>`),
  edit: draw(svg`<path d="m3 13 .7-3L11 2.7a1 1 0 0 1 1.4 0l.9.9a1 1 0 0 1 0 1.4L6 12.3z"/>`),
  done: draw(svg`<path d="m3 8.5 3.2 3.2L13 5"/>`),
  run: draw(svg`<path d="M4.5 3v10l8-5z"/>`)
} as const;
