import {maxSnapshotRows} from "../../core/index.ts";
import {observationColumns, type Columns, anyFields, parseOr, valueSchema} from "../../model/index.ts";
import * as v from "valibot";
import {BrokenSnapshot} from "./broken.ts";
import {content, maxTextLength} from "./content.ts";
import {snapshotColumns, snapshotSchema, type Snapshot, type SnapshotRow} from "./snapshot.ts";

type Fields = Readonly<Record<string, unknown>>;

/** From each older schema to the next; kept for ever, so that no frozen chart dies. */
const migrations: Readonly<Record<number, (old: Fields) => Fields>> = {};

/**
 * The snapshot that a JSON text holds. Everything in it is checked and copied member by member, what is unknown is left
 * behind, and nothing of it is ever evaluated.
 *
 * @throws {BrokenSnapshot}
 */
export function readSnapshot(json: string, columns: Columns = observationColumns): Snapshot {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new BrokenSnapshot("broken", "snapshot: not JSON", {cause});
  }
  return toSnapshot(value, columns);
}

/** The same for a value that is parsed already. */
export function toSnapshot(value: unknown, columns: Columns = observationColumns): Snapshot {
  const raw = migrate(parseOr(anyFields, value, () => fail("value")));
  const {rows: lists, ...rest} = parseOr(content, raw, fail);
  const rows = readRows(lists, snapshotColumns(columns));
  rows.forEach(({document}, i) => Object.hasOwn(rest.documents, document) || fail(`rows.document[${i}]`));
  return {schema: snapshotSchema, ...rest, rows};
}

function fail(where: string): never {
  throw new BrokenSnapshot("broken", `snapshot: unexpected ${where}`);
}

function migrate(raw: Fields): Fields {
  const {schema} = raw;
  if (typeof schema !== "number" || !Number.isInteger(schema) || schema < 1) fail("schema");
  if (schema > snapshotSchema) throw new BrokenSnapshot("newer", `snapshot: schema ${schema} is not known yet`);
  const step = migrations[schema];
  if (schema === snapshotSchema) return raw;
  return step ? migrate(step(raw)) : fail("schema");
}

function readRows(lists: Fields, columns: Columns): SnapshotRow[] {
  const stated = Object.entries(columns).filter(([name, column]) => name in lists || column.default === undefined);
  const later = Object.entries(columns).filter(([name, column]) => !(name in lists) && column.default !== undefined);
  const lengths = stated.map(([name]) => (Array.isArray(lists[name]) ? lists[name].length : fail(`rows.${name}`)));
  const [length = 0] = lengths;
  if (lengths.some((each) => each !== length)) fail("rows");
  if (length > maxSnapshotRows) throw new BrokenSnapshot("large", `snapshot: ${length} rows`);
  const values = stated.map(([name, column]) => {
    const list = v.array(valueSchema(column, maxTextLength));
    return [name, parseOr(list, lists[name], (where) => fail(`rows.${name}${where}`))] as const;
  });
  const absent = Object.fromEntries(later.map(([name, column]) => [name, column.default]));
  return Array.from({length}, (_, i) => {
    const row = Object.fromEntries(values.map(([name, list]) => [name, list[i]]));
    return {...row, ...absent} as unknown as SnapshotRow;
  });
}
