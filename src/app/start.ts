import {type Language, words} from "../i18n/index.ts";
import type {Actions} from "./store/actions.ts";
import {documentActions} from "./features/documents/actions.ts";
import {explorerActions} from "./features/explorer/actions.ts";
import {fileActions} from "./features/notebook/files-actions.ts";
import {historyActions} from "./features/notebook/history-actions.ts";
import {linkActions, loadExplored} from "./features/notebook/link-actions.ts";
import {libraryActions} from "./features/library/actions.ts";
import {notebookActions} from "./features/notebook/actions.ts";
import {offlineActions} from "./features/offline/actions.ts";
import {pageActions} from "./shell/actions.ts";
import {shareActions} from "./features/share/actions.ts";
import {sourceActions} from "./features/source/actions.ts";
import {permissionActions} from "./workspace/permissions.ts";
import type {Context} from "./store/context.ts";
import {onDrop} from "./drop.ts";
import {watchAbsences} from "./failure/absence.ts";
import {absentName, isAbsent, whyAbsent} from "./failure/missing.ts";
import {toFailure, type Failure} from "./failure/report.ts";
import {watchFailures} from "./failure/watch.ts";
import {blankNotebook, openNotebookStore, toSaveError} from "../storage/index.ts";
import {leaveFiles, takeLeftFiles} from "./features/documents/left-files.ts";
import {createNotebooks} from "./workspace/notebooks.ts";
import {readingsOf} from "./features/documents/uploads.ts";
import {toProblem} from "./features/problem/to-problem.ts";
import {titleOf} from "./shell/page-title.ts";
import {newestData} from "./data/releases.ts";
import {cleanAddress, readRoute, routeAddress, type Route} from "./router/route.ts";
import {openSession, type Session} from "./workspace/session.ts";
import {initial, reduce, type NotebookPage, type State} from "./store/store.ts";
import {runsDatabase} from "./workspace/wasm.ts";

/** Draws the state; `anew` where what was drawn last has failed and may be half a page. */
export type Show = (state: State, actions: Actions, frame: HTMLIFrameElement | null, anew: boolean) => void;

/** Runs the app: one state, one `reduce`, and everything that happens outside of it. */
export function startApp(language: Language, show: Show): void {
  const dom = {document, parser: new DOMParser()};
  let state: State = {...initial(language), files: takeLeftFiles()};
  const notebookStore = openNotebookStore({
    dom,
    path: location.pathname.slice(0, location.pathname.lastIndexOf("/") + 1),
    onStatus: (storage) => dispatch({type: "library", library: {storage}}),
    onMessage(told) {
      notebooks.onMessage(told);
      if (["home", "library", "explorer"].includes(state.page.name)) void refreshLibrary();
    }
  });
  const notebooks = createNotebooks({
    dom,
    notebookStore,
    untitled: [words("zh").app.mine.untitled, words("en").app.mine.untitled],
    changed(key, change) {
      const {page} = state;
      dispatch({type: "notebook", key, change});
      if (page.name === "notebook" && page.key === key && change.id && change.id !== page.id)
        context.readdress({name: "saved", id: change.id}, null);
    }
  });
  let session: Session | null = null;
  // what was opened or asked for last, so that a slower earlier answer does not take its place
  let opening = 0;
  let shownAddress = "";
  let hasArrived = false;

  const context: Context = {
    dom,
    notebooks,
    notebookStore,
    get state() {
      return state;
    },
    get session() {
      return session;
    },
    get readings() {
      return readingsOf(state.files);
    },
    dispatch(action) {
      state = reduce(state, action);
      draw();
      if (action.type !== "page") return;
      // the browser itself begins at the top of the page that it has opened
      if (hasArrived) document.querySelector("main")?.focus({preventScroll: true});
      hasArrived ||= state.page.name !== "loading";
    },
    begin() {
      const turn = ++opening;
      closeSession();
      return () => turn === opening;
    },
    fail(error) {
      closeSession();
      console.warn(error);
      const [problem, failure] = [toProblem(error), toFailure(error)];
      dispatch({type: "page", page: {name: "problem", problem, failure}});
      if (problem.kind === "fetch") void explain(problem.what, failure);
      if (problem.kind === "frame") void explain("frame.html", failure);
    },
    fault(error) {
      console.warn(error);
      const failure = toFailure(error);
      const what = isAbsent(error) ? absentName(error) : null;
      dispatch({type: "fault", fault: {failure, absence: what === null ? null : {kind: "unknown", what}}});
      if (what !== null) void explain(what, failure);
    },
    go(route) {
      enter(null, route);
      void openRoute(route);
    },
    openRoute,
    readdress(route, entry = history.state as null) {
      shownAddress = routeAddress(route, location.href);
      history.replaceState(entry, "", shownAddress);
    },
    refreshLibrary,
    reportSaveError(error) {
      console.warn(error);
      const {code} = toSaveError(error);
      const name = words(state.language).app.mine.refusal[code];
      dispatch({type: "library", library: {toast: {kind: "not-kept", name, undo: null}}});
    },
    openPage,
    terminate(why) {
      closeSession();
      dispatch({type: "frame-status", frameStatus: {state: "terminated", why}});
      document.querySelector("main")?.focus({preventScroll: true});
    },
    openUnsaved(notebook, origin, more = {}) {
      const page = notebooks.addUnsaved({notebook, origin, ...more});
      enter({unsaved: page.key}, {name: "home"});
      openPage(page);
    }
  };
  const {dispatch, begin, fail} = context;
  const {permissions, ...answering} = permissionActions(context);
  const {start: startOffline, ...updating} = offlineActions(context);
  const {openLinked, openReleases, ...switching} = linkActions(context);
  const {refreshShare, ...sharing} = shareActions(context);
  const actions: Actions = {
    ...pageActions(context),
    ...notebookActions(context),
    ...libraryActions(context),
    ...historyActions(context),
    ...fileActions(context),
    ...documentActions(context),
    ...explorerActions(context),
    ...switching,
    ...sharing,
    ...sourceActions(context),
    ...answering,
    ...updating
  };

  /** Says better why a file of this site did not come, once that is known. */
  async function explain(what: string, failure: Failure) {
    const kind = await whyAbsent();
    if (kind === "unknown") return;
    if (state.fault?.failure === failure) dispatch({type: "fault", fault: {failure, absence: {kind, what}}});
    else dispatch({type: "problem", problem: {kind, what}, failure});
  }

  /** Where a file did not come since the site has become another build, says so on whatever page there is. */
  async function warnOfNewer(error: unknown) {
    if ((await whyAbsent()) !== "newer") return;
    const told = state.page.name === "problem" || state.fault?.absence?.kind === "newer";
    if (!told)
      dispatch({type: "fault", fault: {failure: toFailure(error), absence: {kind: "newer", what: absentName(error)}}});
  }

  /** Draws the page; one that cannot be drawn is replaced by a page that says so. */
  function draw() {
    try {
      show(state, actions, session?.frame ?? null, false);
      describePage(state);
    } catch (error) {
      console.warn(error);
      closeSession();
      const page = {name: "problem", problem: {kind: "render"}, failure: toFailure(error)} as const;
      state = {...reduce(state, {type: "page", page}), fault: null};
      show(state, actions, null, true);
    }
  }

  function closeSession() {
    session?.close();
    session = null;
  }

  function enter(entry: {readonly unsaved: string} | null, route: Route) {
    shownAddress = routeAddress(route, location.href);
    history.pushState(entry, "", shownAddress);
  }

  async function openRoute(route: Route) {
    const isLast = begin();
    shownAddress = routeAddress(route, location.href);
    try {
      if (route.name === "explorer") return await openExplorer(route, isLast);
      if (route.name === "link" || route.name === "reference") return await openLinked(route, isLast);
      if (route.name === "releases") return await openReleases(isLast);
      if (route.name === "home" || route.name === "documents" || route.name === "library") {
        dispatch({type: "page", page: route});
        if (route.name !== "documents") await refreshLibrary();
        return;
      }
      if (route.name === "new")
        return openPage(
          notebooks.addUnsaved({notebook: blankNotebook(words(state.language).app.mine.untitled), origin: "made"})
        );
      dispatch({type: "page", page: {name: "loading", awaits: "notebook"}});
      if (route.name === "saved") {
        const page = await notebooks.openSaved(route.id);
        if (isLast()) openPage(page);
        return;
      }
      if (!notebooks.isShipped(route.slug)) {
        const problem = {kind: "missing-notebook", what: route.slug} as const;
        const failure = toFailure(`no such notebook: ${route.slug}`);
        return dispatch({type: "page", page: {name: "problem", problem, failure}});
      }
      const page = await notebooks.openShipped(route.slug);
      if (isLast()) openPage(page);
    } catch (error) {
      if (isLast()) fail(error);
    }
  }

  async function openExplorer({selection, release, link}: Extract<Route, {name: "explorer"}>, isLast: () => boolean) {
    dispatch({
      type: "page",
      page: {
        name: "explorer",
        selection,
        link,
        rows: null,
        data: {...newestData, release: release ?? newestData.release}
      }
    });
    void refreshLibrary();
    const [loaded] = await Promise.all([
      loadExplored(release ?? null),
      import("./features/explorer/explorer-element.ts")
    ]);
    if (isLast()) dispatch({type: "release", ...loaded});
  }

  function openPage(page: NotebookPage, paused = false) {
    closeSession();
    if (!runsDatabase()) {
      const failure = toFailure("no WebAssembly with exception handling");
      return dispatch({type: "page", page: {name: "problem", problem: {kind: "no-wasm"}, failure}});
    }
    const {key, notebook, choices} = page;
    const uploads = page.usesUploads ? context.readings : [];
    session = openSession(
      {
        notebook,
        language: state.language,
        uploads,
        release: page.data?.release,
        inputs: choices.inputs ?? {},
        preferences: paused ? {...notebooks.preferences(page), auto: false} : notebooks.preferences(page)
      },
      {
        engine: (engine) => dispatch({type: "engine", engine}),
        reveal: actions.reveal,
        edited(edited, inputs) {
          const now = state.page.name === "notebook" && state.page.key === key ? state.page : page;
          dispatch({type: "edited", notebook: notebooks.edit(now, edited, inputs)});
          refreshShare();
        },
        inputs(inputs) {
          notebooks.choose(key, {inputs});
          refreshShare();
        },
        preferences({auto, keys}) {
          if (auto !== undefined) notebooks.choose(key, {auto});
          notebooks.setKeys(key, keys ?? {});
        },
        ...permissions,
        async file(name, leave) {
          const kept = await notebooks.file(key, name);
          if (kept) return kept;
          leave();
          const given = await permissions.file(name);
          notebooks.addFile(key, {name, ...given});
          return given;
        },
        ready: () => dispatch({type: "frame-status", frameStatus: {state: "responsive"}}),
        unresponsive: (unresponsive) =>
          dispatch({type: "frame-status", frameStatus: {state: unresponsive ? "unresponsive" : "responsive"}}),
        terminate: context.terminate,
        fail
      }
    );
    dispatch({type: "page", page});
    session.start();
  }

  async function refreshLibrary() {
    try {
      const [list, deleted, persisted] = await Promise.all([
        notebookStore.list(),
        notebookStore.deleted(),
        navigator.storage?.persisted?.() ?? null
      ]);
      dispatch({type: "library", library: {notebooks: list, deleted, persisted}});
    } catch (error) {
      context.reportSaveError(error);
    }
  }

  onDrop(actions, () => state.page.name === "notebook");
  addEventListener("popstate", ({state: entry}: PopStateEvent) => {
    const page = notebooks.find((entry as {unsaved?: string} | null)?.unsaved ?? "");
    if (page && !("name" in page)) {
      const route = {name: "saved", id: page.id} as const;
      context.readdress(route, null);
      return void openRoute(route);
    }
    if (page) {
      begin();
      shownAddress = "";
      return openPage(page);
    }
    const route = readRoute(location.href);
    if (routeAddress(route, location.href) !== shownAddress) void openRoute(route);
  });
  addEventListener("beforeunload", (event) => {
    if (notebooks.wouldLose(state.library.storage === "lasting")) event.preventDefault();
  });
  addEventListener("pagehide", () => leaveFiles(state.files));
  watchFailures(context.fault);
  watchAbsences((error) => void warnOfNewer(error));
  const clean = cleanAddress(location.href);
  if (clean !== location.href) history.replaceState(history.state, "", clean);
  void openRoute(readRoute(location.href));
  startOffline();
}

function describePage({page, language}: State): void {
  const t = words(language).app;
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  const title = titleOf(page, language);
  document.title = title ? `${title} · ${t.name}` : t.name;
}
