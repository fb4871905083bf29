import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Plugin} from "vite";

const source = join(import.meta.dirname, "../..");
const ours = /\/src\/(?:charts|explore|share|i18n|catalog|model|embed)[/.]/;

/** Modules of ours that embeds get another in place of, which exports the same names: stand-ins by what they stand for. */
export const standIns: Readonly<Record<string, string>> = {
  // a snapshot brings its own indicators
  "catalog/indicators/index.ts": "embed/catalogue.ts",
  "catalog/match.ts": "embed/catalogue.ts",
  // rows bring the names of their regions; only tiles ask for provinces
  "catalog/regions/list.ts": "catalog/regions/provinces.ts"
};

/** The catalogue's lists weigh 30 kB, which embeds do without; of all our modules only what is used goes in. */
export function slimBuild(): Plugin {
  const places = new Map(
    Object.entries(standIns).map((pair) => pair.map((each) => join(source, each)) as [string, string])
  );
  return {
    name: "zhibiao:slim-build",
    enforce: "pre",
    config: () => ({
      build: {rolldownOptions: {treeshake: {moduleSideEffects: [{test: ours, sideEffects: false}]}}}
    }),
    buildStart() {
      const gone = [...places].flat().find((path) => !existsSync(path));
      if (gone) throw new Error(`no such module: ${gone}; src/site/embed/slim-build.ts says what stands in for what`);
    },
    async resolveId(name, importer, options) {
      if (!importer || !name.startsWith(".")) return;
      const resolved = await this.resolve(name, importer, {...options, skipSelf: true});
      return resolved && places.get(resolved.id);
    }
  };
}
