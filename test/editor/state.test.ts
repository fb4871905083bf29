import {expect, test} from "vitest";
import {createState, findCell, isStale, placeOf, reduce, type Action, type State} from "../../src/editor/state.ts";
import {blank, insert, remove, type Notebook} from "../../src/notebook/index.ts";

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

const ids = (state: State) => state.notebook.cells.map((cell) => cell.id);
const without = (state: State, id: number): Action => ({type: "arrange", cells: remove(state.notebook.cells, [id])});

test("a deleted cell comes back at its place, as it was, and can go again", () => {
  const written = after({type: "write", cell: 3, value: "# 三"});
  const gone = reduce(written, without(written, 3));
  expect([ids(gone), gone.cells.has(3)]).toEqual([[7], false]);
  const back = reduce(gone, {type: "undo"});
  expect(ids(back)).toEqual([7, 3]);
  expect(findCell(back, 3)!.value).toBe("# 三");
  expect(back.cells.get(3)!.open).toBe(false);
  expect(ids(reduce(back, {type: "redo"}))).toEqual([7]);
});

test("writing on is one step, until the cell is left", () => {
  const write = (value: string): Action => ({type: "write", cell: 7, value});
  const written = after(
    {type: "edit", cell: 7},
    write("12"),
    write("123"),
    {type: "leave"},
    {type: "edit", cell: 7},
    write("0")
  );
  const once = reduce(written, {type: "undo"});
  expect(findCell(once, 7)!.value).toBe("123");
  expect(findCell(reduce(once, {type: "undo"}), 7)!.value).toBe("1");
});

test("what is done after an undo ends what could be redone", () => {
  const state = after({type: "write", cell: 7, value: "2"}, {type: "undo"}, {type: "write", cell: 3, value: "x"});
  expect(reduce(state, {type: "redo"}).notebook).toEqual(state.notebook);
});

test("an id is not given twice, though its cell is gone", () => {
  const added = after({type: "arrange", cells: insert(notebook.cells, 1, [blank(8, "js")])});
  const gone = reduce(added, without(added, 8));
  expect([ids(added), gone.highest]).toEqual([[7, 8, 3], 8]);
});

test("a notebook that is only for reading stays as it is", () => {
  const locked = createState({...notebook, readOnly: true}, "zh");
  expect(reduce(locked, without(locked, 7)).notebook.cells).toHaveLength(2);
});

test("without automatic runs what never ran is stale", () => {
  const manual = createState(notebook, "zh", {auto: false});
  expect(isStale(manual, findCell(manual, 7)!)).toBe(true);
  expect(isStale(reduce(manual, {type: "ran", cells: [7]}), findCell(manual, 7)!)).toBe(false);
});
