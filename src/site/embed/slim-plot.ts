import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join, relative, sep} from "node:path";
import type {Plugin} from "vite";
import {plotParts} from "./plot-parts.ts";

/** The folder `src` of the Plot that is installed. */
function plotSource(): string {
  const [root] = createRequire(import.meta.url)
    .resolve("@observablehq/plot")
    .split(`${sep}src${sep}`);
  return join(root!, "src");
}

/**
 * What embeds do without of Plot, since our charts never use it: map projections, colour schemes, legends, tips, markers,
 * scales of time, curves and symbols. A build fails where Plot is not the one that this was made for.
 */
export function slimPlot(folder = plotSource()): Plugin {
  const parts = new Map(plotParts.map((part) => [part.file, part]));
  return {
    name: "zhibiao:slim-plot",
    enforce: "pre",
    buildStart: () => checkPlot(folder),
    transform(code, id) {
      const part = parts.get(relative(folder, id).split(sep).join("/"));
      return part && {code: part.replace(code), map: null};
    }
  };
}

/** Throws where a file that embeds get in another form is gone or not what it was. */
export function checkPlot(folder: string): void {
  const changed = plotParts.flatMap(({file, sha256}) => {
    const path = join(folder, file);
    if (!existsSync(path)) return [`${file}: there is no such file any more`];
    const found = createHash("sha256").update(readFileSync(path)).digest("hex");
    return found === sha256 ? [] : [`${file}: sha256 is ${found}, not ${sha256}`];
  });
  if (changed.length === 0) return;
  throw new Error(
    [
      `embeds leave out parts of Observable Plot, and ${changed.length} of the files that they replace changed in ${folder}:`,
      ...changed.map((each) => `  ${each}`),
      "Compare each with the version before (npm diff --diff=@observablehq/plot@OLD --diff=@observablehq/plot@NEW). Where it",
      "exports or expects something else now, adapt its form in src/site/embed/plot-parts.ts; then write its new sha256 there,",
      "and run test/site/slim-build.test.ts and test/browser/embed, which draw every chart with the lighter Plot."
    ].join("\n")
  );
}
