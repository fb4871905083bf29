import {join} from "node:path";
import type {Plugin} from "vite";
import {chartTypes, type ChartType} from "../../charts/index.ts";

const types = join(import.meta.dirname, "../../charts/types");
const sets: Readonly<Record<string, (type: ChartType) => boolean>> = {
  "virtual:charts/plot": ({plot = false}) => plot,
  "virtual:charts/others": ({plot = false}) => !plot
};

/** The names by which links call charts that need Plot. */
export const plotNames: readonly string[] = chartTypes
  .filter(({plot}) => plot)
  .flatMap(({name, aliases = []}) => [name, ...aliases]);

/** What draws the charts that need Plot, and the others, by name: an embed loads one set or the other. */
export function chartSets(): Plugin {
  return {
    name: "zhibiao:chart-sets",
    resolveId: (id) => (id in sets ? `\0${id}` : undefined),
    load(id) {
      const isIn = sets[id.slice(1)];
      if (!id.startsWith("\0") || !isIn) return;
      const names = chartTypes.filter(isIn).map(({name}) => name);
      const imports = names.map((name) => `import {${name}} from ${JSON.stringify(join(types, `${name}.ts`))};`);
      return `${imports.join("\n")}\nexport const charts = {${names.join(", ")}};`;
    }
  };
}
