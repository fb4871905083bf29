import {expect, test} from "vitest";
import {differ} from "../../src/storage/difference.ts";
import type {Cell, Notebook} from "../../src/notebook/index.ts";

const cell = (id: number, value: string, more: Partial<Cell> = {}): Cell => ({
  id,
  mode: "js",
  value,
  pinned: true,
  hidden: false,
  ...more
});
const notebook = (...cells: Cell[]): Notebook => ({title: "一", theme: "air", readOnly: false, cells});
/** Cells as one line each: state, moved, lines with the changed parts in brackets. */
const told = (before: Notebook, after: Notebook) =>
  differ(before, after).cells.map(({cell: id, state, moved, lines}) => {
    const sign = {same: " ", added: "+", removed: "-"};
    const texts = lines.map(
      (line) => sign[line.kind] + line.parts.map(({text, changed}) => (changed ? `[${text}]` : text)).join("")
    );
    return [id, moved ? `${state}, moved` : state, ...texts];
  });

test("a notebook that is the same differs nowhere", () => {
  const same = notebook(cell(1, "a"), cell(2, "b"));
  expect(told(same, same)).toEqual([
    [1, "same"],
    [2, "same"]
  ]);
  expect(differ(same, same).titles).toBeUndefined();
  expect(differ(same, {...same, title: "二"}).titles).toEqual({before: "一", after: "二"});
});

test("cells that came and went are told whole, where they stand and stood", () => {
  expect(
    told(notebook(cell(1, "a"), cell(2, "b"), cell(3, "c")), notebook(cell(4, "x\ny"), cell(1, "a"), cell(3, "c")))
  ).toEqual([
    [4, "added", "+x", "+y"],
    [1, "same"],
    [2, "removed", "-b"],
    [3, "same"]
  ]);
});

test("a changed line is told with the words in it that changed; Chinese goes by its signs", () => {
  const before = notebook(cell(1, "select year\nfrom observations\nwhere region = '530900'"));
  const after = notebook(cell(1, "select year\nfrom observations\nwhere region = '330604'"));
  expect(told(before, after)).toEqual([
    [1, "changed", " select year", " from observations", "-where region = '[530900]'", "+where region = '[330604]'"]
  ]);
  expect(told(notebook(cell(1, "孕产妇死亡率下降")), notebook(cell(1, "孕产妇死亡率上升")))).toEqual([
    [1, "changed", "-孕产妇死亡率[下降]", "+孕产妇死亡率[上升]"]
  ]);
});

test("lines that have little in common are told as two", () => {
  expect(told(notebook(cell(1, "alpha beta")), notebook(cell(1, "1 + 2 + 3")))).toEqual([
    [1, "changed", "-alpha beta", "+1 + 2 + 3"]
  ]);
});

test("of cells that changed their order the fewest are said to have moved", () => {
  const [a, b, c, d] = [cell(1, "a"), cell(2, "b"), cell(3, "c"), cell(4, "d")];
  expect(told(notebook(a, b, c, d), notebook(d, a, b, c))).toEqual([
    [4, "same, moved"],
    [1, "same"],
    [2, "same"],
    [3, "same"]
  ]);
});

test("what changed besides the source is told by name", () => {
  const [{state, settings} = {state: "", settings: []}] = differ(
    notebook(cell(1, "a", {mode: "sql", output: "rows"})),
    notebook(cell(1, "a", {mode: "sql", output: "table", pinned: false}))
  ).cells;
  expect(state).toBe("changed");
  expect(settings).toEqual([
    {setting: "output", before: "rows", after: "table"},
    {setting: "pinned", before: "true", after: "false"}
  ]);
});
