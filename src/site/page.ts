import {createHash} from "node:crypto";
import {join} from "node:path";
import type {Plugin} from "vite";
import {bundleScript} from "./bundle.ts";

const id = "virtual:page";
const source = join(import.meta.dirname, "..");
const inside = /\/src\/(?:share\/page|charts|i18n|catalog|styles)\//;

/** What a notebook's frozen page brings with it, as the module `virtual:page`: where script and style are, and the script's hash. */
export function page(): Plugin {
  let serving = false;
  let built: ReturnType<typeof bundle> | undefined;
  return {
    name: "zhibiao:page",
    configResolved: (config) => void (serving = config.command === "serve"),
    resolveId: (name) => (name === id ? `\0${id}` : undefined),
    async load(name) {
      if (name !== `\0${id}`) return;
      const {script, style, sha256} = await (built ??= bundle(!serving));
      const emit = (name: string, source: string) =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({type: "asset", name, source})}`;
      const urls = serving
        ? [`"/@page/page.js"`, `"/@page/page.css"`]
        : [emit("page.js", script), emit("page.css", style)];
      return `export const scriptUrl = ${urls[0]};
export const styleUrl = ${urls[1]};
export const sha256 = ${JSON.stringify(sha256)};`;
    },
    configureServer(server) {
      server.watcher.on("all", (_, path) => void (inside.test(path) && (built = undefined)));
      server.middlewares.use((request, response, next) => {
        const [, name] = /^\/@page\/(page\.(?:js|css))(?:\?|$)/.exec(request.url ?? "") ?? [];
        if (!name) return next();
        built ??= bundle(false);
        built.then(({script, style}) => {
          response.setHeader("content-type", `text/${name.endsWith("js") ? "javascript" : "css"}; charset=utf-8`);
          response.end(name.endsWith("js") ? script : style);
        }, next);
      });
    }
  };
}

async function bundle(minify: boolean) {
  const [scripts, styles] = await Promise.all([
    bundleScript(join(source, "share/page/reader.ts"), minify, "zhibiaoPage"),
    bundleScript(join(source, "styles/page.css"), minify)
  ]);
  const sheet = styles.find((each) => each.type === "asset" && each.fileName.endsWith(".css"));
  if (sheet?.type !== "asset") throw new Error("no style sheet came of styles/page.css");
  const code = scripts.find((each) => each.type === "chunk")!.code.trim();
  // in a page the text of a script ends at </script and may not open a comment
  const script = `${code}\nzhibiaoPage.start();`.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  return {script, style: String(sheet.source), sha256: createHash("sha256").update(script).digest("base64")};
}
