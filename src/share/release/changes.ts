import type {Document, Observation} from "../../model/index.ts";
import type {ReleaseData} from "./release.ts";

/**
 * Why a row differs: `document-added`, `document-removed`, `document-changed` (its text is another); `correction` (a
 * person corrected it), `correction-withdrawn`; `catalogue` (only its indicator is another); `rule` (another rule read
 * it); `reading` (the same rule reads otherwise); `particulars` (of the document).
 */
export const reasons = [
  "document-added",
  "document-removed",
  "document-changed",
  "correction",
  "correction-withdrawn",
  "catalogue",
  "rule",
  "reading",
  "particulars"
] as const;
export type ChangeReason = (typeof reasons)[number];

/** One line of CHANGES: a row that came or went, or one column of a row that changed. */
export interface Change {
  readonly change: "added" | "removed" | "changed";
  /** id in the newer release, or in the older one where the row went; empty for a document's metadata */
  readonly observation: string;
  readonly document: string;
  readonly region_name: string;
  readonly subject: string;
  readonly year: string;
  /** what changed; `written` for a row that came or went */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly why: ChangeReason;
  /** what the corrector wrote, where a person corrected it */
  readonly reason: string;
}

/** The place of a correction, and why it was made. */
export interface CorrectionNote {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly subject?: string;
  readonly why: string;
}

interface Pair {
  readonly before: Observation | null;
  readonly after: Observation | null;
}

/**
 * What differs between two releases, by document and place. Rows are the same where their ids are; else where one row
 * alone stands at the same place; else where one alone says the same in the same clause.
 */
export function compareReleases(
  older: ReleaseData,
  newer: ReleaseData,
  corrections: readonly CorrectionNote[] = []
): readonly Change[] {
  const documents = compareDocuments(older.documents, newer.documents);
  const rows = pairRows(older.observations, newer.observations).flatMap((pair) =>
    describe(pair, older, newer, corrections)
  );
  return [...documents, ...rows];
}

function pairRows(older: readonly Observation[], newer: readonly Observation[]): readonly Pair[] {
  let before = [...older];
  let after = [...newer];
  const pairs: Pair[] = [];
  for (const key of [byId, byPlace, byClause]) {
    const [left, right] = [groupBy(before, key), groupBy(after, key)];
    const matched = new Set<Observation>();
    for (const [name, [first, ...more]] of left) {
      const [other, ...others] = right.get(name) ?? [];
      if (!first || !other || more.length > 0 || others.length > 0) continue;
      pairs.push({before: first, after: other});
      matched.add(first).add(other);
    }
    before = before.filter((row) => !matched.has(row));
    after = after.filter((row) => !matched.has(row));
  }
  pairs.push(...before.map((row) => ({before: row, after: null})), ...after.map((row) => ({before: null, after: row})));
  return pairs.sort((a, b) => comparePlace((a.after ?? a.before)!, (b.after ?? b.before)!));
}

const byId = (row: Observation) => row.id;
const byPlace = ({document, start, end}: Observation) => `${document} ${start} ${end}`;
const byClause = ({document, subject, written, quote}: Observation) => [document, subject, written, quote].join("\n");

function comparePlace(a: Observation, b: Observation): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}

function describe(
  {before, after}: Pair,
  older: ReleaseData,
  newer: ReleaseData,
  corrections: readonly CorrectionNote[]
): Change[] {
  const row = (after ?? before)!;
  const {document, region_name, subject} = row;
  const about = {observation: row.id, document, region_name, subject, year: text(row.year)};
  const correction = corrections.find(
    (each) =>
      each.document === document &&
      each.start === row.start &&
      each.end === row.end &&
      (each.subject === undefined || each.subject === subject || each.subject === before?.subject)
  );
  const columns = before && after ? changedColumns(before, after) : (["written"] as const);
  const why = reasonOf({before, after}, columns, older, newer, correction);
  const reason = why === "correction" ? (correction?.why ?? "") : "";
  const change = before && after ? "changed" : after ? "added" : "removed";
  return columns.map((column) => ({
    change,
    ...about,
    column,
    before: text(before?.[column]),
    after: text(after?.[column]),
    why,
    reason
  }));
}

/** What a user can see of a row; which rule read it, and its id, follow from the rest. */
function changedColumns(before: Observation, after: Observation): readonly (keyof Observation)[] {
  const silent: readonly string[] = ["id", "rule"];
  return (Object.keys(after) as (keyof Observation)[]).filter(
    (column) => !silent.includes(column) && (before[column] ?? null) !== (after[column] ?? null)
  );
}

function reasonOf(
  {before, after}: Pair,
  columns: readonly (keyof Observation)[],
  older: ReleaseData,
  newer: ReleaseData,
  correction: CorrectionNote | undefined
): ChangeReason {
  const id = (after ?? before)!.document;
  const [was, is] = [older.documents.find((each) => each.id === id), newer.documents.find((each) => each.id === id)];
  if (!was) return "document-added";
  if (!is) return "document-removed";
  if (was.sha256 !== is.sha256) return "document-changed";
  if (correction && (after === null || after.reviewed)) return "correction";
  if (before?.reviewed && after && !after.reviewed) return "correction-withdrawn";
  if (columns.every((column) => column === "indicator")) return "catalogue";
  return before && after && before.rule !== after.rule ? "rule" : "reading";
}

function compareDocuments(older: readonly Document[], newer: readonly Document[]): Change[] {
  return newer.flatMap((after) => {
    const before = older.find((each) => each.id === after.id);
    if (!before) return [];
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Document)[];
    return names
      .filter((name) => (before[name] ?? null) !== (after[name] ?? null))
      .map((column) => ({
        change: "changed" as const,
        observation: "",
        document: after.id,
        region_name: after.region_name,
        subject: after.title,
        year: text(after.year),
        column,
        before: text(before[column]),
        after: text(after[column]),
        why: "particulars" as const,
        reason: ""
      }));
  });
}

function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

const text = (value: unknown) => (value === null || value === undefined ? "" : String(value));
