import type {Document, Kind} from "../../model.ts";
import {modeOfTitle, type Section} from "../segment/sections.ts";

/** What a stretch of a document tells of: its kind and the year it is about. */
export interface Mode {
  readonly start: number;
  readonly kind: Kind;
  readonly year: number;
  /** the first year that counts as planned */
  readonly since: number;
}

/** The modes of a document in order, from its genre and the headings that change them. */
export function modesOf(document: Document, sections: readonly Section[], view: string): readonly Mode[] {
  const reported = accountYear(document, view);
  const since = planStart(document);
  const initial: Kind = document.genre === "annual-plan" || document.genre === "multi-year-plan" ? "target" : "actual";
  const modes: Mode[] = [{start: 0, kind: initial, year: initial === "target" ? document.year : reported, since}];
  let deepest = 9;
  for (const section of sections) {
    if (section.level > 2 || section.level > deepest) continue;
    const kind = modeOfTitle(section.title);
    if (kind === null) {
      if (
        section.level <= 1 &&
        modes.length > 1 &&
        deepest <= section.level &&
        document.genre !== "summary-and-plan" &&
        modes.at(-1)!.kind !== initial &&
        initial === "target"
      )
        modes.push({...modes[0]!, start: section.start});
      continue;
    }
    if (section.level === 2 && document.genre !== "summary-and-plan" && document.genre !== "summary") continue;
    deepest = Math.min(deepest, Math.max(1, section.level));
    const year = Number(/(20\d\d)年/.exec(section.title)?.[1] ?? NaN);
    const next =
      kind === "target"
        ? document.genre === "summary"
          ? document.year + 1
          : document.year
        : document.genre === "multi-year-plan"
          ? planStart(document) - 1
          : reported;
    modes.push({start: section.start, kind, year: Number.isNaN(year) ? next : year, since});
  }
  return modes;
}

/** The year that a document's account is about: the title's 总结 year, else the year before its plans. */
function accountYear(document: Document, view: string): number {
  const own =
    /(20\d\d)\s?年?[^,。\n]{0,20}?(?:总结|工作情况|完成情况|工作回顾)/.exec(document.title) ??
    /(20\d\d)年[^,。\n]{0,12}?(?:工作总结|总结)/.exec(view.slice(0, 600));
  if (own) return Number(own[1]);
  return document.genre === "summary" ? document.year : document.year - 1;
}

/** The first year that a document plans for; what its words date earlier has happened. */
export function planStart(document: Document): number {
  if (document.genre !== "multi-year-plan") return document.year;
  const first = Number(
    /(20\d\d)\s?年?\s?[-~至到—－–～]/.exec(document.title)?.[1] ?? document.published?.slice(0, 4) ?? NaN
  );
  return first > 0 && first <= document.year ? first : document.year - 4;
}

/** The mode that holds at a place. */
export function modeAt(modes: readonly Mode[], place: number): Mode {
  let found = modes[0]!;
  for (const mode of modes) if (mode.start <= place) found = mode;
  return found;
}
