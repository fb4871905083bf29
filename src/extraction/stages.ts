import type {Candidate} from "./candidate.ts";
import type {Context} from "./context.ts";
import {findNumerals, type Numeral} from "./lexer.ts";
import {readQuantity} from "./quantity.ts";
import {refineAll} from "./refiners/refine.ts";
import {applyRules} from "./rules/index.ts";
import {ClauseIndex} from "./segment/clauses.ts";
import {enclosuresAt, findEnclosures} from "./segment/enclosures.ts";
import type {ReadNumeral} from "./subjects/found.ts";
import {continueChanges, listsOf} from "./subjects/lists.ts";
import {assignSubjects} from "./subjects/subjects.ts";
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
  {name: "changes", run: (work) => ({...work, found: continueChanges(readOf(work.outcomes))})},
  {name: "subjects", run: (work) => ({...work, subjects: assignSubjects(work.found)})},
  {name: "lists", run: (work) => ({...work, lists: listsOf(work.found, work.subjects)})},
  {name: "refine", run: (work, context) => ({...work, traces: refineAll(work, context)})}
];

function candidatesOf(numerals: readonly Numeral[], {view, text}: Context): readonly Candidate[] {
  const enclosures = findEnclosures(view);
  const at = enclosuresAt(enclosures);
  const clauses = new ClauseIndex(view, enclosures);
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
      right: view.slice(quantity.end, clause.end)
    };
  });
}

function readOf(outcomes: readonly Outcome[]): readonly ReadNumeral[] {
  return outcomes.flatMap(({candidate, rule, outcome}) =>
    typeof outcome === "string" ? [] : [{candidate, reading: outcome, rule}]
  );
}
