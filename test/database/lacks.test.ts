import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {maybeLack, type Database, type Lack} from "../../src/database/index.ts";
import {openNodeDatabase} from "../../src/database/node.ts";
import {words} from "../../src/i18n/index.ts";

// The real engine's messages: what they advise cannot be done in a browser.
let database: Database;
beforeAll(async () => {
  database = await openNodeDatabase([]);
});
afterAll(() => database.close());

const lackOf = (sql: string) =>
  database.query(sql).then(
    () => "answered",
    (error: Error) => maybeLack(error.message, sql)
  );

describe("what a query lacks is known by the engine's message", () => {
  test.for<[string, Lack["kind"], string]>([
    ["select '{\"a\": 1}'::json as j", "json", "json"],
    ["select '{\"a\":1}' ->> 'a'", "json", "->>"],
    ["select '{\"a\":1}' -> 'a'", "json", "json_extract"],
    ["select json_group_array(1)", "json", "json_group_array"],
    ["create table t (j json)", "json", "json"],
    ["select read_json('x.json')", "reading", "read_json"],
    ["select * from read_json_auto('x.json')", "reading", "read_json_auto"],
    ["select * from read_ndjson('x.json')", "reading", "read_ndjson"],
    ["select 'a' as n order by n collate zh", "collation", "zh"],
    ["select 'a' as n order by n collate nocase.zh", "collation", "zh"],
    ["select 'a' as n order by n collate \"zh_CN\"", "collation", "zh_cn"],
    ["select icu_sort_key('a', 'zh')", "collation", "icu_sort_key"],
    ["select current_date", "today", "current_date"],
    ["select today()", "today", "today"],
    ["select current_time", "clock", "get_current_time"],
    ["select localtimestamp", "clock", "current_localtimestamp"],
    ["select now() at time zone 'Asia/Shanghai'", "zone", ""],
    ["select year(now())", "zone", ""],
    ["select date_trunc('day', now())", "zone", ""],
    ["select now()::date", "zone", ""],
    ["select now() + interval 1 day", "zone", "+"],
    ["select strftime(now(), '%Y')", "zone", "strftime"],
    ["select '2024-01-01 00:00:00 Asia/Shanghai'::timestamptz", "zone", ""],
    ["set TimeZone='Asia/Shanghai'", "zone", "TimeZone"],
    ["select current_setting('TimeZone')", "zone", "timezone"],
    ["select * from pg_timezone_names()", "zone", "pg_timezone_names"],
    ["select * from read_parquet('https://x/a.parquet')", "reading", "read_parquet"],
    ["select * from 'a.parquet'", "reading", "a.parquet"],
    ["select * from 'https://x/a.parquet'", "reading", "https://x/a.parquet"],
    ["select * from 'a.csv'", "reading", "a.csv"],
    ["select * from 'a.xlsx'", "reading", "a.xlsx"],
    ["select * from read_csv('https://x/a.csv')", "reading", "https://x/a.csv"],
    ["select * from read_xlsx('a.xlsx')", "reading", "read_xlsx"],
    ["select * from st_read('a.shp')", "reading", "st_read"],
    ["select * from glob('*')", "reading", "*"],
    ["select st_point(1, 2)", "spatial", "st_point"],
    ["select stem('running', 'english')", "search", "stem"],
    ["pragma create_fts_index('observations', 'id', 'quote')", "search", "create_fts_index"],
    ["-- out\ncopy observations to 'a.csv'", "writing", "a.csv"],
    ["copy observations to 'a.parquet' (format parquet)", "writing", "parquet"],
    ["copy observations from 'a.csv'", "reading", "a.csv"],
    ["export database 'x'", "writing", "x/documents.csv"],
    ["attach 'x.db'", "attaching", "x.db"],
    ["attach 'x.db' (type sqlite)", "attaching", ""],
    ["load icu", "zone", "icu"],
    ["load spatial", "spatial", "spatial"],
    ["install icu", "zone", "icu"],
    ["force install icu", "zone", "icu"],
    ["INSTALL 'icu' FROM community;", "zone", "icu"],
    ['-- first\ninstall "spatial"; load spatial', "spatial", "spatial"],
    ["select 1; install fts", "search", "fts"],
    ["install 'https://x/vss.duckdb_extension.wasm'", "extension", "vss"],
    ["update extensions", "extension", ""],
    ["load vss", "extension", "vss"],
    ["set memory_limit='1GB'", "option", "memory_limit"],
    ["select * from postgres_scan('', '', '')", "extension", "postgres_scan"],
    ["call dbgen(sf=1)", "extension", "dbgen"],
    ["pragma tpch(1)", "extension", "tpch"]
  ])("%s", async ([sql, kind, name]) => {
    const lack = await lackOf(sql);
    expect(lack).toEqual({kind, name});
    for (const language of ["zh", "en"] as const) {
      const sentence = words(language).app.lacks[kind](name);
      expect(sentence).not.toMatch(/install|load|set(?!tings?\b)/i);
      expect(sentence).not.toMatch(/undefined|“”|（）|\(\)\)/);
    }
  });
});

test.for([
  "select nothing from observations",
  "select * from nowhere",
  "selec 1",
  "select nofunction(1)",
  "select 'a'::int",
  "select 'x' collate nosuch",
  "select 'INSTALL icu; LOAD icu'::int",
  "-- install icu\nselec 1",
  "select '; install icu'::int"
])("another fault stays as it is: %s", async (sql) => {
  expect(await lackOf(sql)).toBeUndefined();
});
