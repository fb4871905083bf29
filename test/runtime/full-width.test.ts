import * as fc from "fast-check";
import {afterAll, beforeAll, expect, test} from "vitest";
import type {Database} from "../../src/database/index.ts";
import {openNodeDatabase} from "../../src/database/node.ts";
import {decode} from "../../src/runtime/arquero-chunk.ts";
import {findFullWidth, findSilent} from "../../src/runtime/stdlib/full-width.ts";

// The real engine's messages.
let database: Database;
beforeAll(async () => {
  database = await openNodeDatabase([]);
});
afterAll(() => database.close());

const find = (sql: string) =>
  database.query(sql).then(
    () => "answered",
    (error: Error) => findFullWidth(sql, error.message)
  );

test.for<[string, string, string, number, number]>([
  ["select region_name，year from observations limit 3", "，", ",", 1, 19],
  ["select indicator from observations where indicator = ‘婴儿死亡率’", "‘", "'", 1, 54],
  ["select count（*） from observations", "（", "(", 1, 13],
  ["select indicator from observations where indicator = “婴儿死亡率”", "“", `' / "`, 1, 54],
  ["select indicator\nfrom observations\nwhere year ＞ 2024", "＞", ">", 3, 12],
  ["select indicator from observations；", "；", ";", 1, 35],
  ["select indicator from observations limit ３", "３", "3", 1, 42],
  ["ｓｅｌｅｃｔ 1", "ｓ", "s", 1, 1],
  ["select 1 ｆｒｏｍ observations", "ｆ", "f", 1, 10],
  ["select year from observations where year ＝ 2024", "＝", "=", 1, 42],
  ["select 3 ＋ 4", "＋", "+", 1, 10],
  ["select year ％ 2 from observations", "％", "%", 1, 13],
  ["select year from observations where year = 1。5", "。", ".", 1, 45],
  ["select year from observations where year in （1, 2）", "（", "(", 1, 45],
  ["select year from observations where '市' = '市' and year in （1, 2）", "（", "(", 1, 59],
  ["select '市', '区' as 名 from observations where year in (1、2)", "、", ",", 1, 56],
  ["select o．year from observations o", "．", ".", 1, 9],
  ["select year from observations group by year、region", "、", ",", 1, 44],
  ["select year from observations where indicator like ‘%率’", "‘", "'", 1, 52],
  ["select year from observations where indicator = ‘率'", "‘", "'", 1, 49],
  ["select year from observations where indicator = '率’", "’", "'", 1, 51],
  ["select year from observations where indicator = '率’ and kind = 'actual'", "’", "'", 1, 51],
  ["select round(year， 1) from observations", "，", ",", 1, 18],
  ["select date_trunc（'year', date '2024-01-01'）", "（", "(", 1, 18],
  ["select year from observations where year ≥ 2024", "≥", ">=", 1, 42],
  ["select '，' as 逗号， '（' as 括号, 1 ＊ 2", "，", ",", 1, 17],
  ["select '，' as 逗号, '（' as 括号, 1 ＊ 2", "＊", "*", 1, 32],
  ["-- 注释，（）\nselect /* ；*/ year from observations where year ＜ 3", "＜", "<", 2, 49],
  ["select 区，年 from observations", "，", ",", 1, 9]
])("the mark is named: %s", async ([sql, mark, instead, line, column]) => {
  expect(await find(sql)).toMatchObject({mark, instead, line, column});
});

test.for<[string, string, number, number, number]>([
  ["select 1 as 甲 from （select 1） t", "（", 1, 20, 1],
  ["select year from observations where indicator = ‘ '率' ’", "‘", 1, 49, 1],
  ["select region_name，\n year，\n value from observations", "，", 1, 19, 1],
  ["select x from (values (1)，(2)) t(x)", "，", 1, 26, 0],
  ["select x from (values ('甲', 1)，('乙', 2)，('丙', 3)) t(x, y)", "，", 1, 31, 1],
  ["select year， 1 ＋ 2 from observations where （year ＞ 3）", "，", 1, 12, 4]
])("the first of several marks is named, and how many follow: %s", async ([sql, mark, line, column, more]) => {
  expect(await find(sql)).toMatchObject({mark, line, column, more});
});

const silent = async (sql: string) =>
  findSilent(sql, decode(await database.query(sql)).columnNames()).map(({mark, line, column}) => [mark, line, column]);

test.for<[string, ...[string, number, number][]]>([
  ["select 1／2", ["／", 1, 9]],
  ["select 5％3", ["％", 1, 9]],
  ["select '😀' as e，2", ["，", 1, 16]],
  ["select 1 as a，b", ["，", 1, 14]],
  ["select value as 值， from observations", ["，", 1, 18]],
  ["select 1 as a；", ["；", 1, 14]],
  ["select 1 as “甲”", ["“", 1, 13]],
  ["select 1\n  as ，,\n 2 as 乙（", ["，", 2, 6], ["（", 3, 8]],
  ["with t as (select 1 as a，b) select * from t", ["，", 1, 25]],
  ["select year ，region from observations", ["，", 1, 13]]
])("a mark that a query took for a name, and ran, is told: %s", async ([sql, ...found]) => {
  expect(await silent(sql)).toEqual(found);
});

test.for([
  "select 1 as 金额（元）",
  "select 1 as 金额（元）, 2 as 率％, 3 as ＧＤＰ, 4 as 人口·万人, 5 as １月",
  'select 1 as "a，b", 2 as "，", 3 as "值："',
  "select '，' as 逗号, 1 as 甲 -- ，b",
  'select "a，b" from (select 1 as "a，b")',
  "select 1 as 指标（甲，乙）"
])("names that were meant raise no alarm: %s", async (sql) => expect(await silent(sql)).toEqual([]));

test.for([
  "select 1 as 金额（元）",
  "select '，（）' as \"a，b\" -- ；",
  "select 1 as 金额（元）, 2 as ＋",
  "select　1",
  "with 表，一 as (select 1 as 值：) select 值： from 表，一"
])("a query that runs is left alone: %s", async (sql) => {
  expect(await find(sql)).toBe("answered");
});

test.for([
  "select nothing as 金额（元） from observations",
  "select 1 as 金额（元） form observations where x =",
  "select '，' form observations",
  "select nothing from observations -- ，",
  'select "a，b" from observations',
  "select $$，$$, nothing from observations",
  "select '‘' || nothing || '’' from observations",
  "select 'a，b'::int"
])("a fault of another kind is not laid to a mark: %s", async (sql) => {
  expect(await find(sql)).toBeUndefined();
});

test("marks inside texts, quoted names and comments are never to blame", async () => {
  const mark = fc.constantFrom(..."（），；：＝＞＜＊＋－／％。、　１ａ【】");
  const wrap = fc.constantFrom<(text: string) => string>(
    (text) => `'${text}'`,
    (text) => `"${text}"`,
    (text) => `/* ${text} */ 1`,
    (text) => `$$${text}$$`,
    (text) => `1 -- ${text}\n`
  );
  const broken = fc.constantFrom(
    "select @, nothing",
    "select @ form observations where",
    "select @ from nowhere",
    "selec @"
  );
  await fc.assert(
    fc.asyncProperty(fc.string({unit: mark, minLength: 1}), wrap, broken, async (text, quote, sql) => {
      const whole = sql.replace("@", () => quote(text));
      expect(
        findFullWidth(
          whole,
          await database.query(whole).then(
            () => "",
            (error: Error) => error.message
          )
        )
      ).toBeUndefined();
    }),
    {numRuns: 40}
  );
});
