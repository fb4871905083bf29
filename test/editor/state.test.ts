import {expect, test} from "vitest";
import {createState, findCell, isStale, placeOf, reduce, type Action, type State} from "../../src/editor/state.ts";
import type {Notebook} from "../../src/notebook/index.ts";

const notebook: Notebook = {
  title: "试",
  theme: "air",
  readOnly: false,
  cells: [
    {id: 7, mode: "js", value: "1", pinned: true, hidden: false},
    {id: 3, mode: "md", value: "# 二", pinned: false, hidden: false}
  ]
};
const after = (...actions: Action[]): State => actions.reduce(reduce, createState(notebook, "zh"));

test("pinned cells begin with their source shown", () => {
  const {cells} = after();
  expect([...cells].map(([id, cell]) => [id, cell.open])).toEqual([
    [7, true],
    [3, false]
  ]);
  expect(after({type: "toggle", cell: 3}).cells.get(3)?.open).toBe(true);
});

test("a cell is stale from its change to its run", () => {
  const stale = (state: State) => isStale(state, findCell(state, 7)!);
  const ran: Action = {type: "ran", cells: [7, 3]};
  const written: Action = {type: "write", cell: 7, value: "2"};
  expect(stale(after())).toBe(false);
  expect(stale(after(ran))).toBe(false);
  expect(stale(after(ran, written))).toBe(true);
  expect(stale(after(ran, written, ran))).toBe(false);
  expect(stale(after(ran, written, {type: "write", cell: 7, value: "1"}))).toBe(false);
});

test("what is written is in the notebook, whether run or not", () => {
  expect(after({type: "write", cell: 3, value: "# 三"}).notebook.cells[1]!.value).toBe("# 三");
  expect(notebook.cells[1]!.value).toBe("# 二");
});

test("one cell is edited at a time, and none of a notebook that is only for reading", () => {
  expect(after({type: "edit", cell: 7}, {type: "edit", cell: 3}).editing).toBe(3);
  expect(after({type: "edit", cell: 7}, {type: "leave"}).editing).toBeNull();
  const locked = createState({...notebook, readOnly: true}, "zh");
  expect(reduce(locked, {type: "edit", cell: 7}).editing).toBeNull();
});

test("places count from one, in the order of the page", () => {
  expect([placeOf(after(), 7), placeOf(after(), 3)]).toEqual([1, 2]);
});

test("news of a cell that is gone changes nothing", () => {
  expect(after({type: "status", cell: 99, status: {state: "done"}}).cells.size).toBe(2);
});
