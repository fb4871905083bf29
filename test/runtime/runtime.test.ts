// @vitest-environment jsdom
import {afterEach, describe, expect, test, vi} from "vitest";
import {words} from "../../src/i18n/index.ts";
import type {Cell} from "../../src/notebook/index.ts";
import {createInputState, createLibrary, openRuntime, type Status} from "../../src/runtime/index.ts";

vi.stubGlobal(
  "ResizeObserver",
  class {
    observe() {}
    disconnect() {}
  }
);

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** A notebook at work: its cells by number, their statuses and outputs. */
function open(...sources: (string | Partial<Cell>)[]) {
  const toCell = (source: string | Partial<Cell>, index: number): Cell => ({
    id: index + 1,
    mode: "js",
    value: "",
    pinned: true,
    hidden: false,
    ...(typeof source === "string" ? {value: source} : source)
  });
  const statuses = new Map<number, Status>();
  const seen: string[] = [];
  const roots = new Map<number, HTMLElement>();
  const output = (id: number) => {
    if (!roots.has(id)) roots.set(id, document.body.appendChild(document.createElement("div")));
    return roots.get(id)!;
  };
  const guest = {
    query: (sql: string) => Promise.reject(new Error(`Binder Error: no table\n\nLINE 2: ${sql}`)),
    file: () => Promise.reject(new Error("no such file")),
    chunk: () => Promise.resolve("var zhibiaoArquero = {aq: {op: 1}, decode: (ipc) => ipc}")
  } as never;
  const runtime = openRuntime({
    library: createLibrary({guest, documents: [], settings: {language: "zh"}, column: document.body}),
    inputState: createInputState(),
    words: () => words("zh"),
    output,
    observe(id, status) {
      statuses.set(id, status);
      seen.push(`${id} ${status.state}`);
    }
  });
  closers.push(runtime.dispose);
  runtime.run(sources.map(toCell));
  const settled = () =>
    vi.waitUntil(() => [...statuses.values()].every(({state}) => state !== "waiting" && state !== "running"));
  return {
    seen,
    runtime,
    edit: (id: number, source: string | Partial<Cell>) => runtime.run([toCell(source, id - 1)]),
    settled: async () => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      await settled();
    },
    status: (id: number) => statuses.get(id),
    root: output,
    text: (id: number) => output(id).textContent
  };
}

function choose(root: HTMLElement, value: number) {
  const input = root.querySelector("input")!;
  input.valueAsNumber = value;
  input.dispatchEvent(new Event("input", {bubbles: true}));
}

describe("cells run when what they read is there", () => {
  test("in whatever order they stand", async () => {
    const notebook = open("a + b", "const b = a * 2", "const a = 21");
    await notebook.settled();
    expect(notebook.text(1)).toBe("63");
    expect(notebook.text(3)).toBe("");
  });

  test("an edit runs the cell and what depends on it, and nothing else", async () => {
    const notebook = open("const a = 1", "a + 1", "const z = 0");
    await notebook.settled();
    notebook.seen.length = 0;
    notebook.edit(1, "const a = 10");
    await notebook.settled();
    expect(notebook.text(2)).toBe("11");
    expect(notebook.seen.filter((each) => each.startsWith("3"))).toEqual([]);
    expect(notebook.seen.filter((each) => each.endsWith("running"))).toEqual(["1 running", "2 running"]);
  });

  test("an edit never shows the old cell's last value", async () => {
    const notebook = open("1 + 1");
    await notebook.settled();
    notebook.edit(1, "'new'");
    const watch = new Set<string | null>();
    const observer = new MutationObserver(() => watch.add(notebook.text(1)));
    observer.observe(notebook.root(1), {childList: true, subtree: true});
    await notebook.settled();
    expect([...watch]).toEqual([`"new"`]);
  });

  test("the old output stays until the new one is there", async () => {
    const notebook = open("'old'");
    await notebook.settled();
    notebook.edit(1, "await new Promise((resolve) => setTimeout(() => resolve('new'), 100))");
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(notebook.text(1)).toBe(`"old"`);
    await notebook.settled();
    expect(notebook.text(1)).toBe(`"new"`);
  });
});

describe("display and view", () => {
  test("display shows each value, in place of those of the last run", async () => {
    const notebook = open("for (const x of [a, 2]) display(x);", "const a = 1");
    await notebook.settled();
    expect(notebook.text(1)).toBe("12");
    notebook.edit(2, "const a = 8");
    await notebook.settled();
    expect(notebook.text(1)).toBe("82");
  });

  test("a run that shows nothing empties the output", async () => {
    const notebook = open("if (a) display(a);", "const a = 1");
    await notebook.settled();
    notebook.edit(2, "const a = 0");
    await notebook.settled();
    expect(notebook.text(1)).toBe("");
  });

  test("view gives the values of an input as they change", async () => {
    const notebook = open("const n = view(html`<input type=range max=10 value=4>`)", "n * 2");
    await notebook.settled();
    expect(notebook.status(1)).toEqual({state: "done"});
    expect(notebook.text(2)).toBe("8");
    choose(notebook.root(1), 5);
    await vi.waitUntil(() => notebook.text(2) === "10");
  });

  test("a chosen value survives a run of its cell, and yields to the author's new default", async () => {
    const source = (value: number) => `const n = view(html\`<input type=range max=\${max} value=${value}>\`)`;
    const notebook = open(source(4), "n * 2", "const max = 10");
    await notebook.settled();
    choose(notebook.root(1), 5);
    await vi.waitUntil(() => notebook.text(2) === "10");
    notebook.edit(3, "const max = 20");
    await notebook.settled();
    expect(notebook.text(2)).toBe("10");
    notebook.edit(1, source(7));
    await notebook.settled();
    expect(notebook.text(2)).toBe("14");
  });
});

describe("what fails says so", () => {
  test("an error has its line", async () => {
    const notebook = open("1 +\nboom.bang", "const boom = null;");
    await notebook.settled();
    expect(notebook.status(1)).toMatchObject({state: "failed", fault: {reason: "thrown", line: 2}});
  });

  test("a cell downstream names the cell that failed first", async () => {
    const notebook = open("c + 1", "const c = b", "const b = (() => { throw new Error('no') })()");
    await notebook.settled();
    expect(notebook.status(3)).toMatchObject({state: "failed", fault: {reason: "thrown", detail: "no"}});
    expect(notebook.status(2)).toEqual({state: "blocked", by: {cell: 3, name: "b"}});
    expect(notebook.status(1)).toEqual({state: "blocked", by: {cell: 3, name: "b"}});
    notebook.edit(3, "const b = 1");
    await notebook.settled();
    expect(notebook.text(1)).toBe("2");
  });

  test("a misprint blocks those that read its names", async () => {
    const notebook = open("const a = 1", "a + 1");
    await notebook.settled();
    notebook.edit(1, "const a = = 1");
    await notebook.settled();
    expect(notebook.status(1)).toMatchObject({state: "failed", fault: {reason: "syntax", line: 1}});
    expect(notebook.status(2)).toEqual({state: "blocked", by: {cell: 1, name: "a"}});
    notebook.edit(1, "const a = 5");
    await notebook.settled();
    expect(notebook.text(2)).toBe("6");
  });

  test.each<[string, string, string, string | undefined]>([
    ["an unknown name", "missing + 1", "undefined", "missing"],
    ["a name that an element's id has", "heading", "undefined", "heading"],
    ["a library that is not there", `import x from "npm:lodash"`, "not-offline", "npm:lodash"],
    ["an export that is not there", `import {nope} from "npm:d3"`, "no-export", undefined],
    ["a file", `FileAttachment("a.csv").csv()`, "files", "a.csv"],
    ["a value that SQL cannot hold", "db.sql`select ${{}}`", "sql-value", "Object"],
    ["a failed query", "db.sql`select 1`", "query", undefined]
  ])("%s", async (_, source, reason, detail) => {
    document.body.insertAdjacentHTML("beforeend", `<h1 id="heading"></h1>`);
    const notebook = open(source);
    await notebook.settled();
    const status = notebook.status(1);
    expect(status).toMatchObject({state: "failed", fault: {reason, ...(detail ? {detail} : {})}});
  });

  test("one name in two cells", async () => {
    const notebook = open("const a = 1", "const a = 2");
    await notebook.settled();
    expect(notebook.status(2)).toMatchObject({fault: {reason: "duplicate", detail: "a"}});
    notebook.edit(2, "const b = 2");
    await notebook.settled();
    expect(notebook.status(1)).toEqual({state: "done"});
  });

  test("cells that read each other", async () => {
    const notebook = open("const a = b", "const b = a");
    await notebook.settled();
    expect(notebook.status(1)).toMatchObject({fault: {reason: "circular"}});
  });

  test("a failed query tells DuckDB's line", async () => {
    const notebook = open({mode: "sql", value: "select *\nfrom nowhere"});
    await notebook.settled();
    expect(notebook.status(1)).toMatchObject({fault: {reason: "query", line: 2}});
  });
});

describe("the standard library", () => {
  test.each([
    ["bundled libraries", `import {max} from "npm:d3@7";\ndisplay(max([1, 3]));`, "3"],
    ["Arquero, when it is asked for", "aq.op", "1"],
    ["a mutable", "const count = Mutable(3);\ndisplay(count.value);", "3"]
  ])("%s", async (_, source, text) => {
    const notebook = open(source);
    await notebook.settled();
    expect(notebook.status(1)).toEqual({state: "done"});
    expect(notebook.text(1)).toBe(text);
  });

  test("Markdown with values and nodes", async () => {
    const notebook = open({mode: "md", value: "# 标题 ${1 + 1}\n\n${html`<b>粗</b>`}，`\\d`"});
    await notebook.settled();
    expect(notebook.root(1).innerHTML).toBe(
      `<div><h1 id="标题-2">标题 2</h1>\n<p><b>粗</b>，<code>\\d</code></p>\n</div>`
    );
  });

  test("HTML", async () => {
    const notebook = open({mode: "html", value: "<p>${'<i>'}</p>"});
    await notebook.settled();
    expect(notebook.root(1).innerHTML).toBe("<p>&lt;i&gt;</p>");
  });

  test("Observable JavaScript's views and mutables", async () => {
    const ojs = (value: string): Partial<Cell> => ({mode: "ojs", value});
    const notebook = open(
      ojs("viewof x = html`<input type=range max=9 value=3>`"),
      ojs("x * 2"),
      ojs("mutable m = 5"),
      ojs("m + 1")
    );
    await notebook.settled();
    expect(notebook.status(1)).toEqual({state: "done"});
    expect(notebook.text(2)).toBe("6");
    expect(notebook.text(4)).toBe("6");
  });
});
