import type {Document, Kind} from "../../model/index.ts";
import {periodIn} from "../periods.ts";
import {levels, modeOfPlanTitle, modeOfTitle, type Section} from "../segment/sections.ts";

/** What a stretch of a document tells of: its kind and the year it is about. */
export interface SectionTense {
  readonly start: number;
  readonly kind: Kind;
  readonly year: number;
  /** the first year that counts as planned */
  readonly since: number;
}

/** The modes of a document in order, from its genre and the headings that change them. */
export function tensesOf(document: Document, sections: readonly Section[], view: string): readonly SectionTense[] {
  if (document.genre === "multi-year-plan") return tensesOfPlan(document, sections);
  const reported = accountYear(document, view);
  const since = planStart(document);
  const initial: Kind = document.genre === "annual-plan" ? "target" : "actual";
  const modes: SectionTense[] = [
    {start: 0, kind: initial, year: initial === "target" ? document.year : reported, since}
  ];
  let deepest = 9;
  for (const section of sections) {
    const level = section.level === 0 ? 0 : Math.max(levels.item, section.level);
    if (level > levels.bracket || level > deepest) continue;
    const kind = modeOfTitle(section.title);
    if (kind === null) {
      if (
        level <= levels.item &&
        modes.length > 1 &&
        deepest <= level &&
        document.genre !== "summary-and-plan" &&
        modes.at(-1)!.kind !== initial &&
        initial === "target"
      )
        modes.push({...modes[0]!, start: section.start});
      continue;
    }
    if (level === levels.bracket && document.genre !== "summary-and-plan" && document.genre !== "summary") continue;
    deepest = Math.min(deepest, Math.max(levels.item, level));
    const year = Number(/(20\d\d)年/.exec(section.title)?.[1] ?? NaN);
    const next = kind === "actual" ? reported : document.genre === "summary" ? document.year + 1 : document.year;
    modes.push({start: section.start, kind, year: Number.isNaN(year) ? next : year, since});
  }
  return modes;
}

/** A plan's sections about its past hold to their end; all else is planned. */
function tensesOfPlan(document: Document, sections: readonly Section[]): readonly SectionTense[] {
  const since = planStart(document);
  const planned: SectionTense = {start: 0, kind: "target", year: document.year, since};
  const modes: SectionTense[] = [planned];
  const open: {readonly level: number; readonly mode: SectionTense}[] = [];
  for (const section of sections) {
    const level = section.level === 0 ? levels.item : section.level;
    if (level > levels.bracket) continue;
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const outer = open.at(-1)?.mode ?? planned;
    const kind = modeOfPlanTitle(section.title) ?? outer.kind;
    const year = kind === "target" ? document.year : (pastYear(section.title, since) ?? since - 1);
    const mode = {start: section.start, kind, year: kind === outer.kind ? outer.year : year, since};
    open.push({level, mode});
    modes.push(mode);
  }
  return modes;
}

/** The year that a heading about the past is about: 2020年发展现状, “十三五”回顾. */
function pastYear(title: string, since: number): number | null {
  const year = Number(/(20\d\d)年/.exec(title)?.[1] ?? NaN);
  const last = Number.isNaN(year) ? (periodIn(title)?.last ?? NaN) : year;
  return last < since ? last : null;
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
    /(20\d\d)\s?年?\s?[-~至到—－–～]/.exec(document.title)?.[1] ??
      periodIn(document.title)?.first ??
      document.published?.slice(0, 4) ??
      NaN
  );
  return first > 0 && first <= document.year ? first : document.year - 4;
}

/** The mode that holds at a place. */
export function tenseAt(modes: readonly SectionTense[], place: number): SectionTense {
  let found = modes[0]!;
  for (const mode of modes) if (mode.start <= place) found = mode;
  return found;
}
