import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import {deserialize, modes, normalize, serialize, type Cell, type Notebook} from "../../src/notebook/index.ts";
import {openPage} from "./dom.ts";

const page = openPage();
const notebook = (...values: string[]): Notebook => ({
  title: "千人托位数",
  theme: "air",
  readOnly: false,
  cells: values.map((value, index) => ({id: index + 1, mode: "js", value, pinned: true, hidden: false}))
});
const values = ({cells}: Notebook) => cells.map((cell) => cell.value);
const roundTrip = (before: Notebook) => deserialize(serialize(before, page), page);

describe("a notebook file gives back the notebook", () => {
  test("with all that a cell holds", () => {
    const before: Notebook = {
      title: `5 < 6 & "七"`,
      theme: "light-dark(air, near-midnight)",
      readOnly: true,
      cells: [
        {id: 7, mode: "sql", value: "select 1", pinned: false, hidden: true, output: "rows", database: "var:db"},
        {id: 3, mode: "md", value: "# 标题\n\n    缩进", pinned: false, hidden: false},
        {id: 5, mode: "python", value: "print(1)", pinned: true, hidden: false, format: "json"}
      ]
    };
    expect(roundTrip(before)).toEqual(before);
  });

  test("where one cell holds a comment and a script, later cells stay", () => {
    const before = notebook("`<!--<script>`", "1", "'<!-- <SCRIPT >'", "2", "<!-- </script> <script", "3");
    expect(values(roundTrip(before))).toEqual(values(before));
  });

  test("where a cell holds what an escape looks like", () => {
    const before = notebook("<\\!--", "<\\\\!-- <script", "<!--", "<\\/script>", "</script >", "<\\!-- <!-- <script>");
    expect(values(roundTrip(before))).toEqual(values(before));
  });

  test("an innocent comment is written as it is", () => {
    expect(serialize(notebook("<!-- 说明 -->"), page)).toContain("    <!-- 说明 -->");
  });

  test("whatever the cells hold", () => {
    const piece = fc.constantFrom(
      "<!--",
      "-->",
      "<script",
      "</script>",
      "\\",
      "<",
      ">",
      "\n",
      " ",
      "\r\n",
      "\u3000",
      "`",
      "$"
    );
    const value = fc
      .array(fc.oneof(piece, fc.string({unit: "grapheme", maxLength: 4})))
      .map((pieces) => pieces.join(""));
    const cell = fc.record({value, mode: fc.constantFrom(...modes), pinned: fc.boolean(), hidden: fc.boolean()});
    fc.assert(
      fc.property(fc.array(cell, {minLength: 1, maxLength: 6}), fc.string(), (parts, title) => {
        const cells: Cell[] = parts.map((part, index) => ({...part, id: index + 1}));
        const before = {...notebook(), title, cells};
        expect(roundTrip(before)).toEqual(normalize(before));
      }),
      {numRuns: 150}
    );
  });

  test("or is not written at all", () => {
    const [cell] = notebook("1").cells;
    expect(() => serialize({...notebook(), cells: [cell!, cell!]}, page)).toThrow("notebook changes when saved");
  });
});

describe("a broken file says how it is broken", () => {
  const reason = (html: string) => {
    try {
      deserialize(html, page);
    } catch (error) {
      return error;
    }
    return "whole";
  };
  const file = serialize(notebook("1", "2"), page);

  test.each([
    ["not-a-notebook", "<!doctype html><p>你好", undefined],
    ["not-a-notebook", "", undefined],
    ["no-cells", "<notebook><title>空</title></notebook>", undefined],
    ["cut-short", file.slice(0, -20), undefined],
    ["cut-short", file.slice(0, file.indexOf("2\n")), undefined],
    ["duplicate-cell", file.replace('id="2"', 'id="1"'), "1"],
    ["run-together", "<notebook><script id=4>`<!--<script>`</script><script id=5>1</script></notebook>", "4"]
  ])("%s", (expected, html, cell) => {
    expect(reason(html)).toMatchObject({name: "BrokenNotebook", reason: expected, cell});
  });

  test("a file with its page's tags around it is whole", () => {
    expect(reason(`<!doctype html><html><body>${file}</body></html>\n`)).toBe("whole");
  });
});
