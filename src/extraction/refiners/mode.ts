import type {Document, Kind} from "../../model/index.ts";
import {periodIn} from "../periods.ts";
import {levels, modeOfPlanTitle, modeOfTitle, type Section} from "../segment/sections.ts";

/** What a stretch of a document tells of: its kind and the year it is about. */
export interface SectionTense {
  readonly start: number;
  readonly kind: Kind;
  /** null where nothing tells it */
  readonly year: number | null;
  /** the first year that counts as planned */
  readonly since: number;
  /** the year that the document calls 去年; null where its own is unknown */
  readonly lastYear: number | null;
  /** whether what the document dates from `since` on is planned, wherever it stands */
  readonly plansAhead: boolean;
}

/** The modes of a document in order, from its genre and the headings that change them. */
export function tensesOf(document: Document, sections: readonly Section[], view: string): readonly SectionTense[] {
  if (document.genre === "multi-year-plan") return tensesOfPlan(document, sections);
  const reported = accountYear(document, view);
  const since = planStart(document);
  const lastYear = lastYearOf(document);
  const plansAhead = document.genre === "summary-and-plan" && document.year !== null && reported !== document.year;
  const initial: Kind = document.genre === "annual-plan" ? "target" : "actual";
  const modes: SectionTense[] = [
    {start: 0, kind: initial, year: initial === "target" ? document.year : reported, since, lastYear, plansAhead}
  ];
  let deepest = 9;
  for (const section of sections) {
    if (section.level === 0 && document.genre === "summary" && document.title.includes(section.title)) continue;
    const level = section.level === 0 ? 0 : Math.max(levels.item, section.level);
    if (level > levels.bracket || level > deepest) continue;
    const ahead =
      level <= (document.genre === "summary-and-plan" ? levels.bracket : levels.item)
        ? plannedYear(section.title, document)
        : null;
    const kind = ahead ? "target" : modeOfTitle(section.title);
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
    const year = ahead ?? Number(/(20\d\d)年/.exec(section.title)?.[1] ?? NaN);
    modes.push({
      start: section.start,
      kind,
      year: Number.isNaN(year) ? (kind === "actual" ? reported : nextYear(document)) : year,
      since,
      lastYear,
      plansAhead
    });
  }
  return modes;
}

/** 去年 is the year before the one in which a text is written: an account that names its year in its title, or a plan, is written in it. */
function lastYearOf({genre, year, published, title}: Document): number | null {
  if (genre === "multi-year-plan")
    return published === null
      ? lastBefore(planStart({genre, year, published, title}))
      : Number(published.slice(0, 4)) - 1;
  if (year === null) return published === null ? null : Number(published.slice(0, 4)) - 1;
  if (genre !== "summary") return year - 1;
  if (published !== null && Number(published.slice(0, 4)) === year + 1) return year;
  return title.includes(String(year)) && !title.includes("去年") ? year - 1 : year;
}

/** What an account plans for is the year after it; a document of both is called by the year that it plans for. */
function nextYear(document: Document): number | null {
  return document.genre === "summary" && document.year !== null ? document.year + 1 : document.year;
}

/**
 * The year that a heading plans for, whatever its noun: 2026年 in a document of 2026 that plans, “十五五”时期 in one of 2026;
 * null for headings about what has been.
 */
function plannedYear(title: string, {genre, year}: Document): number | null {
  if (year === null || genre === "annual-plan" || looksBack.test(title)) return null;
  const period = periodIn(title);
  if (period) return period.last > year || (period.last === year && genre === "summary-and-plan") ? period.last : null;
  const named = Number(/(20\d\d)年/.exec(title)?.[1] ?? NaN);
  const plans = genre === "summary-and-plan" ? named >= year : named > year;
  return plans && !Number.isNaN(named) ? named : null;
}

const looksBack = /回顾|总结|成就|成效|成绩|完成情况|进展情况|以来/;

/** A plan's sections about its past hold to their end; all else is planned. */
function tensesOfPlan(document: Document, sections: readonly Section[]): readonly SectionTense[] {
  const since = planStart(document);
  const lastYear = lastYearOf(document);
  const planned: SectionTense = {start: 0, kind: "target", year: document.year, since, lastYear, plansAhead: false};
  const modes: SectionTense[] = [planned];
  const open: {readonly level: number; readonly mode: SectionTense}[] = [];
  for (const section of sections) {
    const level = section.level === 0 ? levels.item : section.level;
    if (level > levels.bracket) continue;
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const outer = open.at(-1)?.mode ?? planned;
    const kind = modeOfPlanTitle(section.title) ?? outer.kind;
    const year = kind === "target" ? document.year : (pastYear(section.title, since) ?? lastBefore(since));
    const mode = {
      start: section.start,
      kind,
      year: kind === outer.kind ? outer.year : year,
      since,
      lastYear,
      plansAhead: false
    };
    open.push({level, mode});
    modes.push(mode);
  }
  return modes;
}

function lastBefore(since: number): number | null {
  return Number.isFinite(since) ? since - 1 : null;
}

/** The year that a heading about the past is about: 2020年发展现状, “十三五”回顾. */
function pastYear(title: string, since: number): number | null {
  const year = Number(/(20\d\d)年/.exec(title)?.[1] ?? NaN);
  const last = Number.isNaN(year) ? (periodIn(title)?.last ?? NaN) : year;
  return last < since ? last : null;
}

/** The year that a document's account is about: the title's 总结 year, else the year before its plans. */
function accountYear(document: Document, view: string): number | null {
  const own =
    /(20\d\d)\s?年?[^,。\n]{0,20}?(?:总结|工作情况|完成情况|工作回顾)/.exec(document.title) ??
    /(20\d\d)年[^,。\n]{0,12}?(?:工作总结|总结)/.exec(view.slice(0, 600));
  if (own) return Number(own[1]);
  return document.genre === "summary" || document.year === null ? document.year : document.year - 1;
}

/** The first year that a document plans for; what its words date earlier has happened. Infinite where its year is unknown. */
export function planStart(document: Pick<Document, "genre" | "year" | "published" | "title">): number {
  const {year} = document;
  if (document.genre !== "multi-year-plan") return year ?? Infinity;
  const first = Number(
    /(20\d\d)\s?年?\s?[-~至到—－–～]/.exec(document.title)?.[1] ??
      periodIn(document.title)?.first ??
      document.published?.slice(0, 4) ??
      NaN
  );
  return first > 0 && (year === null || first <= year) ? first : year === null ? Infinity : year - 4;
}

/** The mode that holds at a place. */
export function tenseAt(modes: readonly SectionTense[], place: number): SectionTense {
  let found = modes[0]!;
  for (const mode of modes) if (mode.start <= place) found = mode;
  return found;
}
