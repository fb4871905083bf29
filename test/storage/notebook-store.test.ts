import {beforeEach, expect, test, vi} from "vitest";
import {createNotebookStore, SaveError, openMemoryBackend, type NotebookStore} from "../../src/storage/index.ts";
import {type Cell, type Notebook, deserialize} from "../../src/notebook/index.ts";
import {openPage} from "../notebook/dom.ts";

const dom = openPage();
const minute = 60_000;
const notify = vi.fn();
let now = 0;
let notebookStore: NotebookStore;

beforeEach(() => {
  now = Date.UTC(2026, 0, 5, 9);
  notify.mockReset();
  const backend = Promise.resolve(openMemoryBackend());
  notebookStore = createNotebookStore({dom, backend: () => backend, tabs: {notify}, now: () => now});
});

const cell = (id: number, value: string): Cell => ({id, mode: "js", value, pinned: true, hidden: false});
const notebook = (title: string, ...values: string[]): Notebook => ({
  title,
  theme: "air",
  readOnly: false,
  cells: values.map((value, index) => cell(index + 1, value))
});
const textOf = async (id: string) => {
  const kept = await notebookStore.open(id);
  return kept && deserialize(kept.text, dom).cells.map(({value}) => value);
};

test("a notebook is kept under an id of its own and opens as it was", async () => {
  const {id, revision} = await notebookStore.create({notebook: notebook("一", "1 + 1"), choices: {auto: false}});
  expect(id).toMatch(/^[0-9a-z]{10}$/);
  expect(revision).toBe(1);
  const kept = await notebookStore.open(id);
  expect(deserialize(kept!.text, dom)).toEqual(notebook("一", "1 + 1"));
  expect(kept!.choices).toEqual({auto: false});
  expect(await notebookStore.open("another000")).toBeUndefined();
});

test("the list begins with what was changed last", async () => {
  const first = await notebookStore.create({notebook: notebook("甲", "1")});
  now += minute;
  await notebookStore.create({notebook: notebook("乙", "2")});
  now += minute;
  await notebookStore.save(first.id, {revision: 1, notebook: notebook("甲", "11")});
  expect((await notebookStore.list()).map(({title}) => title)).toEqual(["甲", "乙"]);
});

test("a save counts the revision up and tells the other tabs; one without a change does neither", async () => {
  const {id} = await notebookStore.create({notebook: notebook("一", "1")});
  const saved = await notebookStore.save(id, {revision: 1, notebook: notebook("一", "2")});
  expect(saved).toMatchObject({state: "saved", record: {revision: 2}});
  expect(notify.mock.calls).toEqual([[{notebook: id, revision: 2}]]);
  await notebookStore.save(id, {revision: 2, notebook: notebook("一", "2")});
  expect((await notebookStore.open(id))!.record.revision).toBe(2);
  expect(notify).toHaveBeenCalledTimes(1);
});

test("of two tabs that change one revision, the second saves nothing and is told", async () => {
  const {id} = await notebookStore.create({notebook: notebook("一", "1")});
  await notebookStore.save(id, {revision: 1, notebook: notebook("一", "hers")});
  const late = await notebookStore.save(id, {revision: 1, notebook: notebook("一", "mine")});
  expect(late).toMatchObject({state: "conflict", record: {revision: 2}});
  expect(await textOf(id)).toEqual(["hers"]);
  const at = await notebookStore.saveConflictVersion(id, notebook("一", "mine"));
  await notebookStore.saveConflictVersion(id, notebook("一", "mine, more"), at);
  const versions = await notebookStore.versions(id);
  expect(versions.map(({why}) => why)).toEqual(["aside"]);
  expect(await notebookStore.version(id, versions[0]!.at)).toContain("mine, more");
});

test("a notebook that was deleted meanwhile is not saved over, and can be brought back", async () => {
  const {id} = await notebookStore.create({notebook: notebook("一", "1")});
  await notebookStore.remove(id);
  expect(notify).toHaveBeenLastCalledWith({notebook: id, revision: "gone"});
  expect(await notebookStore.save(id, {revision: 1, notebook: notebook("一", "2")})).toEqual({
    state: "conflict",
    record: undefined
  });
  expect(await notebookStore.list()).toEqual([]);
  expect((await notebookStore.deleted()).map(({title}) => title)).toEqual(["一"]);
  await notebookStore.restore(id);
  expect(await textOf(id)).toEqual(["1"]);
});

test("what was deleted is swept away after a month, with all that belongs to it", async () => {
  const file = {name: "a.csv", mime: "text/csv", bytes: new Uint8Array([1])};
  const {id} = await notebookStore.create({
    notebook: notebook("一", "2"),
    original: notebook("一", "1"),
    files: [file]
  });
  await notebookStore.remove(id);
  now += 29 * 24 * 60 * minute;
  await notebookStore.purgeDeleted();
  expect(await notebookStore.deleted()).toHaveLength(1);
  now += 2 * 24 * 60 * minute;
  await notebookStore.purgeDeleted();
  expect(await notebookStore.deleted()).toEqual([]);
  expect(await notebookStore.versions(id)).toEqual([]);
  expect(await notebookStore.files(id)).toEqual([]);
  expect(await notebookStore.file(id, "a.csv")).toBeUndefined();
});

test("history begins with the notebook as it was, and has a version for each burst of changes", async () => {
  let {id, revision} = await notebookStore.create({notebook: notebook("一", "2"), original: notebook("一", "1")});
  const change = async (value: string, after: number) => {
    now += after;
    const saved = await notebookStore.save(id, {revision, notebook: notebook("一", value)});
    ({revision} = saved.record!);
  };
  await change("3", 1000);
  await change("4", 1000);
  await change("5", 2 * minute);
  for (let i = 0; i < 12; i++) await change(`long ${i}`, minute / 2);
  const versions = await notebookStore.versions(id);
  const texts = await Promise.all(versions.map(({at}) => notebookStore.version(id, at)));
  const values = texts.map((text) => deserialize(text!, dom).cells[0]!.value);
  expect(values).toEqual(["long 8", "4", "1"]);
  expect(versions.map(({why}) => why)).toEqual(["edited", "edited", "original"]);
});

test("restoring a version keeps what was there, so that it can be taken back", async () => {
  const {id} = await notebookStore.create({notebook: notebook("一", "now"), original: notebook("一", "before")});
  const restored = await notebookStore.replace(id, {
    revision: 1,
    notebook: notebook("一", "before"),
    why: "before-restore"
  });
  expect(restored).toMatchObject({state: "saved", record: {revision: 2}});
  expect(await textOf(id)).toEqual(["before"]);
  const [last] = await notebookStore.versions(id);
  expect(last!.why).toBe("before-restore");
  expect(await notebookStore.version(id, last!.at)).toContain("now");
  expect(
    await notebookStore.replace(id, {revision: 1, notebook: notebook("一", "late"), why: "before-restore"})
  ).toMatchObject({state: "conflict"});
});

test("cells are appended under new ids, and the notebook as it was is a version", async () => {
  const {id} = await notebookStore.create({notebook: notebook("一", "1", "2")});
  const {id: _, ...added} = cell(1, "3");
  await notebookStore.append(id, [added, {...added, value: "4"}]);
  const kept = await notebookStore.open(id);
  expect(deserialize(kept!.text, dom).cells.map(({id: each, value}) => [each, value])).toEqual([
    [1, "1"],
    [2, "2"],
    [3, "3"],
    [4, "4"]
  ]);
  expect(kept!.record.revision).toBe(2);
  expect(await notebookStore.versions(id)).toHaveLength(1);
});

test("a copy has the text, the files and the choices, and none of the history", async () => {
  const file = {name: "a.csv", mime: "text/csv", bytes: new Uint8Array([65, 66])};
  const {id} = await notebookStore.create({
    notebook: notebook("一", "2"),
    original: notebook("一", "1"),
    files: [file],
    choices: {inputs: {"1.0": {initial: "1", value: "2"}}}
  });
  const copy = await notebookStore.duplicate(id, "一 副本");
  expect(copy!.title).toBe("一 副本");
  expect(await textOf(copy!.id)).toEqual(["2"]);
  expect(await notebookStore.file(copy!.id, "a.csv")).toEqual(file);
  expect((await notebookStore.open(copy!.id))!.choices).toEqual({inputs: {"1.0": {initial: "1", value: "2"}}});
  expect(await notebookStore.versions(copy!.id)).toEqual([]);
});

test("a notebook whose file would read as another one is refused, and the file that is there stays", async () => {
  const {id} = await notebookStore.create({notebook: notebook("一", "1")});
  const refused = notebookStore.save(id, {revision: 1, notebook: {...notebook("一"), cells: [cell(1.5, "2")]}});
  await expect(refused).rejects.toThrow(SaveError);
  await expect(refused).rejects.toMatchObject({code: "unwritable"});
  expect(await textOf(id)).toEqual(["1"]);
});

test("a change that fails half-way leaves everything as it was", async () => {
  const memory = openMemoryBackend();
  const failing = createNotebookStore({dom, backend: () => Promise.resolve(memory), tabs: {notify}});
  const {id} = await failing.create({notebook: notebook("一", "1")});
  const broken = createNotebookStore({
    dom,
    tabs: {notify},
    backend: () =>
      Promise.resolve({
        ...memory,
        run: (mode, work) =>
          memory.run(mode, (tx) =>
            work({
              ...tx,
              put: (store, key, value) =>
                store === "notebooks"
                  ? Promise.reject(Object.assign(new Error("full"), {name: "QuotaExceededError"}))
                  : tx.put(store, key, value)
            })
          )
      })
  });
  await expect(broken.save(id, {revision: 1, notebook: notebook("一", "2")})).rejects.toMatchObject({code: "full"});
  expect(deserialize((await failing.open(id))!.text, dom).cells[0]!.value).toBe("1");
});
