import {expect, test} from "vitest";
import {initial, reduce, type AppEvent, type State} from "../../src/app/store/index.ts";

const after = (state: State, ...events: readonly AppEvent[]): State => events.reduce(reduce, state);
const failure = {error: new Error("x"), at: 0};

test("a notebook that was stopped has no database on its way and no question open", () => {
  const open = after(
    initial("zh"),
    {type: "workspace.engine-changed", engine: {state: "loading", loaded: 1, total: 2}},
    {type: "workspace.permission-asked", permission: {kind: "link", href: "https://example.org/", again: false}}
  ).workspace;
  const stop = (frameStatus: State["workspace"]["frameStatus"]) =>
    after({...initial("zh"), workspace: open}, {type: "workspace.frame-changed", frameStatus}).workspace;
  const stopped = stop({state: "terminated", why: "flood"});
  expect([stopped.engine, stopped.permission]).toEqual([{state: "off"}, null]);
  const unresponsive = stop({state: "unresponsive"});
  expect([unresponsive.engine, unresponsive.permission]).toEqual([open.engine, open.permission]);
});

test("with a page everything goes that lay beside it or over it", () => {
  const before = after(
    initial("zh"),
    {type: "source.awaited"},
    {type: "notebook.files-opened", files: [], refused: null},
    {type: "library.renaming-began", id: ""},
    {type: "export.progressed", work: {form: "page", glyphs: null}},
    {type: "library.reported", toast: {kind: "kept", name: "a", undo: null}}
  );
  const {source, panel, library, work} = after(before, {type: "app.page-opened", page: {name: "home"}});
  expect([source, panel, library.renaming, work]).toEqual([null, null, null, null]);
  // what has just been done is still told, with the way back
  expect(library.toast?.kind).toBe("kept");
});

test("an event of another page than the one that is shown changes nothing", () => {
  const home = after(initial("zh"), {type: "app.page-opened", page: {name: "home"}});
  const late: readonly AppEvent[] = [
    {type: "releases.listed", releases: []},
    {type: "explorer.loaded", loaded: {data: {release: "a", asked: null, kept: true}, rows: [], documents: []}}
  ];
  for (const event of late) expect(after(home, event).page).toEqual({name: "home"});
});

test("a page that cannot be drawn is replaced by one that says so, and nothing else stands beside it", () => {
  const fault = {failure, absence: null};
  const {page, fault: left} = after(
    initial("zh"),
    {type: "problem.occurred", fault},
    {type: "app.drawing-failed", failure}
  );
  expect(page).toEqual({name: "problem", problem: {kind: "render"}, failure});
  expect(left).toBeNull();
});

test("why a file did not come is said where its failure is told, on the page or above it", () => {
  const explained = {type: "problem.explained", failure, kind: "away", what: "a.arrow"} as const;
  const page = {name: "problem", problem: {kind: "fetch", what: "a.arrow"}, failure} as const;
  expect(after(initial("zh"), {type: "app.page-opened", page}, explained).page).toMatchObject({
    problem: {kind: "away", what: "a.arrow"}
  });
  const above = {failure, absence: {kind: "unknown", what: "a.arrow"}} as const;
  expect(after(initial("zh"), {type: "problem.occurred", fault: above}, explained).fault?.absence?.kind).toBe("away");
  const another = {...explained, failure: {...failure, at: 1}};
  expect(after(initial("zh"), {type: "problem.occurred", fault: above}, another).fault).toBe(above);
});
