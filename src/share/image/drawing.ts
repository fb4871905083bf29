import {resolveColor, type Scope} from "./color.ts";
import type {TextRenderer} from "./text-renderer.ts";
import {declarations, inherit, type Style} from "./style.ts";
import {attributes, escapeXml} from "./xml.ts";
import {drawText} from "./draw-text.ts";

export interface DrawingOptions {
  readonly renderer: TextRenderer;
  readonly scope: Scope;
  /** whether marks keep their names, which viewers show on hover */
  readonly named: boolean;
}

const kept = ["transform", "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "width", "height"];
const painted = ["fill", "stroke"];
const passed = [
  "points",
  "fill-opacity",
  "fill-rule",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity"
];
const left = new Set(["style", "title", "desc", "defs", "metadata", "script", "foreignobject", "image", "a"]);

/** The inside of a drawing of src/charts as SVG that needs no style sheet: every colour plain, every text by the pen. */
export function drawingToSvg(drawing: SVGSVGElement, options: DrawingOptions): string {
  const style: Style = {
    scope: options.scope,
    fill: options.scope["chart-ink"]!,
    size: 12,
    weight: 400,
    anchor: "start",
    halo: 0
  };
  return group(drawing, style, options);
}

function group(element: Element, outer: Style, options: DrawingOptions): string {
  const own = declarations(element);
  const style = inherit(outer, own);
  const paint = paintOf(own, style.scope);
  const children = [...element.children].map((child) => draw(child, style, options)).join("");
  const name = nameOf(element, options);
  if (!children) return "";
  const shown = element.localName === "svg" ? {...paint, fill: style.fill} : {...pick(element, kept), ...paint};
  return `<g${attributes(shown)}>${name}${children}</g>`;
}

function draw(element: Element, outer: Style, options: DrawingOptions): string {
  const {localName} = element;
  if (left.has(localName.toLowerCase()) || element.classList.contains("chart-halo")) return "";
  if (localName === "g" || localName === "svg") return group(element, outer, options);
  const own = declarations(element);
  if (localName === "text") return drawText(element, inherit(outer, own), own["transform"] ?? null, options.renderer);
  if (own["fill"] === "transparent" || own["fill-opacity"] === "0") return "";
  const style = inherit(outer, own);
  const text = `<${localName}${attributes({...pick(element, kept), ...paintOf(own, style.scope)})}`;
  const name = nameOf(element, options);
  return name ? `${text}>${name}</${localName}>` : `${text}/>`;
}

function paintOf(own: Readonly<Record<string, string>>, scope: Scope): Record<string, string> {
  const paint: Record<string, string> = {};
  for (const name of painted) if (own[name]) paint[name] = resolveColor(own[name], scope);
  for (const name of passed) if (own[name]) paint[name] = own[name];
  return paint;
}

function pick(element: Element, names: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(names.map((name) => [name, element.getAttribute(name)]));
}

function nameOf(element: Element, {named}: DrawingOptions): string {
  const name = named && element.classList.contains("chart-point") ? element.getAttribute("aria-label") : null;
  return name ? `<title>${escapeXml(name)}</title>` : "";
}
