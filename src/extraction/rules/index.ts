import type {Candidate, Interpretation, RejectionReason} from "../candidate.ts";
import {acceptanceRules} from "./acceptance-rules.ts";
import {tableRules} from "./cells.ts";
import {rejections} from "./rejections.ts";

const first = [...tableRules, ...rejections];

/** What the first rule that fits makes of a candidate: a reading, or a reason why it is no observation. */
export function applyRules(candidate: Candidate): {
  readonly rule: string;
  readonly outcome: Interpretation | RejectionReason;
} {
  for (const rule of first)
    if (rule.pattern.every((test) => test(candidate))) return {rule: rule.name, outcome: rule.produce(candidate)};
  if (candidate.numeral.value === null) return {rule: "reject.not-a-number", outcome: "name-not-number"};
  for (const rule of acceptanceRules)
    if (rule.pattern.every((test) => test(candidate))) return {rule: rule.name, outcome: rule.produce(candidate)};
  return {rule: "reject.no-quantity", outcome: candidate.numeral.style === "hanzi" ? "part-of-word" : "no-quantity"};
}

/** The name of every rule, in the order in which they are tried. */
export const ruleNames: readonly string[] = [
  ...new Set([...tableRules, ...rejections, ...acceptanceRules].map((rule) => rule.name))
];
