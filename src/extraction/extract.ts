import {matchIndicator} from "../catalog/index.ts";
import type {Document, Observation} from "../model/index.ts";
import type {Candidate} from "./candidate.ts";
import {findNumerals, type Numeral} from "./lexer.ts";
import {observationId} from "./identity.ts";
import {readQuantity} from "./quantity.ts";
import {quoteSpan} from "./quote.ts";
import {indicatorOf} from "./refiners/indicator.ts";
import {tenseAt, tensesOf} from "./refiners/mode.ts";
import {gazetteerOf, inheritedRegion, regionOf, type Gazetteer} from "./refiners/region.ts";
import {scopeOf} from "./refiners/scope.ts";
import {timeOf} from "./refiners/time.ts";
import {restoredUnit} from "./refiners/unit.ts";
import {findYearLists, yearInList, type ListPosition} from "./refiners/years.ts";
import {applyRules} from "./rules/index.ts";
import {ClauseIndex} from "./segment/clauses.ts";
import {enclosuresAt, findEnclosures} from "./segment/enclosures.ts";
import {withItems} from "./segment/items.ts";
import {findSections, type Section} from "./segment/sections.ts";
import {normalizedOf} from "./segment/normalized.ts";
import type {ReadNumeral, Subjects} from "./subjects/found.ts";
import {continueChanges, subjectPositions} from "./subjects/lists.ts";
import {assignSubjects} from "./subjects/subjects.ts";
import {cellsOfTables, timeOfCell, type TableCell} from "./tables/index.ts";
import type {Trace} from "./trace.ts";

/** What a text yields: its observations in order, and what became of every numeral in it. */
export interface Extraction {
  readonly observations: readonly Observation[];
  readonly candidates: readonly Trace[];
}

/** What extraction may be told. */
export interface ExtractOptions {
  /** `core` links the indicators that the annotation guide lists, `all` every one of the catalogue */
  readonly indicators?: "core" | "all";
}

/** Reads every observation of a document. The text is the one that the document's offsets refer to. */
export function extract(text: string, document: Document, {indicators = "core"}: ExtractOptions = {}): Extraction {
  const view = withItems(normalizedOf(text));
  const sections = findSections(view);
  const gazetteer = gazetteerOf(document);
  const candidates = findCandidates(view, text, cellsOfTables(view, gazetteer));
  const outcomes = candidates.map((candidate) => ({candidate, ...applyRules(candidate)}));
  const all = outcomes.flatMap(({candidate, rule, outcome}) =>
    typeof outcome === "string" ? [] : [{candidate, reading: outcome, rule}]
  );
  const found = continueChanges(all.filter(({candidate}) => cellOf(candidate) === null));
  const refine = refiner(text, document, sections, view, gazetteer, indicators === "all");
  const traces = new Map<Candidate, Trace>();
  let previous: Before | undefined;
  const assigned = assignSubjects(found);
  const places = subjectPositions(found, assigned);
  const inProse = new Map(found.map((each, i) => [each.candidate, i]));
  for (const read of all) {
    const i = inProse.get(read.candidate) ?? -1;
    const each = found[i] ?? read;
    const subjects = assigned[i] ?? subjectsOfCell(read);
    const refined: Refined = refine(each, subjects, places[i] ?? null, i < 0 ? undefined : previous);
    traces.set(each.candidate, {
      ...spanOf(each.candidate.numeral),
      rule: each.rule,
      reason: refined.observations.length > 0 ? null : "no-subject",
      steps: refined.steps,
      observations: refined.observations
    });
    if (i >= 0 && each.reading.measure === "level")
      previous = {last: refined, counter: isCounter(refined) ? refined : (previous?.counter ?? refined)};
  }
  const trace = outcomes.map(
    ({candidate, rule, outcome}): Trace =>
      traces.get(candidate) ?? {
        ...spanOf(candidate.numeral),
        rule,
        reason: outcome as Exclude<typeof outcome, object>,
        steps: [],
        observations: []
      }
  );
  return {observations: trace.flatMap((each) => each.observations), candidates: trace};
}

type CellAt = ReturnType<typeof cellsOfTables>;

function findCandidates(view: string, text: string, cellAt: CellAt): readonly Candidate[] {
  const enclosures = findEnclosures(view);
  const at = enclosuresAt(enclosures);
  const numerals = findNumerals(view, text);
  const clauses = new ClauseIndex(view, enclosures, numerals);
  return numerals.map((numeral) => {
    const quantity = readQuantity(view, numeral);
    const clause = clauses.clauseAround(quantity);
    return {
      view,
      text,
      numeral,
      quantity,
      enclosures: at(numeral.start),
      clause,
      sentence: clauses.sentenceAround(quantity),
      left: view.slice(clause.start, quantity.start),
      right: view.slice(quantity.end, clause.end),
      cell: cellAt(numeral.start)
    };
  });
}

function cellOf({cell}: Candidate): TableCell | null {
  return cell?.kind === "value" ? cell : null;
}

/** A table says whose its number is. */
function subjectsOfCell({candidate, reading}: ReadNumeral): Subjects {
  const {subject} = cellOf(candidate)!;
  return {subjects: [subject], before: subject, after: "", comparator: reading.comparator, how: "before"};
}

interface Refined {
  readonly found: ReadNumeral;
  readonly unit: string;
  readonly steps: readonly string[];
  readonly observations: readonly Observation[];
}

/** The numbers read before: the last one, and the last that counts something. */
interface Before {
  readonly last: Refined;
  readonly counter: Refined;
}

function isCounter(refined: Refined): boolean {
  return refined.found.candidate.quantity.class === "counter" || refined.found.candidate.quantity.class === null;
}

function refiner(
  text: string,
  document: Document,
  sections: readonly Section[],
  view: string,
  gazetteer: Gazetteer,
  wider: boolean
) {
  const modes = tensesOf(document, sections, view);
  const headings = sections.filter((section) => section.level > 0);
  let heading = 0;
  const yearLists = findYearLists(view);
  return (
    found: ReadNumeral,
    subjects: Subjects,
    place: ListPosition | null,
    previous: Before | undefined
  ): Refined => {
    const {candidate, reading} = found;
    const {numeral, quantity} = candidate;
    while (heading + 1 < headings.length && headings[heading + 1]!.start <= numeral.start) heading++;
    const section = headings[heading] && headings[heading]!.start <= numeral.start ? headings[heading]!.path : "";
    const isZero = found.rule === "word.zero";
    const bare = isZero && subjects.how === "inherited" && previous ? previous.last.unit : isZero ? "例" : null;
    const known =
      reading.unit === null && quantity.unit === ""
        ? matchIndicator(subjects.subjects[0] ?? "")?.indicator.unit
        : undefined;
    const unit =
      reading.unit ?? bare ?? known ?? arrowUnit(candidate) ?? restoredUnit(found, subjects, previous?.counter);
    const head = text.slice(candidate.clause.start, reading.start);
    const names = subjects.subjects.map((each) =>
      isZero && bare === "例" ? each + view.slice(numeral.end, reading.end) : each
    );
    const inList = (from: number) => place && yearInList(yearLists, place, from, numeral.start);
    const cell = cellOf(candidate);
    const tense = tenseAt(modes, numeral.start);
    const time = cell
      ? timeOfCell(cell.heading, tense)
      : timeOf(candidate, reading, subjects.before, names[0] ?? "", tense, inList);
    const before = previous?.last.found.candidate.sentence.start === candidate.sentence.start ? previous.last : null;
    const named = regionOf(candidate, reading, head, gazetteer);
    const region = cell
      ? (cell.region ?? gazetteer.own)
      : subjects.how === "inherited"
        ? inheritedRegion(named, before?.observations[0]?.region, gazetteer)
        : named;
    const quote = cell?.row ?? quoteSpan(text, candidate, reading, subjects);
    const written =
      found.rule.startsWith("rank") || isZero
        ? text.slice(reading.start, reading.end)
        : text.slice(quantity.start, quantity.end);
    const observations = names.filter(saysSomething).map((subject): Observation => {
      const indicator = indicatorOf(subject, reading, unit, wider);
      return {
        id: observationId(document.id, numeral, subject),
        indicator: indicator?.name ?? null,
        subject,
        region: region.code,
        region_name: region.code === document.region ? document.region_name : region.full,
        year: time.year,
        kind: time.kind,
        measure: reading.measure,
        value: reading.value,
        value_max: reading.valueMax,
        unit,
        comparator: subjects.comparator,
        written,
        scope: scopeOf(subject, subjects.before, /^[%‰]$|百分点$/.test(unit)),
        document: document.id,
        start: numeral.start,
        end: numeral.end,
        quote: text.slice(quote.start, quote.end),
        section,
        rule: found.rule,
        reviewed: false
      };
    });
    const steps = [
      `subject: ${subjects.how} “${names.join("”“")}” from “${subjects.before.slice(-24)}” … “${subjects.after.slice(0, 24)}”`,
      `unit: ${reading.unit === null ? "restored" : "written"} ${unit}`,
      `time: ${time.kind} ${time.year ?? "year unknown"}`,
      `region: ${region.code} ${region.name}`
    ];
    return {found, unit, steps, observations};
  };
}

function saysSomething(subject: string): boolean {
  return /[\p{L}\p{N}]/u.test(subject);
}

/** 37→40台: the first of a pair has the unit of the second. */
function arrowUnit({view, numeral}: Candidate): string | null {
  if (view[numeral.end] !== "→") return null;
  const next = findNumerals(
    view.slice(numeral.end + 1, numeral.end + 24),
    view.slice(numeral.end + 1, numeral.end + 24)
  )[0];
  return next?.start === 0 ? readQuantity(view.slice(numeral.end + 1, numeral.end + 40), next).unit || null : null;
}

function spanOf(numeral: Numeral): Pick<Trace, "start" | "end" | "text"> {
  return {start: numeral.start, end: numeral.end, text: numeral.text};
}
