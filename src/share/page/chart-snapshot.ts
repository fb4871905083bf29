import {savedFields, type ChartName} from "../../charts/index.ts";
import {maxChartRows} from "../../core/index.ts";
import {observationColumns, type Columns, anyFields, boundedList, fields, maybeParse} from "../../model/index.ts";
import * as v from "valibot";
import {chartName} from "../chart-name.ts";

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
  const read = maybeParse(schema, data);
  if (!read) return null;
  const {chart, rows, spec, palette} = read;
  const names = [...Object.keys(columns), ...computed];
  return {
    chart,
    // a year that is not stated became null on the way; charts read it so
    rows: rows.map((row) => ({...plain(row, names), year: typeof row["year"] === "number" ? row["year"] : null})),
    spec: readSpec(spec),
    palette: palette.filter((each) => v.is(slot, each))
  };
}

const slot = v.tuple([v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7))]);

const schema = fields({
  chart: chartName,
  rows: boundedList(anyFields, maxChartRows),
  // what is of no use here is as good as not there
  spec: v.fallback(anyFields, {}),
  palette: v.fallback(v.array(v.unknown()), [])
});

/** What a chart's row has beside its columns. */
const computed = ["title", "issuer", "shown", "derived", "missing"];
const specFields = [...Object.keys(savedFields), "height", "language", "better", "twin"];
const sourceFields = ["title", "issuer", "published"];

function readSpec(spec: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const {notes, documents} = spec;
  const list = Array.isArray(notes) ? notes.filter((note) => typeof note === "string") : null;
  return {
    ...plain(spec, specFields),
    ...(typeof notes === "string" ? {notes} : list ? {notes: list} : {}),
    ...(v.is(anyFields, documents)
      ? {
          documents: Object.fromEntries(
            Object.entries(documents).flatMap(([id, each]) =>
              v.is(anyFields, each) ? [[id, plain(each, sourceFields)]] : []
            )
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
