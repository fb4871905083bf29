import {join} from "node:path";
import {build, type Rolldown} from "vite";
import {chartTypesApart} from "../chart-types.ts";
import {chartSets, plotNames} from "./chart-sets.ts";
import {slimBuild} from "./slim-build.ts";
import {slimPlot} from "./slim-plot.ts";

const source = join(import.meta.dirname, "../..");

/** The scripts of embeds, as text. */
export interface EmbedScripts {
  /** brings a drawn chart to life, and fetches the rest for any other */
  readonly page: string;
  /** charts that need Plot, and those that do not, each with all that it needs */
  readonly axes: string;
  readonly others: string;
  readonly style: string;
}

/** Classic scripts: a frame without an origin may load no others. */
export async function bundlePages(): Promise<EmbedScripts> {
  const [page, axes, others, style] = await Promise.all([
    classic("embed/page.ts"),
    classic("embed/sets/axes.ts", "axes"),
    classic("embed/sets/others.ts", "others"),
    styleOf("embed/page.css")
  ]);
  return {page, axes, others, style};
}

/** `set` is the name under which a script's exports are kept for whoever loaded it. */
async function classic(entry: string, set?: string): Promise<string> {
  const name = set ? `zhibiaoPlayers["${set}"]` : undefined;
  const output = await run(entry, {format: "iife", codeSplitting: false, ...(name ? {name: "zhibiaoSet"} : {})});
  const {code} = output.find((each) => each.type === "chunk")!;
  return set ? `${code.trim().replace(/;$/, "")};(self.zhibiaoPlayers??={}).${set}=zhibiaoSet;` : code;
}

async function styleOf(entry: string): Promise<string> {
  const output = await run(entry, {});
  const sheet = output.find((each) => each.type === "asset" && each.fileName.endsWith(".css"));
  if (sheet?.type !== "asset") throw new Error(`no style sheet came of ${entry}`);
  return String(sheet.source).trim();
}

/** The element and the charts that it fetches: ES modules, the element under a name that stays. */
export async function bundleElement(release: string): Promise<ReadonlyMap<string, string>> {
  const output = await run(
    "embed/zhibiao-chart.ts",
    {
      format: "es",
      entryFileNames: "zhibiao-chart.js",
      chunkFileNames: "assets/embed-[name]-[hash].js"
    },
    release
  );
  return new Map(output.flatMap((each) => (each.type === "chunk" ? [[each.fileName, each.code] as const] : [])));
}

async function run(
  entry: string,
  output: Rolldown.OutputOptions,
  release = ""
): Promise<Rolldown.RolldownOutput["output"]> {
  const result = await build({
    configFile: false,
    root: source,
    base: "./",
    publicDir: false,
    logLevel: "warn",
    define: {
      "process.env.NODE_ENV": `"production"`,
      zhibiaoRelease: JSON.stringify(release),
      zhibiaoPlotNames: JSON.stringify(plotNames)
    },
    plugins: [chartTypesApart(), chartSets(), slimBuild(), slimPlot()],
    build: {
      write: false,
      minify: true,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {input: join(source, entry), preserveEntrySignatures: "strict", output}
    }
  });
  const [first] = [result].flat();
  if (!first || !("output" in first)) throw new Error(`nothing came of ${entry}`);
  return first.output;
}
