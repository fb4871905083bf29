import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative, sep} from "node:path";
import {expect, test} from "vitest";

const source = join(import.meta.dirname, "../src");

/** Who may import whom; a room may always import itself and `core`. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  model: [],
  i18n: [],
  ui: [],
  notebook: [],
  catalog: ["model"],
  extraction: ["model", "catalog"],
  readers: ["model"],
  database: ["model", "catalog"],
  charts: ["model", "catalog", "i18n"],
  sandbox: ["model", "notebook"],
  explore: ["model", "catalog", "charts", "i18n"],
  storage: ["notebook"],
  share: ["model", "catalog", "notebook", "charts", "explore", "i18n"],
  runtime: ["model", "notebook", "charts", "sandbox", "i18n"],
  editor: ["notebook", "runtime", "sandbox", "i18n", "ui"],
  embed: ["model", "explore", "share", "charts", "i18n"],
  cli: ["model", "catalog", "extraction", "readers", "database", "notebook", "share"],
  gallery: ["model", "charts", "i18n", "catalog"],
  site: ["model", "catalog", "database", "sandbox", "explore", "share", "service-worker", "charts", "i18n", "embed"],
  "service-worker": [],
  app: [
    "model",
    "i18n",
    "notebook",
    "catalog",
    "extraction",
    "readers",
    "database",
    "charts",
    "sandbox",
    "explore",
    "storage",
    "share",
    "service-worker",
    "ui",
    "styles"
  ]
};

/** Besides its index, a room may have a door for one environment, or for what comes later; no other file is one. */
const doors = [
  "charts/table-chunk.ts",
  "readers/chunk.ts",
  "storage/difference.ts",
  "database/browser.ts",
  "database/node.ts",
  "share/citation/index.ts",
  "share/data/index.ts",
  "share/image/index.ts",
  "share/link/index.ts",
  "share/page/index.ts",
  "share/release/index.ts"
];

/**
 * Who may import whom inside the app: what every page may use, then the owner of what is open, then the store, then the
 * features, then what holds them together. The files beside these folders start the app and may import all of them.
 */
const appMayImport: Record<string, readonly string[]> = {
  failure: [],
  data: ["failure"],
  router: [],
  ui: [],
  workspace: ["data", "failure", "ui"],
  store: ["failure", "router", "workspace"],
  features: ["data", "failure", "router", "ui", "workspace", "store", "features"],
  shell: ["router", "ui", "store", "features"]
};

/** What each feature keeps of the state: the store puts it together, and it knows no more than what the store may know. */
const isSlice = (path: string) => /^app\/features\/[\w-]+\/state\.ts$/.test(path);

/** Rooms that run in a worker, a page and the command line alike. */
const pure = ["model", "catalog", "extraction", "readers", "notebook"];

const files = readdirSync(source, {recursive: true, encoding: "utf8"})
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
  .map((path) => join(source, path));
const room = (path: string) => relative(source, path).split(sep)[0]!.replace(/\.ts$/, "");
const name = (path: string) => relative(source, path).split(sep).join("/");

const imports = new Map(
  files.map((path) => {
    const text = readFileSync(path, "utf8");
    const targets = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)"(\.[^"?]+)(?:\?[^"]*)?"/g)].map((match) => ({
      path: join(dirname(path), match[1]!)
    }));
    return [path, targets.filter((target) => target.path.endsWith(".ts")).map((target) => target.path)] as const;
  })
);

test("every room is known and has an index that opens with what it is for", () => {
  const rooms = [...new Set(files.map(room))];
  expect(rooms.filter((each) => !(each in mayImport))).toEqual([]);
  const without = rooms.filter((each) => {
    const index = files.find((path) => name(path) === `${each}/index.ts`);
    return !index || !readFileSync(index, "utf8").startsWith("/**");
  });
  expect(without.filter((each) => !["app", "site", "cli", "editor"].includes(each))).toEqual([]);
});

test("a room imports only the rooms that it may", () => {
  const wrong = [...imports].flatMap(([from, targets]) =>
    targets
      .filter((to) => ![room(from), "core", ...(mayImport[room(from)] ?? [])].includes(room(to)))
      .map((to) => `${name(from)} -> ${name(to)}`)
  );
  expect(wrong).toEqual([]);
});

test("other rooms are entered by their index", () => {
  const wrong = [...imports].flatMap(([from, targets]) =>
    targets
      .filter((to) => room(to) !== room(from))
      .filter((to) => name(to) !== `${room(to)}/index.ts` && !doors.includes(name(to)))
      .map((to) => `${name(from)} -> ${name(to)}`)
  );
  expect(wrong).toEqual([]);
});

/** A folder of the app; `features/notebook` is one; "" for the files beside the folders. */
function folder(path: string): string {
  const [first = "", second = ""] = relative(join(source, "app"), path).split(sep);
  if (first.endsWith(".ts")) return "";
  return first === "features" ? `features/${second}` : first;
}
const layer = (path: string) => folder(path).split("/")[0]!;
const inApp = [...imports]
  .filter(([from]) => room(from) === "app")
  .flatMap(([from, targets]) => targets.filter((to) => room(to) === "app").map((to) => ({from, to})))
  .filter(({from, to}) => folder(from) !== folder(to));
const said = ({from, to}: {from: string; to: string}) => `${name(from)} -> ${name(to)}`;

test("every folder of the app is known and has an index that opens with what it is for", () => {
  const folders = [...new Set(files.filter((path) => room(path) === "app").map(folder))].filter((each) => each !== "");
  expect(folders.filter((each) => !Object.hasOwn(appMayImport, each.split("/")[0]!))).toEqual([]);
  const without = folders.filter((each) => {
    const index = files.find((path) => name(path) === `app/${each}/index.ts`);
    return !index || !readFileSync(index, "utf8").startsWith("/**");
  });
  expect(without).toEqual([]);
});

test("a folder of the app imports only those below it", () => {
  const wrong = inApp
    .filter(({from}) => layer(from) !== "")
    .filter(({from, to}) => !appMayImport[layer(from)]!.includes(layer(to)))
    .filter(({from, to}) => !(layer(from) === "store" && isSlice(name(to))));
  expect(wrong.map(said)).toEqual([]);
  const slices = inApp.filter(({from, to}) => isSlice(name(from)) && ["store", "features"].includes(layer(to)));
  expect(slices.map(said)).toEqual([]);
});

test("a folder of the app is entered by its index alone", () => {
  const wrong = inApp
    .filter(({to}) => name(to) !== `app/${folder(to)}/index.ts`)
    .filter(({from, to}) => !(layer(from) === "store" && isSlice(name(to))));
  expect(wrong.map(said)).toEqual([]);
});

test("features know one another in one direction", () => {
  const below = new Map<string, Set<string>>();
  for (const {from, to} of inApp)
    if (layer(from) === "features" && layer(to) === "features")
      below.set(folder(from), (below.get(folder(from)) ?? new Set()).add(folder(to)));
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(below.get(from) ?? [])].some((each) => each === to || (!seen.has(each) && reaches(each, to, seen.add(each))));
  expect([...below.keys()].filter((each) => reaches(each, each))).toEqual([]);
});

test("the open notebook is changed in the workspace alone", () => {
  const changing =
    /type: "workspace\.(?:opened|forgotten|edited|chosen|autosave-began|save-attempted|moved|file-given)"/;
  const wrong = files
    .filter((path) => room(path) === "app" && layer(path) !== "workspace" && changing.test(readFileSync(path, "utf8")))
    .map(name);
  expect(wrong).toEqual([]);
});

test("no file imports itself by any way round", () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) return void cycles.push([...way.slice(way.indexOf(path)), path].map(name).join(" -> "));
    if (done.has(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of files) visit(path, []);
  expect(cycles).toEqual([]);
});

test("pure rooms name neither the page nor Node", () => {
  const outside = /\b(?:window|navigator|process|localStorage)\.|new DOMParser|from "node:/;
  const wrong = files.filter((path) => pure.includes(room(path)) && outside.test(readFileSync(path, "utf8"))).map(name);
  expect(wrong).toEqual([]);
});
