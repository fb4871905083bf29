import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {readReference} from "../../src/site/reference.ts";
import {
  encodeDocuments,
  encodeObservations,
  encodeReference,
  decodeTable,
  type Database
} from "../../src/database/index.ts";
import {openNodeDatabase} from "../../src/database/node.ts";
import type {Document, Observation} from "../../src/model/index.ts";
import documents from "../../seeds/documents.json" with {type: "json"};
import manifest from "../../package.json" with {type: "json"};
import {guidePages} from "./samples.ts";

const root = join(import.meta.dirname, "../..");
const seeds = join(root, "seeds");
/** where a user puts the full texts, which the repository does not hold */
const readersOwn = "seeds/originals/";
const names = guidePages.map(({name}) => name);
const twin = (name: string) => name.replace(/^../, (language) => (language === "zh" ? "en" : "zh"));

let database: Database;
beforeAll(async () => {
  const lines = readFileSync(join(seeds, "observations.jsonl"), "utf8").trim().split("\n");
  database = await openNodeDatabase([
    ["observations", encodeObservations(lines.map((line) => JSON.parse(line) as Observation))],
    ["documents", encodeDocuments(documents as readonly Document[])],
    ["reference", encodeReference(readReference(seeds))]
  ]);
});
afterAll(() => database.close());

test("every page is there in both languages, with the same parts and the same samples", () => {
  expect(names.filter((name) => !names.includes(twin(name)))).toEqual([]);
  const parts = (text: string) => [text.match(/^#+ /gm), text.match(/^```\S*/gm), text.match(/^\|/gm)?.length];
  for (const page of guidePages) {
    const other = guidePages.find(({name}) => name === twin(page.name))!;
    expect([page.name, parts(page.text)]).toEqual([page.name, parts(other.text)]);
  }
});

test.for(
  guidePages.flatMap(({name, samples}) =>
    samples
      .filter(({language, words}) => language === "sql" && words.length === 0)
      .map(({source}) => [name, source] as const)
  )
)("a query of %s finds something", async ([, source]) => {
  expect(decodeTable(await database.query(source)).length).toBeGreaterThan(0);
});

test("every command is a script of the package", () => {
  const commands = guidePages.flatMap(({samples}) =>
    samples.filter(({language}) => language === "sh").flatMap(({source}) => source.split("\n"))
  );
  const scripts = commands.flatMap((line) =>
    [...line.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, name]) => name!)
  );
  expect(scripts.filter((name) => name !== "ci" && !(name in manifest.scripts))).toEqual([]);
  expect(commands.filter((line) => !/^(?:npm |SITE_URL=)/.test(line))).toEqual([]);
});

test("links between pages lead to pages, and the places that are named exist", () => {
  for (const {name, text} of guidePages) {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href!);
    const pages = links.filter((href) => /^[a-z-]+\.md/.test(href)).map((href) => href.replace(/#.*$/, ""));
    expect([name, pages.filter((href) => !existsSync(join(root, "docs/guide", name.slice(0, 2), href)))]).toEqual([
      name,
      []
    ]);
    expect([name, links.filter((href) => !/^(?:[a-z-]+\.md|app:)/.test(href))]).toEqual([name, []]);
    const places = [...text.matchAll(/`((?:src|test|docs|seeds)\/[\w./-]+)`/g)].map(([, path]) => path!);
    expect([name, places.filter((path) => path !== readersOwn && !existsSync(join(root, path)))]).toEqual([name, []]);
    const notebooks = links.flatMap((href) => /notebook=([a-z-]+)/.exec(href)?.[1] ?? []);
    expect([name, notebooks.filter((slug) => !existsSync(join(root, "notebooks", `${slug}.html`)))]).toEqual([
      name,
      []
    ]);
  }
});
