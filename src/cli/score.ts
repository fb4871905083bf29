import type {Observation} from "../model/index.ts";

/** What is compared of an observation made by hand. */
export type Gold = Pick<
  Observation,
  | "document"
  | "start"
  | "end"
  | "subject"
  | "indicator"
  | "value"
  | "value_max"
  | "comparator"
  | "kind"
  | "measure"
  | "region"
> & {readonly year: number | null; readonly unit: string | null; readonly quote?: string};

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Scores {
  readonly gold: number;
  readonly predicted: number;
  readonly matched: number;
  readonly detection: Rates;
  /** how many of the matched pairs agree */
  readonly slots: Readonly<Record<string, number>>;
  readonly indicator: Rates;
  readonly exact: Rates;
  /** rows that name an indicator, as charts draw them: right in every slot but the wording of the subject */
  readonly charted: Rates;
  /** excluded numbers that were taken for observations, of how many */
  readonly trapped: number;
  readonly traps: number;
}

/** Compares predictions with hand-made observations; two match when their numbers overlap, the nearest subject first. */
export function evaluateObservations(
  gold: readonly Gold[],
  all: readonly Gold[],
  excluded: readonly {document: string; start: number; end: number}[] = []
): Scores {
  const documents = new Set(gold.map((each) => each.document));
  const predicted = all.filter((each) => documents.has(each.document));
  const taken = new Set<Gold>();
  const pairs: (readonly [Gold, Gold])[] = [];
  for (const wanted of gold) {
    const best = predicted
      .filter((each) => !taken.has(each) && overlap(wanted, each))
      .sort((a, b) => similarity(wanted.subject, b.subject) - similarity(wanted.subject, a.subject))[0];
    if (!best) continue;
    taken.add(best);
    pairs.push([wanted, best]);
  }
  const agree = (test: Slot) => pairs.filter(([a, b]) => test(a, b)).length;
  const linked = pairs.filter(([wanted, got]) => wanted.indicator && wanted.indicator === got.indicator);
  const named = {
    predicted: predicted.filter((each) => each.indicator).length,
    gold: gold.filter((each) => each.indicator).length
  };
  const drawn = Object.entries(slots).flatMap(([name, test]) => (name === "subject" ? [] : [test]));
  return {
    gold: gold.length,
    predicted: predicted.length,
    matched: pairs.length,
    detection: rates(pairs.length, predicted.length, gold.length),
    slots: Object.fromEntries(Object.entries(slots).map(([name, test]) => [name, agree(test) / (pairs.length || 1)])),
    indicator: rates(linked.length, named.predicted, named.gold),
    exact: rates(
      agree((a, b) => Object.values(slots).every((test) => test(a, b))),
      predicted.length,
      gold.length
    ),
    charted: rates(linked.filter(([a, b]) => drawn.every((test) => test(a, b))).length, named.predicted, named.gold),
    trapped: predicted.filter((each) => !taken.has(each) && excluded.some((trap) => overlap(trap, each))).length,
    traps: excluded.filter((trap) => documents.has(trap.document)).length
  };
}

type Slot = (wanted: Gold, got: Gold) => boolean;

const slots: Readonly<Record<string, Slot>> = {
  value: (a, b) => near(amount(a, "value"), amount(b, "value")) && near(amount(a, "value_max"), amount(b, "value_max")),
  unit: (a, b) => bareUnit(a.unit)[1] === bareUnit(b.unit)[1],
  comparator: (a, b) => a.comparator === b.comparator,
  kind: (a, b) => a.kind === b.kind,
  measure: (a, b) => a.measure === b.measure,
  year: (a, b) => a.year === b.year,
  region: (a, b) => a.region === b.region,
  subject: (a, b) => similarity(a.subject, b.subject) >= 0.6
};

const scales: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8, 千: 1e3, 百: 1e2};
const aliases: Readonly<Record<string, string>> = {
  "％": "%",
  百分比: "%",
  "1/10万": "/10万",
  十万分之: "/10万",
  每10万: "/10万",
  "/十万": "/10万",
  个百分点: "百分点",
  位: "名",
  人次数: "人次"
};

/** The factor that a unit begins with and the rest: 万元 is 10000 元. */
function bareUnit(unit: string | null): readonly [number, string] {
  const written = unit?.trim() ?? "";
  const name = aliases[written] ?? written;
  const scale = scales[name[0] ?? ""];
  return scale && name !== "百分点" && name !== "千分点" ? [scale, name.slice(1)] : [1, name];
}

function amount(each: Gold, field: "value" | "value_max"): number | null {
  const value = each[field];
  return value === null ? null : value * bareUnit(each.unit)[0];
}

function near(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** Dice similarity of character pairs, 1 where one holds the other. */
function similarity(one: string, other: string): number {
  const [a, b] = [squeeze(one), squeeze(other)];
  if (a === "" || b === "") return 0;
  if (a.includes(b) || b.includes(a)) return 1;
  const [x, y] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const [pair, count] of x) shared += Math.min(count, y.get(pair) ?? 0);
  const total = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return total ? (2 * shared) / total : 0;
}

function pairsOf(words: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < words.length; i++)
    pairs.set(words.slice(i, i + 2), (pairs.get(words.slice(i, i + 2)) ?? 0) + 1);
  return pairs;
}

function squeeze(words: string): string {
  return words.normalize("NFKC").replace(/[\s的、,，。“”"'()（）《》]/g, "");
}

function overlap(
  a: {document: string; start: number; end: number},
  b: {document: string; start: number; end: number}
): boolean {
  return a.document === b.document && a.start < b.end && b.start < a.end;
}

function rates(hits: number, said: number, wanted: number): Rates {
  const precision = said ? hits / said : 0;
  const recall = wanted ? hits / wanted : 0;
  return {precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0};
}
