import {child, children, type Element} from "../markup.ts";
import {countIn} from "./counting.ts";
import {integer, isOn, val, type ListPlace, type Style} from "./styles.ts";

/** Gives each paragraph of a list its label, in document order: 一、 (一) 1. */
export interface Labels {
  /** counts the paragraph in; the label with what separates it from the text, empty where there is no list */
  next(place: ListPlace, style: string): string;
}

/** The lists of numbering.xml, ready to count. */
export function labelsOf(root: Element | undefined, styles: ReadonlyMap<string, Style>): Labels {
  const numbering = child(root, "w:numbering");
  const abstracts = new Map(parts(numbering, "w:abstractNum").map((each) => [val(each, "w:abstractNumId"), each]));
  const lists = new Map(
    parts(numbering, "w:num").map((each) => [val(each, "w:numId"), toList(each, abstracts, styles)])
  );
  const counts = new Map<Element, (number | undefined)[]>();
  const begun = new Set<string>();

  return {
    next({list: id, level: told}, style) {
      const list = id === undefined ? undefined : lists.get(id);
      if (!list || id === undefined) return "";
      const at = Math.min(
        Math.max(
          told ??
            Math.max(
              list.levels.findIndex((level) => level?.style === style),
              0
            ),
          0
        ),
        8
      );
      const level = list.levels[at];
      if (!level) return "";
      const count = counts.get(list.shared) ?? [];
      counts.set(list.shared, count);
      const start = list.starts.get(at);
      if (start !== undefined && !begun.has(`${id} ${at}`)) count[at] = start - 1;
      begun.add(`${id} ${at}`);
      for (let above = 0; above < at; above++) count[above] ??= list.levels[above]?.start ?? 1;
      count[at] = (count[at] ?? level.start - 1) + 1;
      for (let below = at + 1; below < 9; below++) {
        const restart = list.levels[below]?.restart;
        if (restart === undefined || (restart > 0 && at < restart)) count[below] = undefined;
      }
      return labelAt(list.levels, at, count);
    }
  };
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** all numbers in digits */
  readonly legal: boolean;
  /** restarts after this level or a higher one, counted from 1; 0 never; undefined after any higher one */
  readonly restart: number | undefined;
  /** what stands between number and text: tab, space, nothing */
  readonly suffix: string;
  /** id of the style that stands for this level */
  readonly style: string;
}

interface List {
  readonly levels: readonly (Level | undefined)[];
  readonly starts: ReadonlyMap<number, number>;
  /** lists of one definition count on from each other */
  readonly shared: Element;
}

function toList(num: Element, abstracts: ReadonlyMap<string, Element>, styles: ReadonlyMap<string, Style>): List {
  const shared = definitionOf(num, abstracts, styles, 0) ?? num;
  const levels: (Level | undefined)[] = [];
  for (const each of children(shared, "w:lvl")) levels[integer(val(each, "w:ilvl"), 0)] = toLevel(each);
  const starts = new Map<number, number>();
  for (const override of children(num, "w:lvlOverride")) {
    const at = integer(val(override, "w:ilvl"), 0);
    const level = child(override, "w:lvl");
    if (level) levels[at] = toLevel(level);
    const start = child(override, "w:startOverride");
    if (start) starts.set(at, integer(val(start), 1));
  }
  return {levels, starts, shared};
}

/** An abstract list may refer to the one that a list style names. */
function definitionOf(
  num: Element,
  abstracts: ReadonlyMap<string, Element>,
  styles: ReadonlyMap<string, Style>,
  depth: number
): Element | undefined {
  const abstract = abstracts.get(val(child(num, "w:abstractNumId")));
  const link = val(child(abstract, "w:numStyleLink"));
  if (!abstract || link === "" || depth > 4) return abstract;
  const owner = [...abstracts.values()].find((each) => val(child(each, "w:styleLink")) === link);
  if (owner) return owner;
  const target = children(num.parent!, "w:num").find((each) => val(each, "w:numId") === styles.get(link)?.list);
  return target ? definitionOf(target, abstracts, styles, depth + 1) : abstract;
}

function toLevel(source: Element): Level {
  const restart = child(source, "w:lvlRestart");
  const custom = child(source, "mc:AlternateContent");
  const format = child(source, "w:numFmt") ?? child(child(custom, "mc:Fallback"), "w:numFmt");
  return {
    start: integer(val(child(source, "w:start")), 1),
    format: val(format) || "decimal",
    text: val(child(source, "w:lvlText")),
    legal: isOn(child(source, "w:isLgl")),
    restart: restart && integer(val(restart), 0),
    suffix: val(child(source, "w:suff")),
    style: val(child(source, "w:pStyle"))
  };
}

function labelAt(levels: readonly (Level | undefined)[], at: number, counts: readonly (number | undefined)[]): string {
  const level = levels[at]!;
  if (level.format === "bullet") return "• ";
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const each = levels[Number(digit) - 1];
    const format = level.legal ? "decimal" : (each?.format ?? "decimal");
    return countIn(format, counts[Number(digit) - 1] ?? each?.start ?? 1);
  });
  if (level.suffix === "nothing") return label;
  const open = /[\p{L}\p{N}]$/u.test(label) && !/[\u2460-\u24ff\u3220-\u32ff]$/.test(label);
  return open || level.suffix === "space" ? `${label} ` : label;
}

function parts(root: Element | undefined, name: string): Element[] {
  return root ? children(root, name) : [];
}
