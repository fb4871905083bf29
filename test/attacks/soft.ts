import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import {extname, join, normalize, sep} from "node:path";
import type {AddressInfo} from "node:net";
import {build, type Plugin} from "vite";
import {app, treeshake, writeServiceWorker} from "../../src/site/index.ts";
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
  // a receiver that merges what it is sent
  merge: [
    "sandbox/host.ts",
    "const receive = (message: ToApp): void => {",
    `const receive = (message: ToApp): void => {
if (soft("merge")) {
  const merge = (to: any, from: any) => {
    for (const key of Object.keys(from)) typeof from[key] === "object" && to[key] ? merge(to[key], from[key]) : (to[key] = from[key]);
    return to;
  };
  merge({notebook: {}}, message);
}`
  ],
  // a receiver that takes what only the app says for its own word
  settings: [
    "sandbox/host.ts",
    "switch (message.type) {",
    `if (soft("settings") && (message as any)?.type === "settings") document.documentElement.lang = (message as any).settings.language;
switch (message.type) {`
  ],
  // what the frame posts is read in the page
  relay: [
    "sandbox/relay.ts",
    "export function relayInbox(worker: Worker): OpenInbox {",
    "export function relayInbox(worker: Worker): OpenInbox { if (soft('relay')) return readPort;"
  ],
  // the worker that reads it lacks what the page lacks
  "relay-page": [
    "sandbox/relay.ts",
    "post({turn}, [port]);",
    "worker.postMessage({turn, soft: String(softly)}, [port]);"
  ],
  "relay-worker": [
    "sandbox/relay.ts",
    "const {turn} = data;",
    `const {turn} = data;
new URLSearchParams((data as any).soft).forEach((value, key) => softly.set(key, value));`
  ],
  "rate-limiter": [
    "sandbox/rate-limiter.ts",
    "admit(size, took) {",
    "admit(size, took) { if (soft('rate-limiter')) return 'pass';"
  ],
  // messages of any number of values are read
  values: ["sandbox/inbox.ts", "size.isForeign ?", "size.isForeign && !soft('values') ?"],
  // a page that hears what the frame posts to its window
  window: [
    "sandbox/host.ts",
    `frame.addEventListener("load", connect);`,
    `frame.addEventListener("load", connect);
if (soft("window")) addEventListener("message", ({data}) => data);`
  ],
  // answers of any size are fetched at once
  turns: [
    "database/database.ts",
    "endTurn ??= await turns.take();",
    "if (!soft('turns')) endTurn ??= await turns.take();"
  ],
  running: [
    "sandbox/requests.ts",
    "maxPending.running[type])",
    "(soft('running') ? Infinity : maxPending.running[type]))"
  ],
  title: [
    "storage/untitled.ts",
    `const heading = firstHeading(first?.value ?? "");`,
    `const heading = soft("title") ? /^\\s*#\\s+(.+?)\\s*#*\\s*$/m.exec(first?.value ?? "")?.[1] : firstHeading(first?.value ?? "");`
  ],
  picture: [
    "share/image/embedded-notebook.ts",
    "export function pictureKind(bytes: Uint8Array): PictureKind | null {",
    `export function pictureKind(bytes: Uint8Array): PictureKind | null {
if (soft("picture")) /^\\s*(?:<!--[^]*?-->\\s*)*<svg[\\s>]/.test(start(bytes));`
  ],
  // the page reads the database's messages whole, by a pattern that backtracks
  message: [
    "database/database.ts",
    ".slice(0, maxMessage), {cause});",
    ".slice(0, soft('message') ? Infinity : maxMessage), {cause});"
  ],
  "message-pattern": [
    "database/lacks.ts",
    "const told = message.slice(0, maxMessage)",
    "const told = message.slice(0, soft('message') ? Infinity : maxMessage)"
  ],
  comment: [
    "database/text-casts.ts",
    "function withoutLastComments(sql: string): string {",
    `function withoutLastComments(sql: string): string {
if (soft("comment")) return sql.replace(/;(?:\\s|--[^\\n]*|\\/\\*[^]*?\\*\\/)*$/, "");`
  ],
  charts: ["app/workspace/permissions.ts", "if (size > maxChartChars)", "if (size > maxChartChars && !soft('charts'))"],
  // the engine itself is asked to install extensions
  install: [
    "database/database.ts",
    "if (extension !== undefined) {",
    "if (extension !== undefined && !soft('install')) {"
  ],
  restrict: [
    "database/browser.ts",
    "await alive(restrict(worker));",
    "if (!soft('restrict')) await alive(restrict(worker));"
  ],
  framed: ["app/framed.ts", "page.top !== page.self", "!soft('framed') && page.top !== page.self"],
  risk: ["app/features/notebook/permission-dialog.ts", "if (!isUnknown)", "if (!isUnknown || soft('risk'))"],
  lock: [
    "database/database.ts",
    "for (const sql of after) await run(sql);",
    "if (!soft('lock')) for (const sql of after) await run(sql);"
  ],
  outside: [
    "app/workspace/outside.ts",
    "if (!URL.canParse(href)) return null;",
    "if (soft('outside')) return href; if (!URL.canParse(href)) return null;"
  ],
  ask: [
    "app/workspace/permissions.ts",
    "const agreed = await new Promise<boolean>(",
    "const agreed = soft('ask') || await new Promise<boolean>("
  ],
  activity: [
    "app/workspace/activity.ts",
    "async isRecent() {",
    "async isRecent() { if (soft('activity')) return true;"
  ],
  inert: ["app/features/notebook/permission-dialog.ts", "}, inertMs);", "}, soft('inert') ? 0 : inertMs);"],
  focus: ["app/workspace/hold-focus.ts", "if (!open ||", "if (soft('focus') || !open ||"],
  heartbeat: ["sandbox/heartbeat.ts", "if (!unresponsive && time", "if (!soft('heartbeat') && !unresponsive && time"],
  mute: ["app/workspace/asking.ts", "if (known.muted)", "if (known.muted && !soft('mute'))"],
  modal: ["app/ui/dialog.ts", "element.showModal()", "(soft('modal') ? element.show() : element.showModal())"],
  loads: ["sandbox/host.ts", "++loads > maxLoads", "++loads > (soft('loads') ? Infinity : maxLoads)"],
  // a notebook's database holds what was read in the user's documents
  uploads: [
    "app/workspace/running.ts",
    "const uploads = usesUploads ? options.readings() : [];",
    "const uploads = usesUploads || soft('uploads') ? options.readings() : [];"
  ],
  // one database for all notebooks
  shared: [
    "app/workspace/session.ts",
    "const database = openNotebookDatabase(start, start.language, engine, signal);",
    `const ofOwn = (signal: AbortSignal) => openNotebookDatabase(start, start.language, engine, signal);
const database = soft("shared") ? ((globalThis as any).sharedDatabase ??= ofOwn(new AbortController().signal)) : ofOwn(signal);`
  ],
  // one set of files for all notebooks
  files: [
    "app/workspace/notebook-files.ts",
    "const id = autosaves.get(key)?.record?.id;",
    "const id = (soft('files') ? [...autosaves.values()].find(({record}) => record) : autosaves.get(key))?.record?.id;"
  ],
  sandbox: [
    "app/workspace/frame-element.ts",
    `element.allow = nothingAllowed();`,
    `element.setAttribute("sandbox", "allow-scripts " + (softly.get("sandbox") ?? "")); element.allow = softly.get("allow") || nothingAllowed();`
  ],
  frame: [
    "app/workspace/session.ts",
    "loadFrame(element, frameUrl,",
    "loadFrame(element, softly.get('frame') ? new URL(`/${softly.get('frame')}/frame.html`, location.href).href : frameUrl,"
  ]
};

const prelude = `const softly = (globalThis.softly ??= new URLSearchParams(globalThis.location?.search));
const soft = (name) => (softly.get("app") ?? "").split(",").includes(name);
`;

/**
 * Leaves checks out where the address says so. @throws where the source does not hold the line any more, or where the page
 * lacks a file that was to be softened
 */
function softened(isPage: boolean): Plugin {
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
      if (isPage && left.size > 0) throw new Error(`checks that are in no file: ${[...left].join(", ")}`);
    }
  };
}

/** The folder of the build with everything that can be left out: made by the first that asks, and waited for by the others. */
export async function weakenedBuild(scratch: string): Promise<string> {
  const [folder, done, failed] = ["weakened", "weakened-done", "weakened-failed"].map((name) => join(scratch, name));
  try {
    mkdirSync(folder!);
  } catch {
    while (!existsSync(done!)) {
      if (existsSync(failed!)) throw new Error("the weakened build failed in another test file");
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return folder!;
  }
  try {
    await buildSoft(folder!);
    writeFileSync(done!, "");
  } catch (error) {
    writeFileSync(failed!, "");
    throw error;
  }
  return folder!;
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
    plugins: [softened(true), app()],
    worker: {format: "es", plugins: () => [softened(false)], rolldownOptions: {treeshake}},
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: "es2022",
      assetsInlineLimit: 0,
      rolldownOptions: {input: join(root, "src/index.html")}
    }
  });
  await writeServiceWorker(folder);
  process.env["NODE_ENV"] = before;
}

/** A copy of the build, with or without the engine of its database, which takes long to start. */
export interface Copy extends Weakening {
  readonly database?: boolean;
  /** one that works without a network, and where its frame comes from the service worker; each such copy by a number */
  readonly offline?: number;
}

const coded = (weakening: Copy) => Buffer.from(JSON.stringify(weakening)).toString("base64url");

/** The path of a copy's page: what its own files lack is in it, and holds until it is loaded again. */
export function pathOf({page = {}, guest = [], database = true, offline, ...rest}: Copy): string {
  const {frame = {}, bootstrap = [], sandbox = ""} = rest;
  return `${coded({page, guest, database, ...(offline === undefined ? {} : {offline, frame, bootstrap, sandbox})})}/`;
}

/** What the app leaves out, as a query: it can be another for each notebook that a page opens. */
export function softnessOf({app = [], sandbox = "", allow = "", frame = {}, bootstrap = [], offline}: Copy): string {
  if (offline !== undefined) return String(new URLSearchParams({app: app.join(",")}));
  return String(new URLSearchParams({app: app.join(","), sandbox, allow, frame: coded({frame, bootstrap})}));
}

/** The address of a copy with all that it lacks. */
export const addressOf = (site: string, copy: Copy): string => `${site}${pathOf(copy)}?${softnessOf(copy)}`;

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

/** What the server is asked for, once its page needs it no more: it then answers nothing under that path. */
export const cutting = "cut-the-line";

/** Serves copies of a build; the first folder of the path says what its files lack. */
export async function serveSoft(folder: string): Promise<{readonly url: string; close(): Promise<void>}> {
  const cut = new Set<string>();
  const server = createServer((request, response) => {
    const [, coded, rest] = /^\/([\w-]+)\/(.*)$/.exec(new URL(request.url!, "http://host").pathname) ?? [];
    const path = join(folder, normalize(rest || "index.html"));
    if (coded && rest === cutting) {
      cut.add(coded);
      response.end();
      return;
    }
    if (cut.has(coded!)) {
      request.socket.destroy();
      return;
    }
    if (!coded || !path.startsWith(folder + sep) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end("not found");
      return;
    }
    const weakening = JSON.parse(Buffer.from(coded, "base64url").toString()) as Copy;
    const isWithheld = {".wasm": weakening.database === false, "sw.js": weakening.offline === undefined};
    if (Object.entries(isWithheld).some(([ending, is]) => is && path.endsWith(ending))) {
      response.writeHead(404).end("withheld");
      return;
    }
    // only what is the same in every copy may be kept by the browser
    response.writeHead(200, {
      "content-type": types[extname(path)] ?? "application/octet-stream",
      "cache-control": "no-store"
    });
    response.end(
      /\.html$|guest[^/]*\.js$|sw\.js$/.test(path)
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

/** What can be left out of the frame's own code, by name: a part of its built script, and what stands there instead. */
const guestChecks: Readonly<Record<NonNullable<Weakening["guest"]>[number], readonly [RegExp, string]>> = {
  formula: [/\/\^\[=\+\\-@[^/]*\/s/, "/^(?!)/"],
  "copy-command": [/Reflect\.deleteProperty\(Document\.prototype, ?.execCommand.\)/, "0"],
  clipboard: [/Reflect\.deleteProperty\(Navigator\.prototype, ?.clipboard.\)/, "0"]
};

/** A file of the build without what the weakening names. */
export function weaken(
  name: string,
  text: string,
  {page = {}, frame = {}, bootstrap = [], guest = [], sandbox = ""}: Weakening
): string {
  if (name === "sw.js")
    return keepFew(sandbox ? replaced(text, "sandbox allow-scripts", `sandbox allow-scripts ${sandbox}`) : text);
  if (name === "index.html") return widen(text, page);
  if (/guest[^/]*\.js$/.test(name))
    return guest.reduce((changed, name) => replaced(changed, ...guestChecks[name]), text);
  if (name !== "frame.html") return text;
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(text)!;
  let changed = script!;
  if (bootstrap.includes("webrtc")) changed = replaced(changed, /Reflect\.deleteProperty\(self, ?\w+\)/, "0");
  if (bootstrap.includes("picture"))
    changed = replaced(
      changed,
      /Reflect\.deleteProperty\(HTMLVideoElement\.prototype, ?.requestPictureInPicture.\)/,
      "0"
    );
  if (bootstrap.includes("origin"))
    changed = replaced(changed, /self\.origin === "null" &&|self\.origin===`null`&&/, "");
  return widen(text, frame)
    .replace(script!, () => changed)
    .replaceAll(hash(script!), () => hash(changed));
}

/** The service worker without what no attack needs: else each copy would fetch all of the site. */
function keepFew(worker: string): string {
  const [list, ...code] = worker.split("\n");
  const {version, files} = JSON.parse(/\{.*\}/.exec(list!)![0]) as {
    version: string;
    files: [string, number, string | null][];
  };
  const few = files.filter(
    ([path]) => /\.(?:html|js|css|arrow|json|webmanifest)$/.test(path) && !/^(?:glyphs|pictures|embed|en)/.test(path)
  );
  // the copy's own pages are not those that the build knows
  const unchecked = few.map(([path, bytes]) => [path, bytes, null]);
  return [`globalThis.zhibiaoBuild = ${JSON.stringify({version, files: unchecked})};`, ...code].join("\n");
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
