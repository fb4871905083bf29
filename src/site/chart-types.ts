import {join} from "node:path";
import type {Plugin} from "vite";

const charts = join(import.meta.dirname, "../charts");
const query = "?known";

/**
 * Lets a chunk know the chart types without what draws them. A chart's file both describes and draws it, and a bundler
 * moves files as wholes: so the imports of `charts/lookup.ts` get a second copy of the registry and of the charts' files,
 * of which tree shaking leaves the descriptions only.
 */
export function chartTypesApart(): Plugin {
  return {
    name: "zhibiao:chart-types",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer, options) {
      const isRegistry = importer === join(charts, "lookup.ts") && source === "./registry.ts";
      const isType = importer === join(charts, "registry.ts") + query && source.startsWith("./types/");
      if (!isRegistry && !isType) return;
      const resolved = await this.resolve(source, importer.replace(query, ""), options);
      return resolved && {...resolved, id: resolved.id + query};
    }
  };
}
