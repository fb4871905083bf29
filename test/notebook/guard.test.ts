import {describe, expect, test} from "vitest";
import {guard, isSyntaxError, transpile, type Mode} from "../../src/notebook/index.ts";

function guarded(mode: Mode, value: string): {body: string; linesBefore: number} {
  const transpiled = transpile({id: 1, mode, value, pinned: true, hidden: false});
  if (isSyntaxError(transpiled)) throw new Error(transpiled.message);
  return transpiled;
}

/** Runs a cell whose every loop is stopped at its fifth turn; returns the line that the guard was told. */
async function stoppedAt(mode: Mode, value: string): Promise<number | undefined> {
  let turns = 0;
  let line: number | undefined;
  const watch = (at: number) => {
    if (++turns < 5) return;
    line ??= at;
    throw new Error("stopped");
  };
  // oxlint-disable-next-line no-new-func
  const cell = new Function(guard, `return (${guarded(mode, value).body})`)(watch) as () => unknown;
  try {
    const result = await cell();
    const values = Object.values(result ?? {}).filter((each) => typeof each === "function");
    for (const each of values) await (each as () => unknown)();
    if (typeof (result as {next?: unknown})?.next === "function") for (const _ of result as Iterable<unknown>);
  } catch (error) {
    if (!(error instanceof Error) || error.message !== "stopped") throw error;
  }
  return line;
}

describe("every form of loop is stopped, and its line is named", () => {
  test.each<[string, Mode, string, number]>([
    ["while", "js", "let x = 0;\nwhile (true) {\n  x++;\n}", 2],
    ["while without a block", "js", "let x = 0;\nwhile (true) x++;", 2],
    ["while without a body", "js", "\n\nwhile (true);", 3],
    ["do", "js", "let x = 0;\ndo {\n  x++;\n} while (true);", 2],
    ["do without a block", "js", "let x = 0;\ndo x++; while (true)", 2],
    ["do without a semicolon", "js", "let x = 0;\ndo x++\nwhile (true)\nx", 2],
    ["for", "js", "for (;;) {\n}", 1],
    ["for without a block", "js", "let x = 0;\nfor (;;) x++", 2],
    ["for without a body", "js", "for (;;);", 1],
    ["for with loops in its head", "js", "for (let f = () => { while (true); }; ; f()) {}", 1],
    ["for in", "js", "const o = {a: 1, b: 2, c: 3, d: 4, e: 5};\nfor (const key in o) void key;", 2],
    [
      "for of an endless iterator",
      "js",
      "const it = {[Symbol.iterator]: () => ({next: () => ({})})};\nfor (const x of it);",
      2
    ],
    [
      "for await",
      "js",
      "const it = {[Symbol.iterator]: () => ({next: () => ({})})};\nfor await (const x of it) {\n}",
      2
    ],
    ["a loop that only waits for promises", "js", "while (true) await null;", 1],
    ["a labelled loop that is continued", "js", "outer: for (;;) {\n  for (;;) continue outer;\n}", 1],
    ["loops in one another without blocks", "js", "for (;;) for (;;) while (true);", 1],
    ["a loop that catches what it is told", "js", "while (true) {\n  try {\n    while (true);\n  } catch {}\n}", 3],
    ["a loop in a function", "js", "function f() {\n  while (true);\n}\nf();", 2],
    ["a loop in an arrow function", "js", "const f = () => {\n  for (;;);\n};\nf();", 2],
    ["a loop in a method", "js", "class A {\n  m() {\n    for (;;);\n  }\n}\nnew A().m();", 3],
    ["a loop in a static block", "js", "class A {\n  static {\n    for (;;);\n  }\n}", 3],
    ["a loop in a getter", "js", "({\n  get a() {\n    for (;;);\n  }\n}).a", 3],
    ["a loop in a default value", "js", "((a = (() => { for (;;); })()) => a)()", 1],
    ["a loop in a template", "js", "`${(() => {\n  for (;;);\n})()}`", 2],
    [
      "an endless generator that is spread",
      "js",
      "function* g() {\n  while (true) yield 1;\n}\nconst all = [...g()];",
      2
    ],
    ["a loop in an expression over lines", "js", "1 +\n(() => {\n  for (;;);\n})()", 3],
    ["a loop in Markdown", "md", "# 标题\n\n${(() => { for (;;); })()}", 3],
    ["a loop in a block of Observable JavaScript", "ojs", "x = {\n  while (true);\n}", 2]
  ])("%s", async (_, mode, value, line) => {
    expect(await stoppedAt(mode, value)).toBe(line);
  });

  test("a generator that yields is watched too", async () => {
    expect(await stoppedAt("js", "function* g() {\n  while (true) yield 1;\n}\nconst it = () => [...g()];")).toBe(2);
  });
});

describe("what is guarded keeps its meaning and its lines", () => {
  const run = (value: string): unknown =>
    // oxlint-disable-next-line no-new-func
    (new Function(guard, `return (${guarded("js", value).body})`)(() => {}) as () => unknown)();

  test.each<[string, unknown]>([
    ["const a = [];\nfor (let i = 0; i < 3; i++) a.push(() => i);\nconst b = a.map((f) => f());", [0, 1, 2]],
    [
      "let b = 0;\nouter: for (let i = 0; i < 9; i++) {\n  for (;;) {\n    if (++b > 5) break outer;\n    continue outer;\n  }\n}",
      6
    ],
    ["let b = 0;\ndo b++\nwhile (b < 3)", 3],
    ["let b = 0;\nif (true) for (const x of [1, 2]) b += x; else b = -1;", 3],
    ["let b = '';\nfor (const k in {x: 1, y: 2}) for (const j of [1, 2]) b += k + j;", "x1x2y1y2"],
    ["let b = 0;\nwhile (b < 3) { b++ }\nfor (; b < 5; ) if (b) b++", 5]
  ])("%s", (value, expected) => {
    expect((run(value) as {b: unknown}).b).toEqual(expected);
  });

  test("no line is added or moved", () => {
    const value =
      "let n = 0;\nwhile (n < 3)\n  n++;\nfor (const x of [1])\n{\n  n += x;\n}\ndo n--\nwhile (n > 0);\nboom();";
    const {body, linesBefore} = guarded("js", value);
    expect(body.split("\n")[linesBefore + value.split("\n").length - 1]).toBe("boom();");
    expect(
      body
        .split("\n")
        .slice(linesBefore, linesBefore + 10)
        .map((line) => line.replace(/[{}]|__loop\(\d+\);/g, ""))
    ).toEqual(value.split("\n").map((line) => line.replace(/[{}]/g, "")));
  });

  test("a cell without loops is as it was", () => {
    expect(guarded("js", "const a = 'for while do';").body).not.toContain(guard);
  });
});
