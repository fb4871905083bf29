import * as fc from "fast-check";
import {afterAll, beforeAll, expect, test} from "vitest";
import {openNodeDatabase} from "../../src/database/node.ts";
import type {Database} from "../../src/database/index.ts";
import {decode} from "../../src/runtime/arquero-chunk.ts";
import {cellText, toColumns, type ResultColumn} from "../../src/runtime/table/source.ts";
import {createDatabase, type DatabaseClient} from "../../src/runtime/stdlib/database.ts";

// The real engine: what is written into a query comes back as it was.
let database: Database;
let db: DatabaseClient;
beforeAll(async () => {
  database = await openNodeDatabase([]);
  db = createDatabase({query: (sql) => database.query(sql)}, () => Promise.resolve({aq: {}, decode}));
});
afterAll(() => database.close());

const rows = async (answer: ReturnType<DatabaseClient["sql"]>) => {
  const table = await answer;
  return Array.from({length: table.numRows()}, (_, row) =>
    Object.fromEntries(table.columnNames().map((name) => [name, table.get(name, row)]))
  );
};

test("text comes back as it was", async () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom("'", '"', "\\", "--", "/*", "$$", "\0", "\n", "E'"), fc.string())
  });
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const whole = value.replace(/\p{Surrogate}/gu, "");
      expect(await rows(db.sql`select ${whole} as v, '${whole.replaceAll("\0", "")}' as w`)).toEqual([
        {v: whole, w: whole.replaceAll("\0", "")}
      ]);
    }),
    {numRuns: 60}
  );
});

test("numbers, truth, nothing, dates and lists", async () => {
  const date = new Date(Date.UTC(2024, 1, 29, 3, 4, 5, 6));
  expect(
    await rows(
      db.sql`select ${1.5} as a, 5-${-3} as b, ${true} as c, ${null} as d, ${date} as e, len(${["x", "y"]}) as f`
    )
  ).toEqual([{a: 1.5, b: 8, c: true, d: null, e: date, f: 2}]);
  expect(await rows(db.sql`select ${Number.NaN} as a, ${-Infinity} as b`)).toEqual([{a: Number.NaN, b: -Infinity}]);
});

test("lists after IN, the empty one too", async () => {
  const among = (list: unknown[]) =>
    rows(db.sql`select v from (values ('a'), ('b'), ('c')) t(v) where v in (${list}) order by v`);
  expect(await among(["a", "c"])).toEqual([{v: "a"}, {v: "c"}]);
  expect(await among([])).toEqual([]);
  expect(await rows(db.sql`select count(*) as n from (values (1), (2)) t(v) where v not in (${[]})`)).toEqual([{n: 2}]);
});

test("counts and sums are numbers where they are exact, and big integers where not", async () => {
  expect(
    await rows(db.sql`select count(*) as n, sum(v) as s, max(v)::bigint as m from (values (1), (2)) t(v)`)
  ).toEqual([{n: 2, s: 3, m: 2}]);
  expect(await rows(db.sql`select 9007199254740993::bigint as n`)).toEqual([{n: 9007199254740993n}]);
  expect(await rows(db.sql`select v::bigint as v from (values (1), (null)) t(v)`)).toEqual([{v: 1}, {v: null}]);
});

test("moments that a Date cannot say go back as they came", async () => {
  const [row] = await rows(
    db.sql`select timestamptz '2024-12-31 23:30:00+08' as a, timestamp '2024-01-01 00:00:00.123456' as b,
      'infinity'::timestamp as c, timestamp '290000-01-01' as d, date '20000-01-01' as e`
  );
  const {a, b, c, d, e} = row!;
  expect(
    await rows(db.sql`select ${a} = timestamptz '2024-12-31 15:30:00+00' as a, ${b} = timestamp '2024-01-01 00:00:00.123456' as b,
      ${c} = 'infinity'::timestamp as c, ${d} = timestamp '290000-01-01' as d, ${e} = date '20000-01-01' as e`)
  ).toEqual([{a: true, b: true, c: true, d: true, e: true}]);
});

test("an answer without rows keeps its columns", async () => {
  const table = await db.sql`select region, year, kind from observations where false`;
  expect([table.numRows(), table.columnNames()]).toEqual([0, ["region", "year", "kind"]]);
});

test("a failed query keeps DuckDB's words", async () => {
  await expect(db.query("select nothing")).rejects.toMatchObject({
    reason: "query",
    detail: expect.stringContaining("nothing")
  });
});

test("numbers of one decimal column are shown with as many decimals, and stay numbers", async () => {
  const answer = await db.query(
    "select v::decimal(10, 2) as d, v as t, v::double as f from (values (1.1), (0.5), (3), (-12.25), (null)) t(v)"
  );
  const [d, , f] = toColumns(answer);
  const shown = (column: ResultColumn) => [0, 1, 2, 3].map((row) => cellText(column.at(row), column));
  expect(shown(d!)).toEqual(["1.10", "0.50", "3.00", "-12.25"]);
  expect(shown(f!)).toEqual(["1.1", "0.5", "3", "-12.25"]);
  expect(d!.at(0)).toBe(1.1);
  expect(cellText(null, d!)).toBe("null");
});

test("every decimal is shown with the digits that the engine writes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({min: 1, max: 6}),
      fc.integer({min: -99_999_999, max: 99_999_999}),
      async (scale, n) => {
        const answer = await db.query(
          `select 1 as x, d, d::text as t from (select (${n} * 1.0 / 1000)::decimal(18, ${scale}) as d)`
        );
        const [, d, t] = toColumns(answer);
        expect(cellText(d!.at(0), d!)).toBe(t!.at(0));
      }
    ),
    {numRuns: 25}
  );
});
