import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {describe as particulars} from "../../src/extraction/index.ts";
import type {Document} from "../../src/model.ts";

const seeds = join(import.meta.dirname, "../../seeds");
const documents = JSON.parse(readFileSync(join(seeds, "documents.json"), "utf8")) as readonly Document[];

for (const document of documents) {
  const path = join(seeds, "originals", `${document.id}.txt`);
  const why = existsSync(path) ? "" : " (skipped: its original is not in seeds/originals)";
  test.skipIf(!existsSync(path))(`${document.id} tells its region, year and genre itself${why}`, () => {
    const told = particulars(readFileSync(path, "utf8"));
    expect({region: told.region.value, year: told.year.value, genre: told.genre.value}).toEqual({
      region: document.region,
      year: document.year,
      genre: document.genre
    });
    expect(told.published).toBe(document.published);
  });
}

test("the title tells region, year and genre", () => {
  expect(particulars("云南省临沧市卫生健康委员会2024年工作总结和2025年工作要点\n\n正文。")).toMatchObject({
    region: {value: "530900", from: "title"},
    year: {value: 2025},
    genre: {value: "summary-and-plan"},
    issuer: {value: "云南省临沧市卫生健康委员会"}
  });
  expect(particulars("如皋市卫生健康委员会2023年工作总结\n正文。")).toMatchObject({
    region: {value: "320682"},
    year: {value: 2023},
    genre: {value: "summary"}
  });
  expect(particulars("杭州市“十四五”卫生健康发展规划(2021-2025年)\n正文。")).toMatchObject({
    region: {value: "330100"},
    year: {value: 2025},
    genre: {value: "multi-year-plan"}
  });
});

test("places named in the text stand in for a name that was taken away, and it says how sure", () => {
  const told = particulars(
    "卫生健康委员会2020年卫生健康工作要点\n全市工作要求,江阴市、宜兴市要通过评估,来锡人员隔离,江阴市开展试点。"
  );
  expect(told.region).toMatchObject({value: "320200", from: "places named"});
  expect(told.region.sure).toBeLessThan(0.95);
});

test("a text that tells nothing is the nation's, and not sure", () => {
  expect(particulars("没有任何线索").region).toMatchObject({value: "000000", sure: 0});
});
