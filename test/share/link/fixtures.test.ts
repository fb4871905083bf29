import {createHash} from "node:crypto";
import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {fromLink, toLink, type SharedNotebook} from "../../../src/share/link/index.ts";
import {schemas} from "../../../src/share/link/migrations.ts";
import {dictionary} from "../../../src/share/link/schemas/dictionary-1.ts";

/**
 * One link of every schema that was ever written, and what it holds in the terms of the present one. A link's file is
 * never edited; where a migration changes what it means today, only the JSON beside it changes.
 */
const folder = join(import.meta.dirname, "fixtures");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const frozen: Readonly<Record<string, string>> = {
  "schema-1.link": "337edcb29a0d47fd5d191c934a28bff51fc0f8b847ccda6d36924c1a4b0de8a2"
};

test("every schema has its fixture, as it was", () => {
  const links = readdirSync(folder).filter((name) => name.endsWith(".link"));
  expect(links).toEqual(schemas.map(({number}) => `schema-${number}.link`));
  expect(Object.fromEntries(links.map((name) => [name, sha256(read(name))]))).toEqual(frozen);
});

test("what schema 1 needs to be read is as it was", () => {
  expect(sha256(dictionary)).toBe("41ddb88fa5c8519347bdd8ee2a42840a0fca884eae44aa06edac34ecf68243bc");
});

test.each(Object.keys(frozen))("%s opens as what it held", (name) => {
  const {notebook, inputs, files, release} = fromLink(read(name).trim());
  const plain = files.map(({name: file, mime, bytes}) => ({name: file, mime, bytes: [...bytes]}));
  expect({notebook, inputs, files: plain, release}).toEqual(JSON.parse(read(name.replace(".link", ".json"))));
});

test("the present schema still writes what it reads", () => {
  const shared = fromLink(read(`schema-${schemas.at(-1)!.number}.link`).trim());
  expect(fromLink(toLink(shared))).toEqual(shared satisfies SharedNotebook);
});
