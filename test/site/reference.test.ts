import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readReference} from "../../src/site/reference.ts";
import {decodeTable, encodeReference} from "../../src/database/index.ts";
import {openNodeDatabase} from "../../src/database/node.ts";

const values = readReference(join(import.meta.dirname, "../../seeds"));
const series = (name: string) =>
  values.filter(({indicator}) => indicator === name).map(({year, written}) => `${year} ${written}`);

test("five indicators have national values, each in the words of its publication", () => {
  expect([...new Set(values.map(({indicator}) => indicator))]).toEqual([
    "孕产妇死亡率",
    "婴儿死亡率",
    "5岁以下儿童死亡率",
    "人均预期寿命",
    "每千人口3岁以下婴幼儿托位数"
  ]);
  expect(values.filter(({quote, written}) => !quote.includes(written))).toEqual([]);
  expect(values.filter(({written, value}) => Number.parseFloat(written) !== value)).toEqual([]);
  expect(
    values.filter(({title, issuer, published}) => !title || !issuer || !/^\d{4}-\d\d-\d\d$/.test(published))
  ).toEqual([]);
  expect(new Set(values.map(({id}) => id)).size).toBe(values.length);
});

test("maternal mortality falls from 20.1 to 14.3 per 100,000 in ten years", () => {
  expect(series("孕产妇死亡率")).toEqual([
    "2015 20.1/10万",
    "2016 19.9/10万",
    "2017 19.6/10万",
    "2018 18.3/10万",
    "2019 17.8/10万",
    "2020 16.9/10万",
    "2021 16.1/10万",
    "2022 15.7/10万",
    "2023 15.1/10万",
    "2024 14.3/10万"
  ]);
});

test("every publication is cited by a value", () => {
  const {publications} = JSON.parse(readFileSync(join(import.meta.dirname, "../../seeds/reference.json"), "utf8")) as {
    publications: {id: string}[];
  };
  expect(publications.filter(({id}) => !values.some(({document}) => document === id))).toEqual([]);
});

test("the database answers with the nation beside a region", async () => {
  const database = await openNodeDatabase([["reference", encodeReference(values)]]);
  const answer = decodeTable(
    await database.query(
      "select region_name, value, title from reference where indicator = '人均预期寿命' and year = 2024"
    )
  );
  expect(answer.columns["value"]![0]).toBe(79);
  expect(answer.columns["title"]![0]).toBe("2024年我国卫生健康事业发展统计公报");
  await database.close();
});
