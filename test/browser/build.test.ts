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

test("the page that holds the frame lets it navigate nowhere", () => {
  const found = directives(read("index.html"));
  expect(found).toMatchObject({
    "default-src": "'self'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "connect-src": "'self'",
    "frame-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'"
  });
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
