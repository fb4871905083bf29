import {beforeEach, expect, test, vi} from "vitest";
import {
  createNotebookStore,
  SaveError,
  createAutosave,
  openMemoryBackend,
  type Choices,
  type Draft,
  type NotebookStore
} from "../../src/storage/index.ts";
import {deserialize, type Notebook} from "../../src/notebook/index.ts";
import {openPage} from "../notebook/dom.ts";

const dom = openPage();
let notebookStore: NotebookStore;
const onStatus = vi.fn();
const onRemoteChange = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(console, "warn").mockReturnValue();
  const backend = Promise.resolve(openMemoryBackend());
  notebookStore = createNotebookStore({dom, backend: () => backend, tabs: {notify() {}}});
});

const notebook = (value: string): Notebook => ({
  title: "一",
  theme: "air",
  readOnly: false,
  cells: [{id: 1, mode: "js", value, pinned: true, hidden: false}]
});
/** An open notebook with its autosave; `edit` changes what the autosave reads when it saves. */
function open(record: Parameters<typeof createAutosave>[0]["record"] = null, more: Partial<NotebookStore> = {}) {
  let now: Draft | null = {notebook: notebook("first"), original: notebook("first")};
  const autosave = createAutosave({
    notebookStore: {...notebookStore, ...more},
    record,
    read: () => now,
    onStatus,
    onRemoteChange
  });
  const edit = (edited: Notebook, choices?: Choices) => {
    now = {...now, notebook: edited, ...(choices ? {choices} : {})};
    autosave.changed(choices !== undefined);
  };
  return Object.assign(autosave, {edit, forget: () => void (now = null)});
}
const valueOf = async (id: string) => deserialize((await notebookStore.open(id))!.text, dom).cells[0]!.value;

test("nothing is kept before the first change; then the notebook, with what it was before", async () => {
  const autosave = open();
  expect(await notebookStore.list()).toEqual([]);
  autosave.edit(notebook("second"));
  expect(await autosave.settled()).toBe(true);
  expect(await valueOf(autosave.record!.id)).toBe("second");
  const [version] = await notebookStore.versions(autosave.record!.id);
  expect(await notebookStore.version(autosave.record!.id, version!.at)).toContain("first");
  expect(onStatus).toHaveBeenCalledWith("saved", autosave.record);
});

test("of changes that come faster than they can be kept the last is kept", async () => {
  const autosave = open();
  for (let i = 0; i < 50; i++) autosave.edit(notebook(`${i}`));
  await autosave.settled();
  expect(await valueOf(autosave.record!.id)).toBe("49");
  expect((await notebookStore.list()).length).toBe(1);
});

test("what was refused stays at hand and is kept at the next try", async () => {
  const save = vi.fn<NotebookStore["save"]>().mockRejectedValueOnce(new SaveError("full"));
  save.mockImplementation((...args) => notebookStore.save(...args));
  const record = await notebookStore.create({notebook: notebook("first")});
  const autosave = open(record, {save});
  autosave.edit(notebook("second"));
  expect(await autosave.settled()).toBe(false);
  expect(onStatus).toHaveBeenLastCalledWith("full", record);
  expect(await valueOf(record.id)).toBe("first");
  autosave.retry();
  expect(await autosave.settled()).toBe(true);
  expect(await valueOf(record.id)).toBe("second");
});

test("once another tab has changed the notebook, changes go to one version of its history", async () => {
  const record = await notebookStore.create({notebook: notebook("first")});
  const autosave = open(record);
  await notebookStore.save(record.id, {revision: 1, notebook: notebook("theirs")});
  autosave.edit(notebook("mine"));
  await autosave.settled();
  expect(onRemoteChange.mock.calls).toEqual([["changed"]]);
  expect(onStatus).toHaveBeenLastCalledWith("conflict", record);
  autosave.edit(notebook("mine, more"));
  await autosave.settled();
  expect(await valueOf(record.id)).toBe("theirs");
  const aside = (await notebookStore.versions(record.id)).filter(({why}) => why === "aside");
  expect(aside).toHaveLength(1);
  expect(await notebookStore.version(record.id, aside[0]!.at)).toContain("mine, more");
});

test("a tab that says it has changed or deleted the notebook is heard; what is known already is not news", async () => {
  const record = await notebookStore.create({notebook: notebook("first")});
  const autosave = open(record);
  autosave.onMessage({notebook: record.id, revision: 1});
  autosave.onMessage({notebook: "another000", revision: 9});
  expect(onRemoteChange).not.toHaveBeenCalled();
  autosave.onMessage({notebook: record.id, revision: "gone"});
  expect(onRemoteChange.mock.calls).toEqual([["gone"]]);
});

test("a notebook that was destroyed elsewhere is kept anew with what is written here", async () => {
  const record = await notebookStore.create({notebook: notebook("first")});
  const autosave = open(record);
  await notebookStore.deleteForever(record.id);
  autosave.edit(notebook("mine"));
  await autosave.settled();
  expect(autosave.record!.id).not.toBe(record.id);
  expect(await valueOf(autosave.record!.id)).toBe("mine");
});

test("what could not be saved before the notebook was closed is saved all the same", async () => {
  const save = vi.fn<NotebookStore["save"]>().mockRejectedValueOnce(new SaveError("full"));
  save.mockImplementation((...args) => notebookStore.save(...args));
  const record = await notebookStore.create({notebook: notebook("first")});
  const autosave = open(record, {save});
  autosave.edit(notebook("second"));
  expect(await autosave.settled()).toBe(false);
  autosave.forget();
  autosave.retry();
  expect(await autosave.settled()).toBe(true);
  expect(await valueOf(record.id)).toBe("second");
});

test("what is chosen in inputs is saved with the change that brings it, and with no other", async () => {
  const record = await notebookStore.create({notebook: notebook("first")});
  const save = vi.fn<NotebookStore["save"]>((...args) => notebookStore.save(...args));
  const autosave = open(record, {save});
  const inputs = {"1": {initial: "a", value: "b"}};
  autosave.edit(notebook("second"), {inputs});
  await autosave.settled();
  autosave.edit(notebook("third"));
  await autosave.settled();
  expect(save.mock.calls.map(([, change]) => change.inputs)).toEqual([inputs, undefined]);
});
