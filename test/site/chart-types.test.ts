import {join} from "node:path";
import {build, type Rolldown} from "vite";
import {expect, test} from "vitest";
import {chartTypes} from "../../src/charts/index.ts";
import {chartTypesApart} from "../../src/site/chart-types.ts";
import {chartSets} from "../../src/site/embed/chart-sets.ts";
import {treeshake} from "../../src/site/treeshake.ts";

const charts = join(import.meta.dirname, "../../src/charts/index.ts");

/** The modules of each chunk that a page with such a script is built into, the page's own first. */
async function modulesOf(script: string, later = ""): Promise<readonly (readonly string[])[]> {
  const entry = "\0entry";
  const page = {
    name: "entry",
    resolveId: (id: string) => (id === entry || id === "later" ? id : null),
    load: (id: string) => (id === entry ? script : id === "later" ? later : null)
  };
  const result = (await build({
    configFile: false,
    root: join(charts, "../.."),
    publicDir: false,
    logLevel: "silent",
    plugins: [chartTypesApart(), chartSets(), page],
    build: {write: false, target: "es2022", rolldownOptions: {input: entry, treeshake}}
  })) as Rolldown.RolldownOutput;
  return result.output
    .flatMap((each) => (each.type === "chunk" ? [each] : []))
    .sort((a, b) => Number(b.isEntry) - Number(a.isEntry))
    .map(({modules}) => Object.keys(modules).filter((id) => (modules[id]!.renderedLength ?? 0) > 0));
}

test("a page that knows the chart types does not load what draws them before it draws one", async () => {
  const chunks = await modulesOf(
    `import {chartTypes, readChartName} from ${JSON.stringify(charts)};
    globalThis.known = [chartTypes, readChartName, () => import("later")];`,
    `import {createCharts} from ${JSON.stringify(charts)}; export const charts = createCharts();`
  );
  const [page = [], ...later] = chunks;
  for (const {name} of chartTypes)
    expect(
      page.some((id) => id.includes(`/types/${name}.ts`)),
      name
    ).toBe(true);
  expect(page.filter((id) => /\/(?:layout|marks|text|interaction)\/|node_modules/.test(id))).toEqual([]);
  expect(later.flat().some((id) => id.includes("node_modules/@observablehq/plot"))).toBe(true);
});

test("the charts of embeds that need no Plot come without it, and each set holds its own", async () => {
  const load = (set: string) =>
    modulesOf(`import {charts} from "virtual:charts/${set}"; globalThis.charts = charts;`).then((chunks) =>
      chunks.flat()
    );
  const [plot, others] = await Promise.all([load("plot"), load("others")]);
  const hasPlot = (modules: readonly string[]) => modules.some((id) => id.includes("node_modules/@observablehq/plot"));
  expect([hasPlot(plot), hasPlot(others)]).toEqual([true, false]);
  for (const {name, plot: needsPlot = false} of chartTypes) {
    const file = name === "table" ? "/text/table.ts" : `/types/${name}.ts`;
    const holds = (modules: readonly string[]) => modules.some((id) => id.endsWith(file));
    expect(holds(needsPlot ? plot : others), name).toBe(true);
    if (name !== "table") expect(holds(needsPlot ? others : plot), name).toBe(false);
  }
});
