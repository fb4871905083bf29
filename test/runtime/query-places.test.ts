import {afterAll, beforeAll, expect, test} from "vitest";
import type {Database} from "../../src/database/index.ts";
import {openNodeDatabase} from "../../src/database/node.ts";
import {words} from "../../src/i18n/index.ts";
import {isSyntaxError, transpile, type Cell} from "../../src/notebook/index.ts";
import {decode} from "../../src/runtime/arquero-chunk.ts";
import {createDatabase} from "../../src/runtime/stdlib/database.ts";
import {notesOf} from "../../src/runtime/table/notes.ts";

let database: Database;
beforeAll(async () => {
  database = await openNodeDatabase([]);
});
afterAll(() => database.close());

/** Runs an SQL cell, with the values that it reads, on the real engine. */
async function run(value: string, scope: Readonly<Record<string, unknown>> = {}): Promise<object> {
  const cell: Cell = {id: 1, mode: "sql", value, pinned: true, hidden: false, database: "var:db"};
  const definition = transpile(cell);
  if (isSyntaxError(definition)) throw new Error(definition.message);
  const given = {query: (sql: string) => database.query(sql)};
  const db = createDatabase(
    given,
    () => Promise.resolve({aq: {}, decode} as never),
    undefined,
    undefined,
    definition.query
  );
  const body = new Function(`return (${definition.body})`)() as (...values: unknown[]) => Promise<object>;
  return body(...definition.inputs.map((name) => (name === "db" ? db : scope[name])));
}

test.for<[string, number, number]>([
  ["select ${x}， year from observations", 1, 12],
  ["select ${x} as 名,\n  ${{a: '}'}.a} as 甲， ${x} b from observations", 2, 21],
  ["select count(*) as n from observations where region_name = ${x} and year ＞ 3", 1, 74],
  ["select year from observations where region_name = ‘${x}’", 1, 51],
  ["select '`' as a, ${x} as b from observations where year ＞ 3", 1, 57]
])("a mark behind a value is told where it stands in the cell: %s", async ([value, line, column]) => {
  const error = await run(value, {x: "很长\n很长的文字"}).catch((each: unknown) => each);
  expect(error).toMatchObject({reason: "full-width"});
  expect((error as {detail: string}).detail.split("\t").slice(2, 4)).toEqual([String(line), String(column)]);
});

test("a mark that a query took for a name is told beside its answer, where it stands in the cell", async () => {
  const answer = await run("select ${x} as 甲,\n 2 as 乙，", {x: "很长的文字"});
  const [note, ...others] = notesOf(answer).map((each) => each(words("zh")));
  expect(others).toEqual([]);
  expect(note).toContain("第 2 行第 8 个字是中文标点或全角字符“，”");
  expect(notesOf(answer)[0]!(words("en"))).toContain("line 2, column 8: “，”");
});

test("an answer without such a mark has no note", async () => {
  expect(notesOf(await run("select ${x} as 金额（元）", {x: "，"}))).toEqual([]);
});
