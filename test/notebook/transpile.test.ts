import {describe, expect, test} from "vitest";
import {
  defines,
  isSyntaxError,
  reads,
  transpile,
  type Cell,
  type Definition,
  type Mode
} from "../../src/notebook/index.ts";

const cell = (mode: Mode, value: string, more: Partial<Cell> = {}): Cell => ({
  id: 1,
  mode,
  value,
  pinned: true,
  hidden: false,
  ...more
});
function definition(mode: Mode, value: string, more: Partial<Cell> = {}): Definition {
  const transpiled = transpile(cell(mode, value, more));
  if (isSyntaxError(transpiled)) throw new Error(transpiled.message);
  return transpiled;
}
const body = (value: string) => definition("js", value).body;
const importer = (name: string) => Promise.resolve({name});
const call = (mode: Mode, value: string, ...inputs: unknown[]) =>
  // oxlint-disable-next-line no-eval
  (0, eval)(`(${definition(mode, value).body})`)(...inputs) as unknown;

describe("JavaScript", () => {
  test("an expression is shown", () => {
    expect(definition("js", "a + b")).toMatchObject({inputs: ["a", "b"], outputs: [], autodisplay: true});
    expect(call("js", "a + b", 1, 2)).toBe(3);
  });

  test("a program gives its names", () => {
    const program = definition("js", "const x = y * 2;\nfunction twice() {}");
    expect(program).toMatchObject({inputs: ["y"], outputs: ["x", "twice"], autodisplay: false});
    expect(defines(program)).toEqual(["x", "twice"]);
  });

  test("a hidden cell shows nothing", () => {
    expect(definition("js", "1 + 1", {hidden: true}).autodisplay).toBe(false);
  });

  test("display and view are the runtime's, not the notebook's", () => {
    expect(reads(definition("js", "const n = view(Inputs.range([0, k]))"))).toEqual(["Inputs", "k"]);
  });
});

describe("SQL", () => {
  test("its value is the table, shown by the runtime", () => {
    const sql = definition("sql", "select * from t where year = ${year}", {output: "rows"});
    expect(sql).toMatchObject({inputs: ["db", "year"], output: "rows", autodisplay: true, autoview: false});
    expect(sql.body).not.toContain("Inputs");
    expect(defines(sql)).toEqual(["rows"]);
  });

  test("backslashes arrive as written", () => {
    const db = {sql: (strings: TemplateStringsArray) => strings.raw[0]};
    expect(call("sql", "select '\\d`\\'", db)).toBe("select '\\d\\`\\'");
  });
});

describe("Markdown and HTML", () => {
  test("are templates", () => {
    expect(definition("md", "# ${title}")).toMatchObject({inputs: ["md", "title"], autodisplay: true});
    expect(reads(definition("html", "<b>${x}</b>"))).toEqual(["htl", "x"]);
    expect(definition("md", "").autodisplay).toBe(false);
  });
});

describe("imports", () => {
  test("go to the runtime, and no CDN is named", () => {
    expect(body(`import {max, min as least} from "npm:d3@7";`)).toContain(
      `const {"max": max, "min": least} = await __import("npm:d3@7", ["max", "min"]);`
    );
    expect(body(`import * as Plot from "npm:@observablehq/plot"`)).toContain(
      `const Plot = await __import("npm:@observablehq/plot", []);`
    );
    expect(body(`import a, * as b from "npm:htl"`)).toContain(
      `const b = await __import("npm:htl", ["default"]);const {"default": a} = b;`
    );
    expect(body(`const d3 = await import("npm:d3")`)).toContain(`await __import("npm:d3")`);
    expect(body(`import "jsr:@std/csv"; import {x} from "observable:@d3/color"`)).not.toMatch(/https:/);
  });

  test("declare what they import and keep the lines", () => {
    const {outputs, body: text, linesBefore} = definition("js", `import {\n  max\n} from "npm:d3";\nboom();`);
    expect(outputs).toEqual(["max"]);
    expect(text.split("\n")[linesBefore + 3]).toBe("boom();");
  });

  test("work in the middle of an expression", async () => {
    expect(await call("js", `import("npm:arquero").then((m) => m.name)`, importer)).toBe("npm:arquero");
  });
});

describe("lines", () => {
  test.each<[Mode, string, string]>([
    ["js", "1 +\nboom()", "boom()"],
    ["js", "\n\nboom();", "boom();"],
    ["js", "const a = 1;\nboom();", "boom();"],
    ["md", "# 标题\n\n${boom()}", "${boom()}`"]
  ])("%s %j", (mode, value, line) => {
    const {body, linesBefore} = definition(mode, value);
    expect(body.split("\n")[linesBefore + value.split("\n").length - 1]).toBe(line);
  });
});

describe("what cannot run says why", () => {
  test("a syntax error, with its place", () => {
    expect(transpile(cell("js", "const a = 1;\nconst = 2"))).toEqual({
      id: 1,
      reason: "syntax",
      message: "Unexpected token",
      line: 2,
      column: 7
    });
    expect(transpile(cell("sql", "select\n${a b}"))).toMatchObject({reason: "syntax", line: 2});
    expect(transpile(cell("js", "x = 1"))).toMatchObject({message: "Assignment to external variable 'x'", line: 1});
  });

  test("a language that does not run here", () => {
    expect(transpile(cell("python", "print(1)"))).toEqual({id: 1, reason: "mode", message: "python"});
    expect(transpile(cell("ts", "1 as number"))).toMatchObject({reason: "mode"});
  });

  test("import.meta", () => {
    expect(transpile(cell("js", "import.meta.url"))).toMatchObject({reason: "syntax"});
  });
});

describe("Observable JavaScript", () => {
  test("views give an input and its value", () => {
    expect(defines(definition("ojs", "viewof x = Inputs.range()"))).toEqual(["viewof$x", "x"]);
    expect(defines(definition("ojs", "y = x + 1"))).toEqual(["y"]);
  });

  test("imports of other notebooks are refused", () => {
    expect(transpile(cell("ojs", `import {a} from "@d3/color"`))).toMatchObject({reason: "import"});
  });
});
