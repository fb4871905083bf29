import type {Kind} from "../../model/index.ts";
import {periodIn} from "../periods.ts";

/** The tense of the section that the table stands in. */
interface Tense {
  readonly kind: Kind;
  readonly year: number;
  /** the first year that counts as planned */
  readonly since: number;
}

/** 2020年, 2025年目标值, “十四五”末: what the heads of a table's cell say of its time. */
export function timeOfCell(heading: string, mode: Tense): {readonly year: number; readonly kind: Kind} {
  const period = /十[一二三四五六七]五/.exec(heading)?.[0];
  const said = /((?:19|20)\d\d)/.exec(heading)?.[1];
  const year =
    said !== undefined
      ? Number(said)
      : period !== undefined
        ? (periodIn(period)?.last ?? mode.year)
        : /上年|去年|上期/.test(heading)
          ? mode.year - 1
          : mode.year;
  return {year, kind: kindOf(heading, mode, year)};
}

function kindOf(heading: string, mode: Tense, year: number): Kind {
  if (/目标|计划|预期|要求|任务/.test(heading)) return "target";
  if (/完成|实际|现状|基期|达到|实绩/.test(heading)) return "actual";
  return mode.kind === "target" && year < mode.since ? "actual" : mode.kind;
}
