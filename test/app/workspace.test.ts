import * as fc from "fast-check";
import {beforeEach, expect, test, vi} from "vitest";
import {createEdits} from "../../src/app/workspace/edits.ts";
import {createNotebookFiles} from "../../src/app/workspace/notebook-files.ts";
import {addUnsaved, openSaved, openShipped} from "../../src/app/workspace/opening-notebooks.ts";
import {createRegistry} from "../../src/app/workspace/registry.ts";
import {emptyWorkspace, reduceWorkspace, type WorkspaceEvent} from "../../src/app/workspace/index.ts";
import {deserialize, type Notebook} from "../../src/notebook/index.ts";
import {createNotebookStore, openMemoryBackend, type NotebookStore} from "../../src/storage/index.ts";
import {openPage} from "../notebook/dom.ts";

const dom = openPage();
beforeEach(() => void vi.spyOn(console, "warn").mockReturnValue());

const notebook = (value: string, title = "一"): Notebook => ({
  title,
  theme: "air",
  readOnly: false,
  cells: [{id: 1, mode: "js", value, pinned: true, hidden: false}]
});

/** A workspace without frames, over a storage in memory. */
function open(more: Partial<NotebookStore> = {}) {
  const backend = Promise.resolve(openMemoryBackend());
  const notebookStore = {...createNotebookStore({dom, backend: () => backend, tabs: {notify() {}}}), ...more};
  let state = emptyWorkspace;
  const dispatch = (event: WorkspaceEvent) => void (state = reduceWorkspace(state, event));
  const onSavedAs = vi.fn();
  const registry = createRegistry({dom, notebookStore, untitled: ["无题"], state: () => state, dispatch, onSavedAs});
  const stored = async (id: string) => {
    const {text, record} = (await notebookStore.open(id))!;
    return {title: record.title, value: deserialize(text, dom).cells[0]!.value};
  };
  const shown = (key: string) => {
    const {title, cells} = registry.get(key)!.notebook;
    return {title, value: cells[0]!.value};
  };
  return {registry, notebookStore, onSavedAs, stored, shown, edits: createEdits(registry)};
}

test("a notebook on the reader's documents asks for them again when it is opened again", async () => {
  const {registry, edits} = open();
  const {key} = addUnsaved(registry, {notebook: notebook("1"), origin: "made", usesUploads: true});
  edits.edit(key, notebook("2"));
  await registry.autosaves.get(key)!.settled();
  const again = await openSaved(registry, registry.get(key)!.id!);
  expect(again.usesUploads).toBe(true);
  const other = addUnsaved(registry, {notebook: notebook("1"), origin: "made"});
  edits.edit(other.key, notebook("2"));
  await registry.autosaves.get(other.key)!.settled();
  expect((await openSaved(registry, registry.get(other.key)!.id!)).usesUploads).toBe(false);
});

test("a stranger's notebook sees no documents, and nothing of it is saved before the reader says so", async () => {
  const {registry, edits, notebookStore} = open();
  const untrusted = {notebook: notebook("1"), origin: "link"} as const;
  expect(() => addUnsaved(registry, {...untrusted, usesUploads: true})).toThrow("a stranger's notebook");
  const {key} = addUnsaved(registry, untrusted);
  edits.edit(key, notebook("2"));
  edits.choose(key, {auto: false});
  await registry.autosaves.get(key)!.settled();
  expect(await notebookStore.list()).toEqual([]);
  expect(registry.get(key)).toMatchObject({saveStatus: "unsaved", origin: "link"});
  edits.save(key);
  await registry.autosaves.get(key)!.settled();
  expect(registry.get(key)).toMatchObject({saveStatus: "saved", origin: "made"});
});

test("a notebook that is saved under its first id says so once", async () => {
  const {registry, edits, onSavedAs} = open();
  const {key} = addUnsaved(registry, {notebook: notebook("1"), origin: "made"});
  for (const value of ["2", "3"]) {
    edits.edit(key, notebook(value));
    await registry.autosaves.get(key)!.settled();
  }
  expect(onSavedAs.mock.calls).toEqual([[key, registry.get(key)!.id]]);
});

test("what could not be saved is still there when the notebook is opened again", async () => {
  const {registry, edits} = open({create: () => Promise.reject(new Error("full"))});
  const shipped = await openShipped(registry, "tour");
  edits.edit(shipped.key, {...shipped.notebook, cells: notebook("mine").cells});
  await registry.autosaves.get(shipped.key)!.settled();
  expect((await openShipped(registry, "tour")).notebook.cells[0]!.value).toBe("mine");
});

test("a file that the reader gives stays with the notebook, and is saved with it", async () => {
  const {registry, edits, notebookStore} = open();
  const files = createNotebookFiles(registry);
  const {key} = addUnsaved(registry, {notebook: notebook("1"), origin: "made"});
  files.addFile(key, {name: "a.csv", mime: "text/csv", bytes: new Uint8Array([1])});
  expect((await files.file(key, "a.csv"))?.bytes).toEqual(new Uint8Array([1]));
  edits.edit(key, notebook("2"));
  await registry.autosaves.get(key)!.settled();
  expect(await notebookStore.files(registry.get(key)!.id!)).toMatchObject([{name: "a.csv"}]);
  expect((await files.file(key, "a.csv"))?.bytes).toEqual(new Uint8Array([1]));
});

type Step = {readonly kind: "edit" | "retitle" | "choose" | "settle" | "copy"; readonly text: string};
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("edit", "retitle", "choose", "settle", "copy"),
  text: fc.string({minLength: 1, maxLength: 5, unit: "grapheme-ascii"}).filter((text) => text.trim() === text)
});

test("whatever is done to an open notebook, what is saved is what the workspace shows", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, {minLength: 1, maxLength: 12}), async (steps) => {
      const {registry, edits, notebookStore, stored, shown} = open();
      const {key} = addUnsaved(registry, {notebook: notebook("0"), origin: "made"});
      edits.edit(key, notebook("1"));
      for (const {kind, text} of steps) {
        if (kind === "edit") edits.edit(key, notebook(text));
        else if (kind === "retitle") edits.retitle(key, text);
        else if (kind === "choose") edits.choose(key, {auto: text.length > 2});
        else await registry.autosaves.get(key)!.settled();
        if (kind === "copy") {
          const {notebook: now} = registry.get(key)!;
          edits.moveTo(key, await notebookStore.create({notebook: now}));
        }
      }
      await registry.autosaves.get(key)!.settled();
      expect(await stored(registry.get(key)!.id!)).toEqual(shown(key));
    }),
    {numRuns: 40}
  );
});
