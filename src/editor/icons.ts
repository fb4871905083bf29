import {svg, type SVGTemplateResult} from "lit";

const draw = (path: SVGTemplateResult) =>
  svg`<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`;

/** The signs of the buttons. */
export const icon = {
  show: draw(svg`<path d="M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5"/>`),
  hide: draw(svg`<path d="M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5M3 14 13 2"/>`),
  edit: draw(svg`<path d="m3 13 .7-3L11 2.7a1 1 0 0 1 1.4 0l.9.9a1 1 0 0 1 0 1.4L6 12.3z"/>`),
  done: draw(svg`<path d="m3 8.5 3.2 3.2L13 5"/>`),
  run: draw(svg`<path d="M4.5 3v10l8-5z"/>`),
  runAll: draw(svg`<path d="M2.5 3v10l6-5zM8.5 3v10l6-5z"/>`),
  stop: draw(svg`<rect x="4" y="4" width="8" height="8" rx="1"/>`),
  undo: draw(svg`<path d="M5.5 3 2.5 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6"/>`),
  redo: draw(svg`<path d="m10.5 3 3 3-3 3M13 6H6.500a3.5 3.5 0 0 0 0 7H10"/>`),
  find: draw(svg`<circle cx="7" cy="7" r="4.2"/><path d="m10.2 10.2 3.5 3.5"/>`),
  ties: draw(
    svg`<rect x="2" y="2.5" width="4.5" height="4"/><rect x="9.5" y="9.5" width="4.5" height="4"/><path d="M6.5 4.500H12v5"/>`
  ),
  palette: draw(svg`<path d="m3 4.5 3 3-3 3M8.5 11.500H13"/>`),
  read: draw(
    svg`<path d="M8 4C6.5 2.9 4.5 2.6 2 2.800v9.700c2.5-.2 4.5.1 6 1.2 1.5-1.1 3.5-1.4 6-1.200V2.800C11.5 2.6 9.5 2.9 8 4zm0 0v9.7"/>`
  ),
  slides: draw(svg`<rect x="2" y="3" width="12" height="8"/><path d="M8 11v3M5.5 14h5"/>`),
  print: draw(svg`<path d="M4.5 6V2.500h7V6M4.5 11H2.500V6h11v5h-2M4.5 9h7v4.500h-7z"/>`),
  previous: draw(svg`<path d="M10 3 5 8l5 5"/>`),
  next: draw(svg`<path d="m6 3 5 5-5 5"/>`),
  take: draw(svg`<path d="M8 2v7.500M5 6.500l3 3 3-3M3 11v2.500h10V11"/>`),
  add: draw(svg`<path d="M8 3.500v9M3.5 8h9"/>`),
  more: draw(svg`<path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.2"/>`),
  drag: draw(svg`<path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" stroke-width="2"/>`),
  close: draw(svg`<path d="m4 4 8 8M12 4l-8 8"/>`)
} as const;
