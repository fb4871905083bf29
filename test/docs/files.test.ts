import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {expect, test} from "vitest";

const root = join(import.meta.dirname, "../..");
const markdown = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), {recursive: true, encoding: "utf8"})
    .filter((path) => path.endsWith(".md"))
    .map((path) => join(folder, path));
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...["docs", "seeds", "test"].flatMap(markdown)
];

/** Paths that a document names: in code, from the root of the repository; in links, from the document itself. */
function namedIn(path: string): readonly string[] {
  const text = readFileSync(join(root, path), "utf8").replace(/^```[^]*?^```/gm, "");
  const inCode = [
    ...text.matchAll(/`((?:src|test|docs|seeds|notebooks|public)\/[^`\s]*|[\w.-]+\.config\.ts|\.ci\/\w+)`/g)
  ];
  const inLinks = [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)(?:#[^)]*)?\)/g)];
  return [
    ...inCode.map(([, named]) => join(root, named!.replace(/:\d+.*$/, ""))),
    ...inLinks.map(([, named]) => join(root, dirname(path), decodeURI(named!).replaceAll("\\", "")))
  ];
}

/** Where whoever runs the site puts the documents' full texts, which are not in the repository. */
const originals = join(root, "seeds/originals/");

/** A segment such as DATE, SLUG.json or *.ts stands for many: then the folder before it must be there. */
function isThere(path: string): boolean {
  const segments = path.split("/");
  const many = segments.findIndex((each) => /\*|\{|^[A-Z]{2,}$|^[A-Z]+\.(?!md)/.test(each) && each !== "LICENSE");
  return existsSync(many < 0 ? path : segments.slice(0, many).join("/"));
}

test.each(documents)("every file that %s names exists", (path) => {
  expect(namedIn(path).filter((each) => each !== originals && !isThere(each))).toEqual([]);
});

test("a path is found in code and in a link", () => {
  expect(namedIn("README.md").length).toBeGreaterThan(5);
});
