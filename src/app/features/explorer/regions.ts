import type {RegionFacet} from "virtual:facets";

/**
 * A place in the tree of regions. `code` is what an address says of it: 33 and 3306 for a province and a prefecture with
 * everything in them, six digits for one place alone.
 */
export interface RegionNode {
  readonly code: string;
  readonly facet: RegionFacet;
  /** stands for a province's or prefecture's own values, beside its places */
  readonly alone: boolean;
  /** how many values there are, of everything below too */
  readonly count: number;
  readonly children: readonly RegionNode[];
}

export type Checked = "true" | "false" | "mixed";

/** Provinces with their prefectures with their counties, as far as the data names them; the nation first. */
export function toTree(regions: readonly RegionFacet[]): readonly RegionNode[] {
  const below = (parent: string | null): RegionNode[] =>
    regions.filter((each) => each.parent === parent && each.code !== parent).map(toNode);
  const toNode = (facet: RegionFacet): RegionNode => {
    const children = facet.code === "000000" ? [] : below(facet.code);
    if (children.length === 0) return {code: facet.code, facet, alone: false, count: facet.count, children};
    const own = {code: facet.code, facet, alone: true, count: facet.count, children: []};
    const all = facet.count > 0 ? [own, ...children] : children;
    const count = all.reduce((sum, each) => sum + each.count, 0);
    return {code: facet.code.replace(/(?:00){1,3}$/, ""), facet, alone: false, count, children: all};
  };
  const tops = below("000000");
  return [...regions.filter(({code}) => code === "000000").map(toNode), ...tops];
}

/** Whether all, none or some of a node's places are chosen. */
export function checkedOf(node: RegionNode, chosen: readonly string[]): Checked {
  if (chosen.some((code) => node.code.startsWith(code))) return "true";
  const states = new Set(node.children.map((child) => checkedOf(child, chosen)));
  if (states.size === 1) return [...states][0]!;
  return states.size > 1 ? "mixed" : "false";
}

/**
 * What is chosen after a node was chosen or given up. One place given up of a chosen province leaves its other places.
 */
export function toggle(tree: readonly RegionNode[], node: RegionNode, chosen: readonly string[]): readonly string[] {
  const outside = chosen.filter((code) => !code.startsWith(node.code));
  if (checkedOf(node, chosen) !== "true") return [...outside, node.code];
  return outside.flatMap((code) => (node.code.startsWith(code) ? without(find(tree, code), node) : [code]));
}

/** The fewest codes for everything below a node but one of its places. */
function without(within: RegionNode | undefined, node: RegionNode): readonly string[] {
  return (within?.children ?? []).flatMap((child) =>
    child.code === node.code ? [] : node.code.startsWith(child.code) ? without(child, node) : [child.code]
  );
}

function find(tree: readonly RegionNode[], code: string): RegionNode | undefined {
  for (const node of tree) {
    if (node.code === code) return node;
    const found = find(node.children, code);
    if (found) return found;
  }
  return undefined;
}

/** A node as the tree shows it, on its line. */
export interface Line {
  readonly node: RegionNode;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  readonly parent: string | null;
  /** null where there is nothing to open */
  readonly open: boolean | null;
}

/** The lines that are to be seen: what is open, or, of a search, what was found with everything above it. */
export function toLines(
  tree: readonly RegionNode[],
  isOpen: (code: string) => boolean,
  found: ReadonlySet<string> | null
): readonly Line[] {
  const isKept = (node: RegionNode): boolean =>
    found === null || found.has(node.facet.code) || node.children.some(isKept);
  const walk = (nodes: readonly RegionNode[], level: number, parent: string | null): Line[] => {
    const kept = nodes.filter(isKept);
    return kept.flatMap((node, i) => {
      const open =
        node.children.length === 0 ? null : isOpen(node.code) || (found !== null && node.children.some(isKept));
      const line: Line = {node, level, place: i + 1, siblings: kept.length, parent, open};
      return [line, ...(open ? walk(node.children, level + 1, node.code) : [])];
    });
  };
  return walk(tree, 1, null);
}
