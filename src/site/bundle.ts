import {join} from "node:path";
import {build, type Rolldown} from "vite";
import {notebookKit} from "./notebook-kit.ts";

const source = join(import.meta.dirname, "..");

/** One script or style sheet by itself; with a name the script is a classic one that leaves a global of that name. */
export async function bundleScript(
  input: string,
  minify: boolean,
  name?: string
): Promise<Rolldown.RolldownOutput["output"]> {
  const result = await build({
    configFile: false,
    root: source,
    publicDir: false,
    logLevel: "warn",
    define: {"process.env.NODE_ENV": `"production"`},
    plugins: [notebookKit()],
    build: {
      write: false,
      minify,
      target: "es2022",
      assetsInlineLimit: 1e6,
      modulePreload: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: "strict",
        output: name ? {format: "iife", name, codeSplitting: false} : {}
      }
    }
  });
  const [first] = [result].flat();
  if (!first || !("output" in first)) throw new Error(`nothing came of ${input}`);
  return first.output;
}

/** The text of one style sheet with all that it imports. */
export async function bundleStyle(path: string, minify = true): Promise<string> {
  const output = await bundleScript(join(source, path), minify);
  const sheet = output.find((each) => each.type === "asset" && each.fileName.endsWith(".css"));
  if (sheet?.type !== "asset") throw new Error(`no style sheet came of ${path}`);
  return String(sheet.source);
}
