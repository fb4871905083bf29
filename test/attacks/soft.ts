import {createHash} from "node:crypto";
import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer} from "node:http";
import {extname, join, normalize, sep} from "node:path";
import type {AddressInfo} from "node:net";
import {build, type Plugin} from "vite";
import {app} from "../../src/build/index.ts";
import type {Weakening} from "./attack.ts";

const root = join(import.meta.dirname, "../..");

/**
 * What can be left out of the app, by name: a line of a file of `src`, and what stands there instead. `soft("name")` says
 * whether the page was opened without it.
 */
const checks: Record<string, readonly [file: string, line: string, instead: string]> = {
  parse: [
    "sandbox/parse.ts",
    "export function parseToApp(data: unknown): ToApp | undefined {",
    "export function parseToApp(data: unknown): ToApp | undefined { if (soft('parse')) return data as ToApp;"
  ],
  gate: ["sandbox/gate.ts", "admit(size, took) {", "admit(size, took) { if (soft('gate')) return 'pass';"],
  lock: [
    "database/database.ts",
    "for (const sql of after) await run(sql);",
    "if (!soft('lock')) for (const sql of after) await run(sql);"
  ],
  outside: [
    "app/outside.ts",
    "if (!URL.canParse(href)) return null;",
    "if (soft('outside')) return href; if (!URL.canParse(href)) return null;"
  ],
  ask: [
    "app/acts/wishes.ts",
    "const agreed = await new Promise<boolean>(",
    "const agreed = soft('ask') || await new Promise<boolean>("
  ],
  activity: ["app/activity.ts", "async isRecent() {", "async isRecent() { if (soft('activity')) return true;"],
  inert: ["app/views/wish-dialog.ts", "}, inertFor);", "}, soft('inert') ? 0 : inertFor);"],
  focus: ["app/hold-focus.ts", "if (!open ||", "if (soft('focus') || !open ||"],
  pulse: ["sandbox/pulse.ts", "if (!still && time", "if (!soft('pulse') && !still && time"],
  silence: ["app/acts/wishes.ts", "if (known.silent)", "if (known.silent && !soft('silence'))"],
  modal: ["app/views/wish-dialog.ts", "dialog.showModal()", "(soft('modal') ? dialog.show() : dialog.showModal())"],
  greeting: ["sandbox/host.ts", "++heard === mostHeard", "!soft('greeting') && ++heard === mostHeard"],
  loads: ["sandbox/host.ts", "++loads > mostLoads", "++loads > (soft('loads') ? Infinity : mostLoads)"],
  sandbox: [
    "app/session.ts",
    `element.setAttribute("sandbox", "allow-scripts");`,
    `element.setAttribute("sandbox", "allow-scripts " + (softly.get("sandbox") ?? "")); element.allow = softly.get("allow") ?? "";`
  ],
  frame: [
    "app/session.ts",
    "loadFrame(element, frameUrl,",
    "loadFrame(element, softly.get('frame') ? new URL(`/${softly.get('frame')}/frame.html`, location.href).href : frameUrl,"
  ]
};

const prelude = `const softly = (globalThis.softly ??= new URLSearchParams(globalThis.location?.search));
const soft = (name) => (softly.get("app") ?? "").split(",").includes(name);
`;

/** Leaves checks out where the address says so. @throws where the source does not hold the line any more */
function softened(): Plugin {
  const left = new Set(Object.keys(checks));
  return {
    name: "soften",
    enforce: "pre",
    transform(code, id) {
      const found = Object.entries(checks).filter(([, [file]]) => id.endsWith(`/src/${file}`));
      if (found.length === 0) return;
      let changed = code;
      for (const [name, [file, line, instead]] of found) {
        if (!changed.includes(line)) throw new Error(`the check "${name}" is not in ${file} any more: ${line}`);
        changed = changed.replace(line, () => instead);
        left.delete(name);
      }
      return `${changed}\n${prelude}`;
    },
    generateBundle() {
      if (left.size > 0) throw new Error(`checks that are in no file: ${[...left].join(", ")}`);
    }
  };
}

/** Builds the app once more, with everything that can be left out. */
export async function buildSoft(folder: string): Promise<void> {
  // inside the test runner Vite would make a development build
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  await build({
    configFile: false,
    root: join(root, "src"),
    base: "./",
    publicDir: join(root, "public"),
    mode: "production",
    logLevel: "error",
    // the app alone: no pages of indicators, no embeds
    plugins: [softened(), app()],
    worker: {format: "es"},
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: "es2022",
      assetsInlineLimit: 0,
      rolldownOptions: {input: join(root, "src/index.html")}
    }
  });
  process.env["NODE_ENV"] = before;
}

/** A copy of the build, with or without the engine of its database, which takes long to start. */
export interface Copy extends Weakening {
  readonly database?: boolean;
}

const coded = (weakening: Copy) => Buffer.from(JSON.stringify(weakening)).toString("base64url");

/** The address of a copy's page: what its own files lack is in the path, and holds until it is loaded again. */
export function placeOf(site: string, {page = {}, guest = [], database = true}: Copy): string {
  return `${site}${coded({page, guest, database})}/`;
}

/** What the app leaves out, as a query: it can be another for each notebook that a page opens. */
export function softnessOf({app = [], sandbox = "", allow = "", frame = {}, bootstrap = []}: Copy): string {
  return String(new URLSearchParams({app: app.join(","), sandbox, allow, frame: coded({frame, bootstrap})}));
}

/** The address of a copy with all that it lacks. */
export const addressOf = (site: string, copy: Copy): string => `${placeOf(site, copy)}?${softnessOf(copy)}`;

/** Makes an open page lack something else, from its next notebook on. */
export const soften = (copy: Copy): string =>
  `globalThis.softly && [...softly.keys()].forEach((key) => softly.delete(key));
globalThis.softly && new URLSearchParams(${JSON.stringify(softnessOf(copy))}).forEach((value, key) => softly.set(key, value));`;

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm"
};

/** Serves copies of a build; the first folder of the path says what its files lack. */
export async function serveSoft(folder: string): Promise<{readonly url: string; close(): Promise<void>}> {
  const server = createServer((request, response) => {
    const [, coded, rest] = /^\/([\w-]+)\/(.*)$/.exec(new URL(request.url!, "http://host").pathname) ?? [];
    const path = join(folder, normalize(rest || "index.html"));
    if (!coded || !path.startsWith(folder + sep) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end("not found");
      return;
    }
    const weakening = JSON.parse(Buffer.from(coded, "base64url").toString()) as Copy;
    // what keeps the site for work without a network would fetch all of it, once for each copy
    if ((weakening.database === false && path.endsWith(".wasm")) || path.endsWith("sw.js")) {
      response.writeHead(404).end("withheld");
      return;
    }
    // only what is the same in every copy may be kept by the browser
    response.writeHead(200, {
      "content-type": types[extname(path)] ?? "application/octet-stream",
      "cache-control": "no-store"
    });
    response.end(
      /\.html$|guest[^/]*\.js$/.test(path)
        ? weaken(rest || "index.html", readFileSync(path, "utf8"), weakening)
        : readFileSync(path)
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

/** A file of the build without what the weakening names. */
export function weaken(
  name: string,
  text: string,
  {page = {}, frame = {}, bootstrap = [], guest = []}: Weakening
): string {
  if (name === "index.html") return widen(text, page);
  if (/guest[^/]*\.js$/.test(name))
    return guest.includes("formula") ? replaced(text, "/^[=+\\-@\\t\\r]/", "/^(?!)/") : text;
  if (name !== "frame.html") return text;
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(text)!;
  let changed = script!;
  if (bootstrap.includes("webrtc")) changed = replaced(changed, /Reflect\.deleteProperty\(self, ?\w+\)/, "0");
  if (bootstrap.includes("origin"))
    changed = replaced(changed, /self\.origin === "null" &&|self\.origin===`null`&&/, "");
  return widen(text, frame)
    .replace(script!, () => changed)
    .replaceAll(hash(script!), () => hash(changed));
}

function widen(html: string, directives: Readonly<Record<string, string>>): string {
  return html.replace(/(Content-Security-Policy"\s+content=")([^"]+)/, (_, before: string, policy: string) => {
    const kept = policy.split("; ").filter((each) => !Object.hasOwn(directives, each.split(" ")[0]!));
    return before + [...kept, ...Object.entries(directives).map(([name, value]) => `${name} ${value}`)].join("; ");
  });
}

function replaced(text: string, what: string | RegExp, instead: string): string {
  const changed = text.replace(what, () => instead);
  if (changed === text) throw new Error(`not in the build: ${what}`);
  return changed;
}

const hash = (script: string) => createHash("sha256").update(script).digest("base64");
