import {escapeMarkup} from "../../core/index.ts";

/** Elements that hold nothing but text and other elements of this list; of all others only the text stays. */
const elements = new Set(
  `a abbr article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption
  figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol output p pre q rp rt ruby s samp section
  small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr`.split(/\s+/)
);
const drawn = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan title desc defs marker linearGradient radialGradient stop clipPath".split(
    " "
  )
);
/** These go with all that is in them. */
const dropped = new Set(
  "script style template iframe object embed input button select textarea link meta base noscript audio video source track foreignobject math animate set animatetransform animatemotion image use".split(
    " "
  )
);
const attributes = new Set(
  `alt class colspan rowspan scope dir lang title width height open role aria-label aria-hidden start datetime`.split(
    /\s+/
  )
);
const drawing = new Set(
  `class role aria-label aria-hidden lang viewBox width height x y x1 x2 y1 y2 cx cy r rx ry dx dy d points transform fill
  fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin
  stroke-miterlimit opacity font-family font-size font-weight font-variant text-anchor dominant-baseline offset
  stop-color stop-opacity preserveAspectRatio`.split(/\s+/)
);

/**
 * A stranger's markup as markup that shows and does nothing else: elements and attributes of short lists, links to
 * http(s) only, pictures as data only, no style, no id, no script, nothing that is fetched. It is written anew from the
 * parsed tree; where our charts stand only their number is kept.
 */
export function sanitize(html: string, parser: DOMParser): string {
  const page = parser.parseFromString(`<!doctype html><body>${html}`, "text/html");
  return [...page.body.childNodes].map((node) => write(node, 0)).join("");
}

const deepest = 200;

function write(node: Node, depth: number): string {
  if (node.nodeType === 3) return escapeMarkup(node.nodeValue ?? "");
  if (node.nodeType !== 1 || depth > deepest) return "";
  const element = node as Element;
  const svg = element.namespaceURI === "http://www.w3.org/2000/svg";
  const name = svg ? element.localName : element.localName.toLowerCase();
  if (dropped.has(name.toLowerCase())) return "";
  const inside = () => [...element.childNodes].map((child) => write(child, depth + 1)).join("");
  // a link in a link would be read as two that stand apart
  const isNested = name === "a" && element.parentElement?.closest("a");
  if (isNested || !(svg ? drawn : elements).has(name)) return inside();
  const chart = element.getAttribute("data-chart");
  if (chart !== null && /^\d{1,3}$/.test(chart)) return `<div data-chart="${chart}"></div>`;
  const kept = [...element.attributes].flatMap(({name: key, value}) => keep(name, key, value, svg));
  const open = `<${name}${kept.join("")}>`;
  return /^(?:br|col|hr|img|wbr)$/.test(name) ? open : `${open}${inside()}</${name}>`;
}

function keep(element: string, name: string, value: string, svg: boolean): string[] {
  if (element === "a" && name === "href") {
    return /^https?:\/\//i.test(value.trim())
      ? [` href="${escapeMarkup(value.trim())}" rel="noopener noreferrer" target="_blank"`]
      : [];
  }
  if (element === "img" && name === "src")
    return /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=]*$/.test(value) ? [` src="${value}"`] : [];
  if (!(svg ? drawing : attributes).has(name)) return [];
  // url(#…) can name only what has an id, and nothing has
  if (/url\s*\(|expression|javascript:|[\\]/i.test(value)) return [];
  return [` ${name}="${escapeMarkup(value)}"`];
}
