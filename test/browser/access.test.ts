import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {AxeResults} from "axe-core";
import {expect, test} from "vitest";
import {useBrowser, visit} from "./page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = [
  ["the front page", "", "h1"],
  ["the explorer", "?explore&i=maternal-mortality&r=&k=actual~target&y=&c=trend", ".chart-point"],
  ["the reader's documents", "?documents", "h1"],
  ["the reader's notebooks", "?mine", "h1"],
  ["a problem", "?notebook=none", "h1"],
  ["a notebook", "?notebook=childcare-places", "iframe"]
] as const;
const looks = [
  ["zh", "light"],
  ["en", "dark"]
] as const;

useBrowser();

for (const [name, path, ready] of pages) {
  test.for(looks)(`axe finds nothing on ${name} (%s, %s)`, async ([language, colorScheme]) => {
    const query = `${path}${path ? "&" : "?"}lang=${language}`;
    const visitor = await visit(query, {colorScheme, bypassCSP: true});
    await visitor.page.locator(ready).first().waitFor();
    await visitor.page.evaluate(axe);
    const {violations} = await visitor.page.evaluate(() =>
      (globalThis as unknown as {axe: {run(options: object): Promise<AxeResults>}}).axe.run({iframes: false})
    );
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(" | ")}`)).toEqual(
      []
    );
    await visitor.close();
  });
}
