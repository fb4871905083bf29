import {maybeText, toNumber, toObservation, type Observation, type Table} from "../../model/index.ts";

/** An observation as a chart takes it: with its document's title where the query joined it. */
export interface Row extends Omit<Observation, "year"> {
  /** NaN where the document names none: such a row is in the table and in no drawing */
  readonly year: number;
  readonly title: string | null;
  readonly issuer: string | null;
  /** a computed value in words, in the place of what was written: 255/10万, +0.45个百分点 */
  readonly shown?: string;
  /** in the words of another language: ≤8 per 100,000 */
  readonly said?: string;
  /** how it was computed, for the tip */
  readonly derived?: string;
  /** why a value could not be computed: there is none of the year to compare with */
  readonly missing?: "no-base";
}

/** What a chart accepts: our own columns, an Arquero table, or any iterable of rows. */
export type Data = Table | {objects(): Iterable<object>} | Iterable<object>;

/** Rows of whatever was given. A column that the query left out gets the most modest reading, never a guess. */
export function toRows(data: Data): Row[] {
  return Array.from(records(data), toRow);
}

/** Whether a row has what a place on a chart needs: a year and a value. */
export function isDrawable(row: Row): boolean {
  return Number.isFinite(row.year) && Number.isFinite(row.value);
}

/** What stands beside a value: what was written, in the user's language, or what was computed of it. */
export function labelOf({shown, said, written}: Row): string {
  return shown || said || written;
}

/** Whether the value is a limit rather than a point that was or will be reached. */
export function isBound(row: Pick<Row, "comparator" | "value_max">): boolean {
  return row.value_max === null && row.comparator !== "=" && row.comparator !== "~";
}

/**
 * Where on the page the allowed side of a bound is. 前8名 allows what stands above it, since 1 is on top; 下降8%以上 is
 * written with the comparator of its words, and allows what falls further.
 */
export function allowedSide(row: Pick<Row, "comparator" | "measure" | "value">): "up" | "down" {
  const more = row.comparator.startsWith(">");
  const turned = row.measure === "rank" || (row.measure === "change" && row.value < 0);
  return more === turned ? "down" : "up";
}

type Fields = Readonly<Record<string, unknown>>;

function records(data: Data): Iterable<Fields> {
  if ("objects" in data && typeof data.objects === "function") return data.objects() as Iterable<Fields>;
  if (Symbol.iterator in data) return data as Iterable<Fields>;
  const {columns, length} = data as Table;
  const names = Object.keys(columns);
  return Array.from({length}, (_, i) => Object.fromEntries(names.map((name) => [name, columns[name]![i]])));
}

function toRow(fields: Fields): Row {
  const row = toObservation(fields);
  const {value, unit, written} = row;
  const region = row.region || row.region_name;
  // spreading a row of so many fields takes four times as long
  return Object.assign(row, {
    subject: row.subject || (row.indicator ?? ""),
    region,
    region_name: row.region_name || region,
    year: toNumber(fields.year),
    written: written || (Number.isFinite(value) ? `${value}${unit}` : ""),
    title: maybeText(fields.title),
    issuer: maybeText(fields.issuer),
    ...(typeof fields.shown === "string" ? derivedOf(fields) : {})
  });
}

/** A data table is given rows that were computed already. */
function derivedOf({shown, derived, missing}: Fields): Pick<Row, "shown" | "derived" | "missing"> {
  return {
    shown: String(shown),
    ...(typeof derived === "string" ? {derived} : {}),
    ...(missing === "no-base" ? {missing} : {})
  };
}
