import {beforeEach, expect, test, vi} from "vitest";
import {createKeeping, NotKept, openKeeper, openMemoryShelf, type Keeping} from "../../../src/app/keeping/index.ts";
import {deserialize, type Notebook} from "../../../src/notebook/index.ts";
import {openPage} from "../../notebook/dom.ts";

const dom = openPage();
let keeping: Keeping;
const stands = vi.fn();
const elsewhere = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(console, "warn").mockReturnValue();
  const shelf = Promise.resolve(openMemoryShelf());
  keeping = createKeeping({dom, shelf: () => shelf, tabs: {tell() {}}});
});

const notebook = (value: string): Notebook => ({
  title: "一",
  theme: "air",
  readOnly: false,
  cells: [{id: 1, mode: "js", value, pinned: true, hidden: false}]
});
const open = (record: Parameters<typeof openKeeper>[0]["record"] = null, more: Partial<Keeping> = {}) =>
  openKeeper({keeping: {...keeping, ...more}, record, draft: () => ({original: notebook("first")}), stands, elsewhere});
const valueOf = async (id: string) => deserialize((await keeping.open(id))!.text, dom).cells[0]!.value;

test("nothing is kept before the first change; then the notebook, with what it was before", async () => {
  const keeper = open();
  expect(await keeping.list()).toEqual([]);
  keeper.edit(notebook("second"));
  expect(await keeper.settled()).toBe(true);
  expect(await valueOf(keeper.record!.id)).toBe("second");
  const [version] = await keeping.versions(keeper.record!.id);
  expect(await keeping.version(keeper.record!.id, version!.at)).toContain("first");
  expect(stands).toHaveBeenCalledWith("kept", keeper.record);
});

test("of changes that come faster than they can be kept the last is kept", async () => {
  const keeper = open();
  for (let i = 0; i < 50; i++) keeper.edit(notebook(`${i}`));
  await keeper.settled();
  expect(await valueOf(keeper.record!.id)).toBe("49");
  expect((await keeping.list()).length).toBe(1);
});

test("what was refused stays at hand and is kept at the next try", async () => {
  const save = vi.fn<Keeping["save"]>().mockRejectedValueOnce(new NotKept("full"));
  save.mockImplementation((...args) => keeping.save(...args));
  const record = await keeping.keep({notebook: notebook("first")});
  const keeper = open(record, {save});
  keeper.edit(notebook("second"));
  expect(await keeper.settled()).toBe(false);
  expect(stands).toHaveBeenLastCalledWith("full", record);
  expect(await valueOf(record.id)).toBe("first");
  keeper.retry();
  expect(await keeper.settled()).toBe(true);
  expect(await valueOf(record.id)).toBe("second");
});

test("once another tab has changed the notebook, changes go to one version of its history", async () => {
  const record = await keeping.keep({notebook: notebook("first")});
  const keeper = open(record);
  await keeping.save(record.id, {revision: 1, notebook: notebook("theirs")});
  keeper.edit(notebook("mine"));
  await keeper.settled();
  expect(elsewhere.mock.calls).toEqual([["changed"]]);
  expect(stands).toHaveBeenLastCalledWith("aside", record);
  keeper.edit(notebook("mine, more"));
  await keeper.settled();
  expect(await valueOf(record.id)).toBe("theirs");
  const aside = (await keeping.versions(record.id)).filter(({why}) => why === "aside");
  expect(aside).toHaveLength(1);
  expect(await keeping.version(record.id, aside[0]!.at)).toContain("mine, more");
});

test("a tab that says it has changed or deleted the notebook is heard; what is known already is not news", async () => {
  const record = await keeping.keep({notebook: notebook("first")});
  const keeper = open(record);
  keeper.heard({notebook: record.id, revision: 1});
  keeper.heard({notebook: "another000", revision: 9});
  expect(elsewhere).not.toHaveBeenCalled();
  keeper.heard({notebook: record.id, revision: "gone"});
  expect(elsewhere.mock.calls).toEqual([["gone"]]);
});

test("a notebook that was destroyed elsewhere is kept anew with what is written here", async () => {
  const record = await keeping.keep({notebook: notebook("first")});
  const keeper = open(record);
  await keeping.destroy(record.id);
  keeper.edit(notebook("mine"));
  await keeper.settled();
  expect(keeper.record!.id).not.toBe(record.id);
  expect(await valueOf(keeper.record!.id)).toBe("mine");
});
