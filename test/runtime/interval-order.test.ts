import * as fc from "fast-check";
import {afterAll, beforeAll, expect, test} from "vitest";
import type {Database} from "../../src/database/index.ts";
import {openNodeDatabase} from "../../src/database/node.ts";
import {decode} from "../../src/runtime/arquero-chunk.ts";
import {arrangeRows} from "../../src/runtime/table/order.ts";
import {formatValue, toColumns} from "../../src/runtime/table/source.ts";

let database: Database;
beforeAll(async () => {
  database = await openNodeDatabase([]);
});
afterAll(() => database.close());

/** The first column's texts as the table sorts them, and the rank that DuckDB gives each in the second. */
async function sorted(values: readonly string[], descending = false) {
  const rows = values.map((value) => `(${value})`).join(", ");
  const sql = `select v, dense_rank() over (order by v nulls last) as r from (values ${rows}) t(v)`;
  const columns = toColumns(decode(await database.query(sql)));
  const order = [...arrangeRows(columns, values.length, new Map(), {column: 0, descending})!];
  return {
    texts: order.map((row) => formatValue(columns[0]!.at(row))),
    ranks: order.map((row) => Number(columns[1]!.at(row)))
  };
}

test("intervals sort by length", async () => {
  const values = ["10 days", "1 month", "2 days", "1 year -3 days", "-1 day", "36 hours", "90 seconds"];
  const quoted = values.map((value) => `interval '${value}'`);
  expect((await sorted(quoted)).texts).toEqual([
    "-1 day",
    "00:01:30",
    "36:00:00",
    "2 days",
    "10 days",
    "1 month",
    "1 year -3 days"
  ]);
});

test("times of day sort by the clock, to their last digit", async () => {
  const quoted = ["08:30:00.5", "08:30:00.25", "23:00:00", "08:30:00", "00:00:00"].map((value) => `time '${value}'`);
  expect((await sorted(quoted)).texts).toEqual(["00:00:00", "08:30:00", "08:30:00.25", "08:30:00.5", "23:00:00"]);
});

test("intervals sort as the engine sorts them", async () => {
  const count = fc.integer({min: -40, max: 40});
  const interval = fc
    .tuple(count, count, fc.integer({min: -200_000, max: 200_000}))
    .map(([months, days, seconds]) => `to_months(${months}) + to_days(${days}) + to_seconds(${seconds}.5)`);
  await fc.assert(
    fc.asyncProperty(fc.array(interval, {minLength: 2, maxLength: 8}), async (values) => {
      const {ranks} = await sorted(values);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }),
    {numRuns: 100}
  );
});
