import {words, type Language} from "../i18n/index.ts";
import {openNotebookStore} from "../storage/index.ts";
import {toFailure} from "./failure/index.ts";
import {readingsOf, takeLeftFiles} from "./features/documents/index.ts";
import {loadExportDialog} from "./features/export/index.ts";
import {refreshLibrary, reportSaveError} from "./features/library/index.ts";
import {fail, fault} from "./features/problem/index.ts";
import {createRouter} from "./router/index.ts";
import {openRoute} from "./routes.ts";
import {initial, reduce, shownNotebook, type AppEvent, type Context, type State} from "./store/index.ts";
import {createWorkspace, runsDatabase, type WorkspaceOptions} from "./workspace/index.ts";

interface Outlets {
  draw(state: State): void;
  /** a notebook wants the source of an observation shown */
  reveal(observation: string): void;
  /** the open notebook has changed */
  refreshShare(): void;
}

/** Everything that the features share, each part made once. */
export function createContext(language: Language, {draw, reveal, refreshShare}: Outlets): Context {
  const dom = {document, parser: new DOMParser()};
  const store = createStore({...initial(language), documents: {files: takeLeftFiles(), shown: 0}}, draw);
  const {dispatch} = store;
  const notebookStore = openStore(dom, () => context);
  const workspace = createWorkspace({
    dom,
    notebookStore,
    dispatch,
    loadExportDialog,
    onReveal: reveal,
    onChange: refreshShare,
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
      return store.state;
    },
    get readings() {
      return readingsOf(store.state.documents.files);
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

/** The state, which only events change; each is drawn at once. */
function createStore(first: State, draw: (state: State) => void) {
  let state = first;
  let hasArrived = false;
  return {
    get state() {
      return state;
    },
    dispatch(event: AppEvent): void {
      state = reduce(state, event);
      draw(state);
      if (event.type !== "app.page-opened") return;
      // the browser itself begins at the top of the page that it has opened
      if (hasArrived) document.querySelector("main")?.focus({preventScroll: true});
      hasArrived ||= state.page.name !== "loading";
    }
  };
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
): Omit<WorkspaceOptions, "dom" | "notebookStore" | "dispatch" | "loadExportDialog" | "onReveal" | "onChange"> => ({
  untitled: [words("zh").app.mine.untitled, words("en").app.mine.untitled],
  state: () => context().state.workspace,
  language: () => context().state.language,
  readings: () => context().readings,
  onSavedAs(key, id) {
    const {state, router} = context();
    if (shownNotebook(state)?.key === key) router.settle({name: "saved", id});
  },
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
