import {createHash} from "node:crypto";
import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";

const dist = join(import.meta.dirname, "../../dist");
const files = readdirSync(dist, {recursive: true, encoding: "utf8"});
const read = (path: string) => readFileSync(join(dist, path), "utf8");
const policy = (html: string) => /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)![1]!;
const directives = (html: string) =>
  Object.fromEntries(
    policy(html)
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name, ...values]) => [name, values.join(" ")])
  );

// whole, not in part: a directive that is added can weaken a policy as well as one that goes
test("the page that holds the frame lets it navigate nowhere", () => {
  expect(directives(read("index.html"))).toEqual({
    "default-src": "'self'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "frame-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'"
  });
});

test("policies stand before anything that they have to hold", () => {
  for (const page of ["index.html", "frame.html"]) {
    const before = read(page).split("Content-Security-Policy")[0]!;
    expect(before.match(/<\w+/g)).toEqual(["<html", "<head", "<meta", "<meta"]);
  }
});

test("the app's page has no script in its own text, and no handler", () => {
  const html = read("index.html");
  expect(html.match(/<script(?![^>]*\bsrc=)[^>]*>/g)).toBeNull();
  expect(html.match(/\son\w+=/g)).toBeNull();
  expect(html.match(/(?:src|href)="(?!\.\/)[^"]*"/g)).toBeNull();
});

test("the frame's sandbox allows scripts and nothing else, with or without a network", () => {
  const app = files.filter((path) => /assets\/index-[^/]*\.js$/.test(path)).map(read);
  const flags = app.flatMap((text) =>
    [...text.matchAll(/setAttribute\(`sandbox`,`([^`]*)`/g)].map((match) => match[1])
  );
  expect(flags).toEqual(["allow-scripts"]);
  expect(app.join("")).not.toMatch(/`allow`|\.sandbox\b/);
  // the one value of `allow` denies each feature by name
  expect(app.join("").match(/\.allow\s*=/g)).toHaveLength(1);
  expect(app.join("")).toMatch(/\.features\(\)\?\?\w+\)\.map\(\w+=>`\$\{\w+\} 'none'`\)\.join\(`; `\)/);
  const served = [...read("sw.js").matchAll(/`(sandbox [^`]*)`/g)].map((match) => match[1]);
  expect(served).toEqual(["sandbox allow-scripts"]);
});

test("the bootstrap takes away what no policy stops, and runs nothing on our own origin", () => {
  const [, bootstrap] = /<script>([\s\S]*?)<\/script>/.exec(read("frame.html"))!;
  const [before] = bootstrap!.split("addEventListener");
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"])
    expect(before).toContain(`\`${name}\``);
  expect(before).toMatch(/Reflect\.deleteProperty\(self,\w+\)/);
  expect(before).toContain("Reflect.deleteProperty(HTMLVideoElement.prototype,`requestPictureInPicture`)");
  expect(before).toMatch(/self\.origin===`null`&&parent!==self/);
});

test("the cells have no command that writes to the clipboard", () => {
  const guest = read(files.find((path) => /assets\/guest-[^/]*\.js$/.test(path))!);
  expect(guest).toContain("Reflect.deleteProperty(Document.prototype,`execCommand`)");
  expect(guest).toContain("Reflect.deleteProperty(Navigator.prototype,`clipboard`)");
});

test("the page listens to no message of a window, and a worker reads what the frame posts", () => {
  const app = files.filter((path) => /assets\/index-[^/]*\.js$/.test(path)).map(read);
  expect(app.join("")).toMatch(/new Worker\(new URL\([^)]*relay-/);
  // it stands between the page and its first chart
  expect(read(files.find((path) => /assets\/relay-[^/]*\.js$/.test(path))!).length).toBeLessThan(16_000);
  expect(app.join("")).not.toMatch(/(?:^|[;{},)])(?:window\.|self\.|globalThis\.)?addEventListener\(`message`/);
});

test("nothing that runs inside the frame is imported, or fetched by address", () => {
  const inside = files.filter((path) =>
    /assets\/(?:guest|codemirror|arquero|extraction|files|workbook)-[^/]*\.js$/.test(path)
  );
  expect(inside).toHaveLength(6);
  for (const path of inside) {
    const text = read(path);
    expect(text, path).not.toMatch(/^\s*(?:import|export)\b/m);
    expect(text, path).not.toMatch(/new Worker\(|importScripts\(|new XMLHttpRequest|new WebSocket/);
  }
});

test("the database is locked after its tables are loaded, and loads no extension before", () => {
  const statements = [
    "set autoinstall_known_extensions = false",
    "set autoload_known_extensions = false",
    "set memory_limit = '1GB'",
    "set enable_external_access = false",
    "set lock_configuration = true"
  ];
  const path = files.find((each) => each.endsWith(".js") && read(each).includes("lock_configuration"))!;
  for (const statement of statements) expect(read(path), path).toContain(statement);
});

test("the database's worker loses what reaches a network or a store before a table is loaded", () => {
  const worker = read(files.find((path) => /assets\/duckdb\.worker-[^/]*\.js$/.test(path))!);
  for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "indexedDB", "caches", "StorageManager", "importScripts"])
    expect(worker).toMatch(new RegExp(`zhibiao:restrict[^]*"${name}"`));
  expect(files.some((path) => path.endsWith(".js") && /postMessage\(`zhibiao:restrict`/.test(read(path)))).toBe(true);
});

test("the frame's policy allows its bootstrap and no way out", () => {
  const html = read("frame.html");
  const [, bootstrap] = /<script>([\s\S]*?)<\/script>/.exec(html)!;
  const hash = createHash("sha256").update(bootstrap!).digest("base64");
  expect(directives(html)).toEqual({
    "default-src": "'none'",
    "script-src": `'sha256-${hash}' 'unsafe-eval'`,
    "style-src": "'unsafe-inline'",
    "img-src": "data: blob:",
    "font-src": "data:",
    "connect-src": "'none'",
    "frame-src": "'none'",
    "form-action": "'none'",
    "base-uri": "'none'"
  });
  expect(html.match(/<script/g)).toHaveLength(1);
});

test("no notebook is served as a page of our origin", () => {
  const pages = files.filter((path) => path.endsWith(".html"));
  expect(pages.filter((path) => /<notebook/i.test(read(path)))).toEqual([]);
});

test("the build names no library host", () => {
  const hosts =
    /cdn\.jsdelivr|unpkg\.com|esm\.sh|esm\.run|cdnjs|skypack|observableusercontent|api\.observablehq|fonts\.(?:googleapis|gstatic)/;
  const naming = files
    .filter((path) => /\.(?:js|css|html)$/.test(path) && !/duckdb/.test(path))
    .filter((path) => hosts.test(read(path)));
  expect(naming).toEqual([]);
});

test("the TypeScript compiler and DuckDB's other builds stay out", () => {
  expect(files.filter((path) => /duckdb[^/]*-(?:mvp|coi)/.test(path))).toEqual([]);
  const guest = files.find((path) => /guest.*\.js$/.test(path))!;
  expect(read(guest)).not.toContain("transpileModule");
});

test("the gallery of charts is a page of the site, and the app loads nothing of it", () => {
  expect(files).toContain("gallery.html");
  expect(read("gallery.html")).toMatch(/src="\.\/gallery\/gallery-[\w-]+\.js"/);
  expect(read("index.html")).not.toContain("gallery");
});
