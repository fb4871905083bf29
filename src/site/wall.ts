import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Plugin} from "vite";
import {bundleScript, bundleStyle} from "./bundle.ts";

const id = "virtual:wall";
const source = join(import.meta.dirname, "..");

/** Scripts that travel into the frame as text: the entry, and the global that it becomes. */
const scripts = {
  guest: {entry: "editor/main.ts", global: "zhibiao"},
  codemirror: {entry: "editor/codemirror.ts", global: "zhibiaoCodemirror"},
  arquero: {entry: "runtime/arquero-chunk.ts", global: "zhibiaoArquero"},
  extraction: {entry: "extraction/chunk.ts", global: "zhibiaoExtraction"},
  files: {entry: "readers/chunk.ts", global: "zhibiaoFiles"},
  workbook: {entry: "share/data/workbook-chunk.ts", global: "zhibiaoWorkbook"}
};
const style = "styles/frame.css";
const inside =
  /\/src\/(?:editor|runtime|extraction|readers|sandbox|notebook|charts|i18n|catalog|share\/data|styles)\/|\/src\/frame\.html$/;

type Script = keyof typeof scripts;
type Names = Script | "style" | "frame";

const names: readonly Names[] = [...(Object.keys(scripts) as Script[]), "style", "frame"];

/**
 * What lives inside the sandboxed frame. Nothing can be imported there, so each script is one classic bundle, and
 * `frame.html` holds its bootstrap inline under a content-security policy with the bootstrap's hash. The module
 * `virtual:wall` says where the files are.
 */
export function wall(): Plugin {
  let serving = false;
  let built: Promise<Record<Names, string>> | undefined;
  return {
    name: "zhibiao:wall",
    configResolved: (config) => void (serving = config.command === "serve"),
    resolveId: (name) => (name === id ? `\0${id}` : undefined),
    async load(name) {
      if (name !== `\0${id}`) return;
      if (serving) return module((file) => `"/@wall/${file}"`, `"/frame.html"`);
      const {frame, ...files} = await bundle(true);
      const references = Object.entries(files).map(([key, text]) => {
        const reference = this.emitFile({type: "asset", name: fileName(key), source: text});
        return [fileName(key), `import.meta.ROLLUP_FILE_URL_${reference}`] as const;
      });
      const html = this.emitFile({type: "asset", fileName: "frame.html", source: frame});
      return module((file) => new Map(references).get(file)!, `import.meta.ROLLUP_FILE_URL_${html}`);
    },
    configureServer(server) {
      server.watcher.on("all", (_, path) => {
        if (!inside.test(path)) return;
        built = undefined;
        server.ws.send({type: "full-reload"});
      });
      server.middlewares.use((request, response, next) => {
        const [, name] = /^\/(?:@wall\/)?([\w.]+)(?:\?|$)/.exec(request.url ?? "") ?? [];
        if (!name || !names.some((each) => fileName(each) === name)) return next();
        built ??= bundle(false);
        built.catch(() => (built = undefined));
        built.then((files) => {
          const key = names.find((each) => fileName(each) === name)!;
          response.setHeader("content-type", `${types[name.replace(/^.*\./, "")]}; charset=utf-8`);
          response.end(files[key]);
        }, next);
      });
    }
  };
}

const types: Record<string, string> = {js: "text/javascript", css: "text/css", html: "text/html"};
const fileName = (name: string) => (name === "frame" ? "frame.html" : name === "style" ? "frame.css" : `${name}.js`);

function module(url: (file: string) => string, frame: string): string {
  return names.map((name) => `export const ${name} = ${name === "frame" ? frame : url(fileName(name))};`).join("\n");
}

async function bundle(minify: boolean): Promise<Record<Names, string>> {
  const text = async (entry: string, global: string) => {
    const chunks = await bundleScript(join(source, entry), minify, global);
    return chunks.find((each) => each.type === "chunk")!.code;
  };
  const texts = {} as Record<Script, string>;
  for (const [name, {entry, global}] of Object.entries(scripts)) texts[name as Script] = await text(entry, global);
  return {
    ...texts,
    style: await bundleStyle(style, minify),
    frame: fillFrame((await text("sandbox/bootstrap.ts", "zhibiaoBootstrap")).trim())
  };
}

function fillFrame(bootstrap: string): string {
  if (/<\/script|<!--/i.test(bootstrap)) throw new Error("the bootstrap cannot stand inline in frame.html");
  const sha256 = createHash("sha256").update(bootstrap).digest("base64");
  const template = readFileSync(join(source, "frame.html"), "utf8");
  const filled = template
    .replace("{{bootstrap-sha256}}", () => sha256)
    .replace("<!-- bootstrap -->", () => `<script>${bootstrap}</script>`);
  if (!filled.includes(bootstrap) || !filled.includes(sha256)) throw new Error("frame.html lacks its placeholders");
  return filled;
}
