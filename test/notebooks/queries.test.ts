import {readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {decodeTable, encodeDocuments, encodeObservations, type Database} from "../../src/database/index.ts";
import {openNodeDatabase} from "../../src/database/node.ts";
import type {Document} from "../../src/model/index.ts";
import {deserialize} from "../../src/notebook/index.ts";
import documents from "../../seeds/documents.json" with {type: "json"};
import {deaths, places} from "../charts/rows.ts";
import {openPage} from "../notebook/dom.ts";

let database: Database;
beforeAll(async () => {
  database = await openNodeDatabase([
    ["observations", encodeObservations([...places, ...deaths])],
    ["documents", encodeDocuments(documents as readonly Document[])]
  ]);
});
afterAll(() => database.close());

const queryOf = (name: string) =>
  deserialize(readFileSync(join(import.meta.dirname, `../../notebooks/${name}.html`), "utf8"), openPage()).cells.find(
    (cell) => cell.mode === "sql"
  )!.value;
const read = async (sql: string) => decodeTable(await database.query(sql));

test.each([
  ["childcare-places", ["4.6个", "5.5个", "3.73个", "3.8个", "4.18个", "4.5个"]],
  ["maternal-mortality", ["8/10万以内", "零死亡", "1/10万以下", "7/10万以内", "零死亡", "18.23/10万"]]
])("the query of %s gives every value with its document's title", async (name, written) => {
  const {columns, length} = await read(queryOf(name));
  expect(Array.from(columns["written"]!, String).sort()).toEqual([...written].sort());
  expect(Array.from(columns["title"]!).filter((title) => typeof title === "string")).toHaveLength(length);
});

test("a reader narrows the query to one region, at either end of its conditions", async () => {
  const sql = queryOf("maternal-mortality");
  for (const edited of [
    sql.replace("where ", "where region = '530900' and "),
    sql.replace("\norder by", "\n  and region = '530900'\norder by")
  ]) {
    expect(Array.from((await read(edited)).columns["written"]!)).toEqual(["18.23/10万"]);
  }
});

test("the condition that the notebook suggests is a query too", async () => {
  const sql = queryOf("maternal-mortality");
  const wider = sql.replace("indicator = '孕产妇死亡率'", "(indicator = '孕产妇死亡率' or subject like '孕产妇%死亡')");
  expect(wider).not.toBe(sql);
  expect((await read(wider)).length).toBe(6);
});
