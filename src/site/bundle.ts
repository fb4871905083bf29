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
