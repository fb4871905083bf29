import {valueCell, type Candidate} from "./candidate.ts";
import type {Context} from "./context.ts";
import {findNumerals, type Numeral} from "./lexer.ts";
import {readQuantity} from "./quantity.ts";
import {refineAll} from "./refiners/refine.ts";
import {applyRules} from "./rules/index.ts";
import {ClauseIndex} from "./segment/clauses.ts";
import {enclosuresAt, findEnclosures} from "./segment/enclosures.ts";
import type {ReadNumeral, Subjects} from "./subjects/found.ts";
import {continueChanges, listsOf} from "./subjects/lists.ts";
import {assignSubjects} from "./subjects/subjects.ts";
import {cellsOfTables, type TableCell} from "./tables/index.ts";
import type {Outcome, Work} from "./work.ts";

export interface Stage {
  readonly name: string;
  readonly run: (work: Work, context: Context) => Work;
}

/** From a text to its observations, in order; each stage adds what the next ones need. */
export const stages: readonly Stage[] = [
  {name: "numerals", run: (work, {view, text}) => ({...work, numerals: findNumerals(view, text)})},
  {name: "quantities", run: (work, context) => ({...work, candidates: candidatesOf(work.numerals, context)})},
  {
    name: "rules",
    run: (work) => ({...work, outcomes: work.candidates.map((candidate) => ({candidate, ...applyRules(candidate)}))})
  },
  {name: "changes", run: (work) => ({...work, found: continueChanges(readOf(work.outcomes).filter(isProse))})},
  {name: "subjects", run: (work) => ({...work, subjects: assignSubjects(work.found)})},
  {name: "lists", run: (work) => ({...work, lists: listsOf(work.found, work.subjects)})},
  {name: "tables", run: withCells},
  {name: "refine", run: (work, context) => ({...work, traces: refineAll(work, context)})}
];

function candidatesOf(numerals: readonly Numeral[], {view, text, gazetteer}: Context): readonly Candidate[] {
  const enclosures = findEnclosures(view);
  const at = enclosuresAt(enclosures);
  const clauses = new ClauseIndex(view, enclosures, numerals);
  const cellAt = cellsOfTables(view, gazetteer);
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

function readOf(outcomes: readonly Outcome[]): readonly ReadNumeral[] {
  return outcomes.flatMap(({candidate, rule, outcome}) =>
    typeof outcome === "string" ? [] : [{candidate, reading: outcome, rule}]
  );
}

const isProse = ({candidate}: ReadNumeral) => valueCell(candidate) === null;

/** The numbers of tables among those of the prose: a table says itself what each is of. */
function withCells(work: Work): Work {
  const prose = work.found.map((found, i) => ({found, subjects: work.subjects[i]!, list: work.lists[i]!}));
  const cells = readOf(work.outcomes).flatMap((found) => {
    const cell = valueCell(found.candidate);
    return cell
      ? {found, subjects: subjectOfCell(cell, found), list: {ends: {first: found, last: found}, place: null}}
      : [];
  });
  const all = [...prose, ...cells].toSorted(
    (a, b) => a.found.candidate.numeral.start - b.found.candidate.numeral.start
  );
  return {
    ...work,
    found: all.map(({found}) => found),
    subjects: all.map(({subjects}) => subjects),
    lists: all.map(({list}) => list)
  };
}

const subjectOfCell = ({subject}: TableCell, {reading}: ReadNumeral): Subjects => ({
  subjects: [subject],
  before: subject,
  after: "",
  comparator: reading.comparator,
  how: "before"
});
