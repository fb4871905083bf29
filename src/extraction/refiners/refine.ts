import {valueCell, type Candidate, type RejectionReason} from "../candidate.ts";
import {certaintyOf, type Certainty} from "../certainty.ts";
import type {Context} from "../context.ts";
import type {Trace} from "../trace.ts";
import type {Work} from "../work.ts";
import {refiners} from "./index.ts";
import {tenseAt} from "./mode.ts";
import type {Before, Row} from "./row.ts";

/** What became of every numeral: the rows of those that were read, a reason for the others. */
export function refineAll({outcomes, found, subjects, lists}: Work, context: Context): readonly Trace[] {
  const traces = new Map<Candidate, Trace>();
  const sectionAt = sectionsOf(context);
  let before = nothingBefore;
  for (const [i, each] of found.entries()) {
    const start = each.candidate.numeral.start;
    const inTable = valueCell(each.candidate) !== null;
    if (!inTable) before = {...before, paragraph: sameParagraph(before.paragraph, each.candidate)};
    const row: Row = {
      ...emptyRow,
      found: each,
      subjects: subjects[i]!,
      list: lists[i]!,
      tense: tenseAt(context.tenses, start),
      section: sectionAt(start),
      before: inTable ? nothingBefore : before
    };
    for (const refiner of refiners) Object.assign(row, refiner.refine(row, context));
    traces.set(each.candidate, traceOf(row));
    if (inTable) continue;
    before = {
      last: each.reading.measure === "level" ? row : before.last,
      counter: each.reading.measure === "level" && (isCounter(row) || !before.counter) ? row : before.counter,
      paragraph: [...before.paragraph, row]
    };
  }
  return outcomes.map(
    ({candidate, rule, outcome}) =>
      traces.get(candidate) ?? {
        ...spanOf(candidate),
        rule,
        reason: outcome as RejectionReason,
        steps: [],
        observations: [],
        certainty: {}
      }
  );
}

const nothingBefore: Before = {last: null, counter: null, paragraph: []};

const emptyRow = {
  names: [],
  unit: "",
  time: {year: null, kind: "actual"},
  period: null,
  region: null,
  links: [],
  scopes: [],
  doubts: [],
  observations: []
} as const;

/** Rows of at most one sentence before, so that long paragraphs take no longer a number. */
function sameParagraph(rows: readonly Row[], {view, sentence}: Candidate): readonly Row[] {
  const last = rows.at(-1);
  if (!last) return rows;
  const between = view.slice(last.found.candidate.numeral.end, sentence.start);
  return between.includes("\n") || between.length > 400 ? [] : rows.slice(-12);
}

function isCounter({found: {candidate}}: Row): boolean {
  return candidate.quantity.class === "counter" || candidate.quantity.class === null;
}

/** The path of the heading that holds at a place; made for places asked in rising order. */
function sectionsOf({headings}: Context): (place: number) => string {
  let at = 0;
  return (place) => {
    while (at + 1 < headings.length && headings[at + 1]!.start <= place) at++;
    return headings[at] && headings[at]!.start <= place ? headings[at]!.path : "";
  };
}

function traceOf(row: Row): Trace {
  const doubts = (i: number) => [...row.doubts, ...(row.links[i]?.doubts ?? [])];
  const certainty: Record<string, Certainty> = {};
  for (const [i, each] of row.observations.entries()) certainty[each.id] = certaintyOf(doubts(i), row.period);
  return {
    ...spanOf(row.found.candidate),
    rule: row.found.rule,
    reason: row.observations.length > 0 ? null : "no-subject",
    steps: stepsOf(row),
    observations: row.observations,
    certainty
  };
}

function stepsOf(row: Row): readonly string[] {
  const steps: string[] = [];
  for (const {name, say} of refiners) {
    const said = say(row);
    if (said !== "") steps.push(`${name}: ${said}`);
  }
  return steps;
}

function spanOf({numeral}: Candidate): Pick<Trace, "start" | "end" | "text"> {
  return {start: numeral.start, end: numeral.end, text: numeral.text};
}
