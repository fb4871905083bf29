import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {build} from "vite";
import {afterEach, beforeEach, expect, test} from "vitest";
import {allRegions} from "../../src/catalog/index.ts";
import {codes} from "../../src/catalog/regions/provinces.ts";
import {plotParts} from "../../src/site/embed/plot-parts.ts";
import {standIns} from "../../src/site/embed/slim-build.ts";
import {checkPlot, slimPlot} from "../../src/site/embed/slim-plot.ts";

const source = join(import.meta.dirname, "../../src");
const installed = join(import.meta.dirname, "../../node_modules/@observablehq/plot/src");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plot-"));
  cpSync(installed, folder, {recursive: true});
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Builds a page with one of Plot's charts, with a Plot that stands in `folder`. */
function buildWith(folder: string): Promise<unknown> {
  const entry = "\0entry";
  return build({
    configFile: false,
    root: source,
    publicDir: false,
    logLevel: "silent",
    plugins: [
      slimPlot(folder),
      {name: "entry", resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? "export {}" : null)}
    ],
    build: {write: false, rolldownOptions: {input: entry}}
  });
}

test("the Plot that is installed is the one that embeds were fitted to", () => {
  expect(() => checkPlot(installed)).not.toThrow();
});

test("a build with it goes through", async () => {
  await expect(buildWith(installed)).resolves.toBeDefined();
});

test.each(plotParts.map(({file}) => file))(
  "a build fails where Plot's %s has changed, and says what to do",
  async (file) => {
    const path = join(folder, file);
    writeFileSync(path, `${readFileSync(path, "utf8")}\nexport const added = 1;\n`);
    const error = await buildWith(folder).then(
      () => null,
      (error: unknown) => String(error)
    );
    expect(error).toContain(`${file}: sha256 is `);
    expect(error).toContain("adapt its form in src/site/embed/plot-parts.ts");
    for (const other of plotParts) if (other.file !== file) expect(error).not.toContain(`${other.file}: `);
  }
);

test("a build fails where a file of Plot has gone elsewhere", async () => {
  rmSync(join(folder, "scales/schemes.js"));
  await expect(buildWith(folder)).rejects.toThrow("scales/schemes.js: there is no such file any more");
});

test.each(plotParts)("the lighter form of $file differs from it and exports what it exports", ({file, replace}) => {
  const code = readFileSync(join(installed, file), "utf8");
  const exported = (text: string) =>
    [...text.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => name).toSorted();
  const lighter = replace(code);
  expect(lighter.length).not.toBe(code.length);
  expect(exported(lighter)).toEqual(exported(code));
});

test.each(Object.entries(standIns))("what stands in for %s exports the same names", async (original, standIn) => {
  const [whole, light] = (await Promise.all(
    [original, standIn].map((path) => import(join(source, path)) as Promise<object>)
  )) as [object, object];
  expect(Object.keys(light)).toEqual(expect.arrayContaining(Object.keys(whole)));
});

test("embeds know the provinces by the names that the catalogue has", () => {
  const provinces = allRegions().filter(({code, parent}) => code.endsWith("0000") && parent !== null);
  expect(codes).toEqual(provinces.map(({code, name}) => code + name));
});

test("every module that has a stand-in is there, and what stands in for it", () => {
  for (const path of Object.entries(standIns).flat()) expect(existsSync(join(source, path)), path).toBe(true);
});
