import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {extractSeeds, seedPaths} from "../../src/cli/seeds.ts";
import {toLines} from "../../src/cli/documents.ts";
import type {Document, Observation} from "../../src/model/index.ts";

const paths = seedPaths(join(import.meta.dirname, "../../seeds"));
const documents = JSON.parse(readFileSync(paths.manifest, "utf8")) as readonly Document[];
const missing = documents.filter((each) => !existsSync(join(paths.originals, `${each.id}.txt`))).map((each) => each.id);
const why = missing.length > 0 ? ` (skipped: no original of ${missing.join(", ")} in seeds/originals)` : "";
const committed = readFileSync(paths.observations, "utf8");
const rows = committed
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Observation);

test.skipIf(missing.length > 0)(`extracting the originals again gives the committed observations${why}`, () => {
  expect(toLines(extractSeeds(paths))).toBe(committed);
});

test.skipIf(missing.length > 0)(`every quote stands verbatim in its document and holds the number${why}`, () => {
  for (const document of documents) {
    const text = readFileSync(join(paths.originals, `${document.id}.txt`), "utf8");
    for (const row of rows.filter((each) => each.document === document.id)) {
      const at = text.indexOf(row.quote, Math.max(0, row.start - row.quote.length));
      expect(at >= 0 && at <= row.start && at + row.quote.length >= row.end, `${row.id} ${row.quote}`).toBe(true);
      expect(row.quote).not.toMatch(/\n/);
    }
  }
});

test("committed observations have ids of their own and are sorted", () => {
  expect(new Set(rows.map((each) => each.id)).size).toBe(rows.length);
  const order = rows.map((each) => `${each.document} ${String(each.start).padStart(8, "0")}`);
  expect(order).toEqual([...order].sort());
});

test("quotes stay short", () => {
  expect(rows.filter((each) => each.quote.length > 200).map((each) => each.quote)).toEqual([]);
});
