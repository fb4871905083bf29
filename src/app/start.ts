import {words, type Language} from "../i18n/index.ts";
import {leaveFiles, readingsOf, takeLeftFiles} from "./features/documents/index.ts";
import {loadExportDialog} from "./features/export/index.ts";
import {refreshLibrary, reportSaveError} from "./features/library/index.ts";
import {fail, fault, warnOfNewer} from "./features/problem/index.ts";
import {refreshShare} from "./features/share/index.ts";
import {onDrop} from "./drop.ts";
import {toFailure, watchAbsences, watchFailures} from "./failure/index.ts";
import {openRoute} from "./routes.ts";
import {cleanAddress, createRouter, readRoute} from "./router/index.ts";
import {createActions, titleOf, type Actions} from "./shell/index.ts";
import {initial, reduce, shownNotebook, type AppEvent, type Context, type State} from "./store/index.ts";
import {openNotebookStore} from "../storage/index.ts";
import {createWorkspace, runsDatabase, type WorkspaceOptions} from "./workspace/index.ts";

/** Draws the state; `anew` where what was drawn last has failed and may be half a page. */
export type Show = (state: State, actions: Actions, anew: boolean) => void;

/** Runs the app: one state, one `reduce`, and everything that happens outside of it. */
export function startApp(language: Language, show: Show): void {
  const context = createContext(language, {
    draw: (state) => draw(state),
    reveal: (observation) => actions.reveal(observation)
  });
  const actions = createActions(context);
  const draw = createDrawing(context, (state, anew) => show(state, actions, anew));
  onDrop(actions, () => context.state.page.name === "notebook");
  watchPage(context);
  const clean = cleanAddress(location.href);
  if (clean !== location.href) history.replaceState(history.state, "", clean);
  void context.router.open(readRoute(location.href));
  actions.startOffline();
}

interface Outlets {
  draw(state: State): void;
  reveal(observation: string): void;
}

/** Everything that the features share, each part made once. */
function createContext(language: Language, {draw, reveal}: Outlets): Context {
  const dom = {document, parser: new DOMParser()};
  let state: State = {...initial(language), documents: {files: takeLeftFiles(), shown: 0}};
  let hasArrived = false;
  const dispatch = (event: AppEvent) => {
    state = reduce(state, event);
    draw(state);
    if (event.type !== "app.page-opened") return;
    // the browser itself begins at the top of the page that it has opened
    if (hasArrived) document.querySelector("main")?.focus({preventScroll: true});
    hasArrived ||= state.page.name !== "loading";
  };
  const notebookStore = openStore(dom, () => context);
  const workspace = createWorkspace({
    dom,
    notebookStore,
    dispatch,
    loadExportDialog,
    onReveal: reveal,
    ...workspaceOptions(() => context)
  });
  const router = createRouter({
    onBegin: () => workspace.close(),
    openRoute: (route, signal) => openRoute(context, route, signal),
    reopen(key) {
      const found = workspace.find(key);
      if (!found) return null;
      return "savedAs" in found ? {name: "saved", id: found.savedAs} : () => context.showNotebook(key);
    }
  });
  const context: Context = {
    dom,
    dispatch,
    router,
    workspace,
    notebookStore,
    get state() {
      return state;
    },
    get readings() {
      return readingsOf(state.documents.files);
    },
    fail: (error) => fail(context, error),
    fault: (error) => fault(context, error),
    reportSaveError: (error) => reportSaveError(context, error),
    refreshLibrary: () => refreshLibrary(context),
    showNotebook: (key, paused = false) => showNotebook(context, key, paused),
    openUnsaved(unsaved) {
      const {key} = workspace.addUnsaved(unsaved);
      router.enterUnsaved(key);
      context.showNotebook(key);
    }
  };
  return context;
}

function openStore(dom: Context["dom"], context: () => Context) {
  return openNotebookStore({
    dom,
    path: location.pathname.slice(0, location.pathname.lastIndexOf("/") + 1),
    onStatus: (storage) => context().dispatch({type: "library.storage-changed", storage}),
    onMessage(message) {
      const {workspace, state} = context();
      workspace.onMessage(message);
      if (["home", "library", "explorer"].includes(state.page.name)) void context().refreshLibrary();
    }
  });
}

/** What the workspace asks and tells. */
const workspaceOptions = (
  context: () => Context
): Omit<WorkspaceOptions, "dom" | "notebookStore" | "dispatch" | "loadExportDialog" | "onReveal"> => ({
  untitled: [words("zh").app.mine.untitled, words("en").app.mine.untitled],
  state: () => context().state.workspace,
  language: () => context().state.language,
  readings: () => context().readings,
  onSavedAs(key, id) {
    const {state, router} = context();
    if (shownNotebook(state)?.key === key) router.settle({name: "saved", id});
  },
  onChange: () => refreshShare(context()),
  fail: (error) => context().fail(error)
});

function showNotebook({state, workspace, dispatch}: Context, key: string, paused: boolean): void {
  workspace.close();
  const open = state.workspace.notebooks.get(key);
  if (!open) throw new Error(`no such notebook is open: ${key}`);
  if (!runsDatabase()) {
    const failure = toFailure("no WebAssembly with exception handling");
    return dispatch({type: "app.page-opened", page: {name: "problem", problem: {kind: "no-wasm"}, failure}});
  }
  workspace.open(open, paused);
  dispatch({type: "app.page-opened", page: {name: "notebook", key}});
  workspace.start();
}

/** Draws the page; one that cannot be drawn is replaced by a page that says so. */
function createDrawing(context: Context, show: (state: State, anew: boolean) => void): (state: State) => void {
  let isBroken = false;
  return (state) => {
    const anew = isBroken;
    try {
      show(state, anew);
      isBroken = false;
      describePage(state);
    } catch (error) {
      if (anew) throw error;
      isBroken = true;
      console.warn(error);
      context.dispatch({type: "app.drawing-failed", failure: toFailure(error)});
      return context.workspace.close();
    }
  };
}

function describePage(state: State): void {
  const t = words(state.language).app;
  document.documentElement.lang = state.language === "zh" ? "zh-CN" : "en";
  const title = titleOf(state);
  document.title = title ? `${title} · ${t.name}` : t.name;
}

/** Hears of what happens to the whole page. */
function watchPage(context: Context): void {
  addEventListener("beforeunload", (event) => {
    if (context.workspace.wouldLose(context.state.library.storage === "lasting")) event.preventDefault();
  });
  addEventListener("pagehide", () => leaveFiles(context.state.documents.files));
  watchFailures((error) => context.fault(error));
  watchAbsences((error) => void warnOfNewer(context, error));
}
