import {readChartName, type ChartName} from "../../charts/index.ts";
import {maxChartRows} from "../../core/index.ts";
import {observationColumns, type Columns} from "../../model/index.ts";

/** A chart as a frozen page holds it. */
export interface ChartSnapshot {
  readonly chart: ChartName;
  readonly rows: readonly object[];
  readonly spec: Readonly<Record<string, unknown>>;
  readonly palette: readonly (readonly [string, number])[];
}

/** A chart that came as a stranger's JSON: checked, and with nothing but what our charts read. Null where it is none. */
export function readChart(json: string, columns: Columns = observationColumns): ChartSnapshot | null {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(data)) return null;
  const {rows, spec, palette} = data;
  const chart = typeof data["chart"] === "string" ? readChartName(data["chart"]) : null;
  if (chart === null) return null;
  if (!Array.isArray(rows) || rows.length > maxChartRows || !rows.every(isRecord)) return null;
  const names = [...Object.keys(columns), ...computed];
  return {
    chart,
    // a year that is not stated became null on the way; charts read it so
    rows: rows.map((row) => ({...plain(row, names), year: typeof row["year"] === "number" ? row["year"] : null})),
    spec: isRecord(spec) ? readSpec(spec) : {},
    palette: Array.isArray(palette) ? palette.filter(isSlot) : []
  };
}

/** What a chart's row has beside its columns. */
const computed = ["title", "issuer", "shown", "derived", "missing"];
const specFields = "title subtitle unit convert since relative scale x y height language better year by twin".split(
  " "
);
const sourceFields = ["title", "issuer", "published"];

function readSpec(spec: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const {notes, documents} = spec;
  const list = Array.isArray(notes) ? notes.filter((note) => typeof note === "string") : null;
  return {
    ...plain(spec, specFields),
    ...(typeof notes === "string" ? {notes} : list ? {notes: list} : {}),
    ...(isRecord(documents)
      ? {
          documents: Object.fromEntries(
            Object.entries(documents).flatMap(([id, each]) => (isRecord(each) ? [[id, plain(each, sourceFields)]] : []))
          )
        }
      : {})
  };
}

/** The fields that are known, where they hold text, a number, yes, no or nothing. */
function plain(record: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  const kept = names.filter(
    (name) =>
      Object.hasOwn(record, name) && (record[name] === null || /^(?:string|number|boolean)$/.test(typeof record[name]))
  );
  return Object.fromEntries(kept.map((name) => [name, record[name]]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSlot = (value: unknown): value is readonly [string, number] =>
  Array.isArray(value) && typeof value[0] === "string" && Number.isInteger(value[1]) && value[1] >= 0 && value[1] < 8;
