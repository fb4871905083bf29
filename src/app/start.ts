import type {Language} from "../i18n/index.ts";
import {words} from "../i18n/index.ts";
import type {Act} from "./acts/act.ts";
import {documentActs} from "./acts/documents.ts";
import {explorerActs} from "./acts/explorer.ts";
import {fileActs} from "./acts/files.ts";
import {historyActs} from "./acts/history.ts";
import {linkActs, loadExplored} from "./acts/links.ts";
import {mineActs} from "./acts/mine.ts";
import {notebookActs} from "./acts/notebooks.ts";
import {offlineActs} from "./acts/offline.ts";
import {pageActs} from "./acts/page.ts";
import {shareActs} from "./acts/share.ts";
import {sourceActs} from "./acts/source.ts";
import {wishActs} from "./acts/wishes.ts";
import type {Context} from "./context.ts";
import {onDrop} from "./drop.ts";
import {watchAbsences} from "./failure/absence.ts";
import {absentName, isAbsent, whyAbsent} from "./failure/missing.ts";
import {toFailure, type Failure} from "./failure/report.ts";
import {watchFailures} from "./failure/watch.ts";
import {blankNotebook, openNotebookStore, toSaveError} from "./storage/index.ts";
import {leaveFiles, takeLeftFiles} from "./left-files.ts";
import {createNotebooks} from "./notebooks.ts";
import {readingsOf} from "./own-files.ts";
import {toProblem} from "./problems.ts";
import {titleOf} from "./page-title.ts";
import {newestData} from "./releases.ts";
import {cleanAddress, readRoute, routeAddress, type Route} from "./route.ts";
import {openSession, type Session} from "./session.ts";
import {initial, reduce, type NotebookPage, type State} from "./store.ts";
import {runsDatabase} from "./wasm.ts";

/** Draws the state; `anew` where what was drawn last has failed and may be half a page. */
export type Show = (state: State, act: Act, frame: HTMLIFrameElement | null, anew: boolean) => void;

/** Runs the app: one state, one `reduce`, and everything that happens outside of it. */
export function startApp(language: Language, show: Show): void {
  const dom = {document, parser: new DOMParser()};
  let state: State = {...initial(language), files: takeLeftFiles()};
  const notebookStore = openNotebookStore({
    dom,
    path: location.pathname.slice(0, location.pathname.lastIndexOf("/") + 1),
    onStatus: (storage) => dispatch({type: "mine", mine: {storage}}),
    onMessage(told) {
      notebooks.onMessage(told);
      if (["front", "mine", "explorer"].includes(state.page.name)) void refreshMine();
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
    refreshMine,
    reportSaveError(error) {
      console.warn(error);
      const {code} = toSaveError(error);
      const name = words(state.language).app.mine.refusal[code];
      dispatch({type: "mine", mine: {toast: {kind: "not-kept", name, undo: null}}});
    },
    openPage,
    terminate(why) {
      closeSession();
      dispatch({type: "frame-status", frameStatus: {state: "terminated", why}});
      document.querySelector("main")?.focus({preventScroll: true});
    },
    openHeld(notebook, origin, more = {}) {
      const page = notebooks.hold({notebook, origin, ...more});
      enter({held: page.key}, {name: "front"});
      openPage(page);
    }
  };
  const {dispatch, begin, fail} = context;
  const {wishes, ...wishing} = wishActs(context);
  const {start: startOffline, ...updating} = offlineActs(context);
  const {openLinked, openReleases, ...switching} = linkActs(context);
  const {refreshShare, ...sharing} = shareActs(context);
  const act: Act = {
    ...pageActs(context),
    ...notebookActs(context),
    ...mineActs(context),
    ...historyActs(context),
    ...fileActs(context),
    ...documentActs(context),
    ...explorerActs(context),
    ...switching,
    ...sharing,
    ...sourceActs(context),
    ...wishing,
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
      show(state, act, session?.frame ?? null, false);
      describePage(state);
    } catch (error) {
      console.warn(error);
      closeSession();
      const page = {name: "problem", problem: {kind: "render"}, failure: toFailure(error)} as const;
      state = {...reduce(state, {type: "page", page}), fault: null};
      show(state, act, null, true);
    }
  }

  function closeSession() {
    session?.close();
    session = null;
  }

  function enter(entry: {readonly held: string} | null, route: Route) {
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
      if (route.name === "front" || route.name === "documents" || route.name === "mine") {
        dispatch({type: "page", page: route});
        if (route.name !== "documents") await refreshMine();
        return;
      }
      if (route.name === "new")
        return openPage(
          notebooks.hold({notebook: blankNotebook(words(state.language).app.mine.untitled), origin: "made"})
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
    void refreshMine();
    const [loaded] = await Promise.all([loadExplored(release ?? null), import("./elements/explorer.ts")]);
    if (isLast()) dispatch({type: "release", ...loaded});
  }

  function openPage(page: NotebookPage, held = false) {
    closeSession();
    if (!runsDatabase()) {
      const failure = toFailure("no WebAssembly with exception handling");
      return dispatch({type: "page", page: {name: "problem", problem: {kind: "no-wasm"}, failure}});
    }
    const {key, notebook, choices} = page;
    const own = page.own ? context.readings : [];
    session = openSession(
      {
        notebook,
        language: state.language,
        own,
        release: page.data?.release,
        inputs: choices.inputs ?? {},
        preferences: held ? {...notebooks.preferences(page), auto: false} : notebooks.preferences(page)
      },
      {
        engine: (engine) => dispatch({type: "engine", engine}),
        reveal: act.reveal,
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
        ...wishes,
        async file(name) {
          const kept = await notebooks.file(key, name);
          if (kept) return kept;
          const given = await wishes.file(name);
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

  async function refreshMine() {
    try {
      const [list, deleted, persisted] = await Promise.all([
        notebookStore.list(),
        notebookStore.deleted(),
        navigator.storage?.persisted?.() ?? null
      ]);
      dispatch({type: "mine", mine: {notebooks: list, deleted, persisted}});
    } catch (error) {
      context.reportSaveError(error);
    }
  }

  onDrop(act, () => state.page.name === "notebook");
  addEventListener("popstate", ({state: entry}: PopStateEvent) => {
    const page = notebooks.find((entry as {held?: string} | null)?.held ?? "");
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
    if (notebooks.wouldLose(state.mine.storage === "lasting")) event.preventDefault();
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
