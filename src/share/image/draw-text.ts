import {declarations, inherit, type Style} from "./style.ts";
import type {TextRenderer} from "./text-renderer.ts";
import {attributes, round} from "./xml.ts";

interface Piece {
  readonly text: string;
  readonly style: Style;
  /** the place where this piece begins anew, and how far it is moved from where the last ended */
  readonly x: number | null;
  readonly y: number | null;
  readonly dx: number;
  readonly dy: number;
}

/** An SVG text with its tspans: positions worked out here, since no page is there to lay them out. */
export function drawText(element: Element, style: Style, transform: string | null, renderer: TextRenderer): string {
  const pieces = piecesOf(element, style);
  let [x, y] = [0, 0];
  let drawn = "";
  for (let at = 0; at < pieces.length;) {
    const next = pieces.findIndex((piece, i) => i > at && piece.x !== null);
    const chunk = pieces.slice(at, next < 0 ? pieces.length : next);
    const widths = chunk.map((piece) => renderer.measure(piece.text, piece.style.size, piece.style.weight));
    const width = chunk.reduce((sum, piece, i) => sum + widths[i]! + (i > 0 ? piece.dx : 0), 0);
    x = chunk[0]!.x ?? x;
    x -= {middle: width / 2, end: width}[chunk[0]!.style.anchor] ?? 0;
    for (const [i, piece] of chunk.entries()) {
      x += piece.dx;
      y = (piece.y ?? y) + piece.dy;
      const {scope, fill, size, weight, halo} = piece.style;
      const edge = halo > 0 ? {halo: {color: scope["chart-paper"]!, width: halo}} : {};
      drawn += renderer.draw({text: piece.text, x, y, size, weight, fill, ...edge});
      x += widths[i]!;
    }
    at += chunk.length;
  }
  return transform && drawn ? `<g${attributes({transform})}>${drawn}</g>` : drawn;
}

function piecesOf(element: Element, style: Style): Piece[] {
  const length = (of: Element, name: string, size: number) => {
    const value = of.getAttribute(name);
    return value === null ? null : round(Number.parseFloat(value) * (value.endsWith("em") ? size : 1));
  };
  const begin = {
    x: length(element, "x", style.size) ?? 0,
    y: length(element, "y", style.size) ?? 0,
    dx: length(element, "dx", style.size) ?? 0,
    dy: length(element, "dy", style.size) ?? 0
  };
  const nodes = [...element.childNodes].filter(
    (node) => node.nodeType === 3 || (node as Element).localName === "tspan"
  );
  return nodes
    .map((node, i): Piece => {
      const text = (node.textContent ?? "").replace(/\s+/g, " ");
      const start = i === 0 ? begin : {x: null, y: null, dx: 0, dy: 0};
      if (node.nodeType === 3) return {text, style, ...start};
      const own = inherit(style, declarations(node as Element));
      const at = (name: string) => length(node as Element, name, own.size);
      return {
        text,
        style: own,
        x: at("x") ?? start.x,
        y: at("y") ?? start.y,
        dx: at("dx") ?? start.dx,
        dy: at("dy") ?? start.dy
      };
    })
    .filter(({text}) => text !== "");
}
