import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Observation} from "../../model/index.ts";
import {CliError} from "../cli-error.ts";
import {readLines} from "../documents.ts";
import {readOptions} from "../options.ts";
import {evaluateObservations, type Gold, type Rates, type Scores} from "../score.ts";
import {extractSeeds, seedPaths} from "../seeds.ts";

type Excluded = {document: string; start: number; end: number};

export const evaluateUsage = `evaluate --gold GOLD.jsonl … [--excluded EXCLUDED.jsonl …] [--predicted PREDICTED.jsonl …] [--inferred] [--json]

Compares observations with hand-made ones: precision, recall and F1 of detection, indicators and whole observations, and
the share of right values in each column. Without --predicted the originals of seeds/ are read afresh, with the core
indicators that hand-made observations name; corrections do not count.

  --gold       hand-made observations, JSON Lines; may be given several times
  --excluded   numbers that are no observations; GOLD.excluded.jsonl beside each gold file unless given
  --predicted  observations to compare
  --inferred   region, year and genre of the originals as their texts tell them, not as the manifest has them
  --json       the figures as JSON`;

/** evaluate --gold GOLD.jsonl … [--excluded EXCLUDED.jsonl …] [--predicted PREDICTED.jsonl …] [--json] */
export function evaluate(args: readonly string[]): void {
  const {options, files} = readOptions(args, ["gold", "excluded", "predicted"], ["inferred", "json"]);
  const golds = [...(options["gold"] ?? []), ...files];
  if (golds.length === 0)
    throw new CliError(
      "no hand-made observations are named: evaluate --gold GOLD.jsonl … [--predicted PREDICTED.jsonl …]"
    );
  const beside = golds.map((path) => path.replace(/\.jsonl$/, ".excluded.jsonl")).filter((path) => existsSync(path));
  const excluded = (options["excluded"] ?? beside).flatMap((path) => readLines<Excluded>(path));
  const predicted =
    options["predicted"]?.flatMap((path) => readLines<Gold>(path)) ?? freshly(Boolean(options["inferred"]));
  const all = golds.map((path) => readLines<Gold>(path));
  const reports = [...all, ...(all.length > 1 ? [all.flat()] : [])].map(
    (gold) =>
      [
        new Set(gold.map((each) => each.document)).size > 1 ? "all" : (gold[0]?.document ?? "empty"),
        evaluateObservations(gold, predicted, excluded)
      ] as const
  );
  console.log(
    options["json"]
      ? JSON.stringify(Object.fromEntries(reports))
      : reports.map(([name, scores]) => table(name, scores)).join("\n\n")
  );
}

/** Corrections do not count: what the extractor itself reads in the originals. */
function freshly(inferred: boolean): readonly Observation[] {
  const paths = {...seedPaths(join(import.meta.dirname, "../../../seeds")), corrections: ""};
  return extractSeeds(paths, "core", {inferred});
}

function table(name: string, scores: Scores): string {
  const percent = (share: number) => `${(100 * share).toFixed(1).padStart(6)} %`;
  const row = (label: string, rates: Rates) =>
    `${label.padEnd(12)} P ${percent(rates.precision)}  R ${percent(rates.recall)}  F1 ${percent(rates.f1)}`;
  return [
    `${name}: ${scores.gold} gold, ${scores.predicted} predicted, ${scores.matched} matched; ${scores.trapped} of ${scores.traps} excluded numbers taken`,
    row("detection", scores.detection),
    row("indicator", scores.indicator),
    row("exact", scores.exact),
    row("charted", scores.charted),
    ...Object.entries(scores.slots).map(([slot, share]) => `${slot.padEnd(12)} ${percent(share)}`)
  ].join("\n");
}
