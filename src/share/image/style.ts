import {resolveColor, type Scope} from "./color.ts";
import {dress} from "./theme.ts";

/** What a text takes from the elements around it. */
export interface Style {
  readonly scope: Scope;
  readonly fill: string;
  readonly size: number;
  readonly weight: number;
  readonly anchor: string;
  readonly halo: number;
}

/** Attributes, then what the classes say, then the element's own style: the later wins. */
export function declarations(element: Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const {name, value} of element.attributes) found[name] = value;
  for (const name of element.classList) Object.assign(found, dress[name]);
  for (const each of (element.getAttribute("style") ?? "").split(";")) {
    const at = each.indexOf(":");
    if (at > 0) found[each.slice(0, at).trim()] = each.slice(at + 1).trim();
  }
  return found;
}

export function inherit(outer: Style, own: Readonly<Record<string, string>>): Style {
  const properties = Object.entries(own).filter(([name]) => name.startsWith("--"));
  const scope =
    properties.length === 0
      ? outer.scope
      : {
          ...outer.scope,
          ...Object.fromEntries(properties.map(([name, value]) => [name.slice(2), resolveColor(value, outer.scope)]))
        };
  const size = Number.parseFloat(own["font-size"] ?? "");
  const weight = {bold: 700, normal: 400}[own["font-weight"] ?? ""] ?? Number(own["font-weight"]);
  return {
    scope,
    fill: own["fill"] && own["fill"] !== "inherit" ? resolveColor(own["fill"], scope) : outer.fill,
    size: Number.isFinite(size) ? size : outer.size,
    weight: Number.isFinite(weight) ? weight : outer.weight,
    anchor: own["text-anchor"] ?? outer.anchor,
    halo: own["halo"] ? Number(own["halo"]) : outer.halo
  };
}
