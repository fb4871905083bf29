import {afterAll, beforeAll, expect, test} from "vitest";
import {decodeTable, encodeDocuments, encodeObservations, QueryError, type Database} from "../../src/database/index.ts";
import {openNodeDatabase} from "../../src/database/node.ts";
import type {Document, Observation} from "../../src/model/index.ts";
import documents from "../../seeds/documents.json" with {type: "json"};

const observation: Observation = {
  id: "a1",
  indicator: "孕产妇死亡率",
  subject: "孕产妇死亡率",
  region: "530900",
  region_name: "云南省临沧市",
  year: 2024,
  kind: "actual",
  measure: "level",
  value: 18.23,
  value_max: null,
  unit: "/10万",
  comparator: "=",
  written: "18.23/10万",
  scope: null,
  document: "lincang-2025",
  start: 3676,
  end: 3681,
  quote: "全市孕产妇死亡率18.23/10万",
  section: "一",
  rule: "quantity.level",
  reviewed: false
};
const observations: Observation[] = [
  observation,
  {...observation, id: "a2", kind: "target", year: 2025, value: 5, value_max: 10, comparator: "<=", reviewed: true}
];

let database: Database;
const rows = async (sql: string) => {
  const {length, columns} = decodeTable(await database.query(sql));
  return Array.from({length}, (_, i) => Object.fromEntries(Object.entries(columns).map(([name, c]) => [name, c[i]])));
};

beforeAll(async () => {
  database = await openNodeDatabase([
    ["observations", encodeObservations(observations)],
    ["documents", encodeDocuments(documents as readonly Document[])]
  ]);
});
afterAll(() => database.close());

test("an observation comes back from the database as it went in, column for column", async () => {
  const [first] = await rows(`select * from observations where id = 'a1'`);
  expect(first).toEqual(observation);
  expect(Object.keys(first!)).toEqual(Object.keys(observation));
});

test("the documents stand beside the observations", async () => {
  expect(
    await rows(`select o.id, d.title from observations o join documents d on d.id = o.document order by o.id`)
  ).toEqual([
    {id: "a1", title: "临沧市卫生健康委员会2024年工作总结和2025年工作要点"},
    {id: "a2", title: "临沧市卫生健康委员会2024年工作总结和2025年工作要点"}
  ]);
});

test("what the engine cannot stream as it is comes as its own text", async () => {
  await database.query(`create type sex as enum ('男', '女')`);
  expect(await rows(`select '女'::sex as s, 1 as n;`)).toEqual([{s: "女", n: 1}]);
  expect(await rows(`select ['女'::sex] as list, {'s': '男'::sex} as struct; -- both; nested`)).toEqual([
    {list: ["女"], struct: {s: "男"}}
  ]);
  expect(
    await rows(`with v as (select '0101'::bit as b, '08:30:00+08'::timetz as t, interval 3 year as i, '08:30:00'::time_ns as n)
      select * from v -- the end`)
  ).toEqual([{b: "0101", t: "08:30:00+08", i: "3 years", n: "08:30:00"}]);
  expect(await rows(`select unnest([3, 1, 2]) as n, interval 1 day as i order by n desc`)).toEqual(
    [3, 2, 1].map((n) => ({n, i: "1 day"}))
  );
});

test("a statement that is no query is run once, and an ENUM that it returns is not lost without a word", async () => {
  await database.query("create table visits (sex sex, stay interval)");
  await expect(database.query("insert into visits values ('女', interval 1 day) returning sex")).rejects.toThrow(
    /ENUM inside the column "sex"/
  );
  await database.query("insert into visits values ('男', interval 2 day) returning stay");
  expect(await rows("select stay from visits order by stay desc limit 1")).toEqual([{stay: "2 days"}]);
});

test("columns of one name are all there", async () => {
  expect(await rows("select 1 as a, 2 as a, 3 as a")).toEqual([{a: 1, a_1: 2, a_2: 3}]);
});

test("queries that overlap each get their own answer", async () => {
  const answers = await Promise.all([1, 2, 3, 4].map((n) => rows(`select ${n} as n`)));
  expect(answers).toEqual([[{n: 1}], [{n: 2}], [{n: 3}], [{n: 4}]]);
});

test("a wrong query says what DuckDB says, and the next one works", async () => {
  const error = await database.query("select nothing from observations").catch((error: unknown) => error);
  expect(error).toBeInstanceOf(QueryError);
  expect((error as QueryError).message).toMatch(/Referenced column "nothing" not found/);
  expect((error as QueryError).sql).toBe("select nothing from observations");
  expect(await rows("select 1 as n")).toEqual([{n: 1}]);
});

test("an aborted query is rejected with the reason", async () => {
  const reason = new Error("not needed any more");
  await expect(database.query("select 1", {signal: AbortSignal.abort(reason)})).rejects.toBe(reason);
});

test.for([
  "select * from read_csv('https://example.org/a.csv')",
  "select * from read_text('/etc/hostname')",
  "select * from glob('*')",
  "copy observations to 'out.csv'",
  "attach 'other.db'",
  "load icu",
  "select year(now())",
  "set memory_limit = '1GB'",
  "set enable_external_access = true",
  "reset lock_configuration"
])("once loaded it is locked: %s", async (sql) => {
  await expect(database.query(sql)).rejects.toThrow(
    /disabled (by|through) configuration|configuration has been locked|Extension Autoloading Error/
  );
});

test("a statement whose last comment has many dashes is answered at once", async () => {
  const begun = performance.now();
  const answer = await database.query(`select interval 1 day as a /*;${"-".repeat(80)}\nx*/`);
  expect(decodeTable(answer).length).toBe(1);
  await expect(database.query(`select interval 1 day as a; ${"-- ;\n".repeat(20_000)}`)).resolves.toBeInstanceOf(
    Uint8Array
  );
  expect(performance.now() - begun).toBeLessThan(3000);
});

test("a message of a million characters is cut", async () => {
  const failing = database.query("select error(repeat('A', 1000000))");
  await expect(failing).rejects.toThrow(QueryError);
  expect(((await failing.catch((error: unknown) => error)) as QueryError).message.length).toBeLessThanOrEqual(10_000);
});

test("an answer of very many columns is refused with a sentence", async () => {
  const columns = Array.from({length: 60_000}, (_, i) => `${i} as c${i}`).join(", ");
  await expect(database.query(`select ${columns}`)).rejects.toThrow("too many columns");
  const some = Array.from({length: 2000}, (_, i) => `${i} as c${i}`).join(", ");
  await expect(database.query(`select ${some}`)).resolves.toBeInstanceOf(Uint8Array);
});
