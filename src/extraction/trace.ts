import type {Observation, Span} from "../model/index.ts";
import type {RejectionReason} from "./candidate.ts";

/** What became of one numeral of the text, and why. */
export interface Trace extends Span {
  readonly text: string;
  /** name of the rule that read or rejected it */
  readonly rule: string;
  /** null where it was read */
  readonly reason: RejectionReason | null;
  /** what each refiner found, in order */
  readonly steps: readonly string[];
  readonly observations: readonly Observation[];
}

/** A trace as a person reads it. */
export function printTrace(trace: Trace, text: string): string {
  const flat = (words: string) => words.replace(/\s/g, "·");
  const context = `${flat(text.slice(Math.max(0, trace.start - 16), trace.start))}[${flat(trace.text)}]${flat(text.slice(trace.end, trace.end + 16))}`;
  const head = `${trace.start}–${trace.end}  ${context}`;
  if (trace.reason !== null) return `${head}\n  rejected: ${trace.reason} (${trace.rule})`;
  const rows = trace.observations.map(
    (each) =>
      `  = ${each.subject}${each.indicator ? ` → ${each.indicator}` : ""}: ${each.written} · ${each.comparator} ${each.value}${each.value_max === null ? "" : `–${each.value_max}`} ${each.unit} · ${each.kind} ${each.measure} ${each.year ?? "year unknown"} ${each.region_name}${each.scope ? ` · ${each.scope}` : ""} · ${each.section}`
  );
  return [head, `  read by ${trace.rule}`, ...trace.steps.map((step) => `  ${step}`), ...rows].join("\n");
}
