// @vitest-environment jsdom
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {analyze, deserialize, isSyntaxError, serialize, transpile} from "../../src/notebook/index.ts";

const folder = join(import.meta.dirname, "../../notebooks");
const builtins = ["Inputs", "Plot", "aq", "charts", "d3", "db", "display", "extract", "htl", "html", "md", "sql", "svg", "view", "width"];
const dom = {document, parser: new DOMParser()};

for (const name of readdirSync(folder).filter((file) => file.endsWith(".html"))) {
  const text = readFileSync(join(folder, name), "utf8");

  test(`${name} is written as it is read`, () => {
    expect(serialize(deserialize(text, dom), dom)).toBe(text);
  });

  test(`${name} runs: each cell transpiles and reads only what another defines`, () => {
    const {cells} = deserialize(text, dom);
    expect(cells.filter((cell) => isSyntaxError(transpile(cell)))).toEqual([]);
    const ties = cells.map(analyze);
    const given = new Set([...builtins, ...ties.flatMap((each) => each.defines)]);
    expect(ties.flatMap((each) => each.reads.filter((read) => !given.has(read) && !(read in globalThis)))).toEqual([]);
  });

  test(`${name} asks the network for nothing`, () => {
    expect(text).not.toMatch(/https?:|import\s*\(|\bimport\b.*\bfrom\b|fetch\(/);
  });
}
