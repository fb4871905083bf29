import type {Language} from "../i18n/index.ts";
import {words} from "../i18n/index.ts";
import type {Act} from "./acts/act.ts";
import {documentActs} from "./acts/documents.ts";
import {explorerActs} from "./acts/explorer.ts";
import {linkActs, loadExplored} from "./acts/links.ts";
import {notebookActs} from "./acts/notebooks.ts";
import {offlineActs} from "./acts/offline.ts";
import {pageActs} from "./acts/page.ts";
import {sourceActs} from "./acts/source.ts";
import {wishActs} from "./acts/wishes.ts";
import type {Context} from "./context.ts";
import {onDrop} from "./drop.ts";
import {createNotebooks} from "./notebooks.ts";
import {readingsOf} from "./own-files.ts";
import {toProblem} from "./problems.ts";
import {newestData} from "./releases.ts";
import {readRoute, routeAddress, type Route} from "./route.ts";
import {openSession, type Session} from "./session.ts";
import {keepInputs, keepPreferences, readInputs, readPreferences} from "./storage.ts";
import {initial, reduce, type NotebookPage, type State} from "./store.ts";
import {runsDatabase} from "./wasm.ts";

type Show = (state: State, act: Act, frame: HTMLIFrameElement | null) => void;

/** Runs the app: one state, one `reduce`, and everything that happens outside of it. */
export function startApp(language: Language, show: Show): void {
  const dom = {document, parser: new DOMParser()};
  const notebooks = createNotebooks(dom);
  let state = initial(language);
  let session: Session | null = null;
  // what was opened or asked for last, so that a slower earlier answer does not take its place
  let opening = 0;
  let shownAddress = "";

  const context: Context = {
    dom,
    notebooks,
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
      const {page} = state;
      state = reduce(state, action);
      show(state, act, session?.frame ?? null);
      describePage(state);
      if (action.type === "page" && page.name !== "loading")
        document.querySelector("main")?.focus({preventScroll: true});
    },
    begin() {
      const turn = ++opening;
      closeSession();
      return () => turn === opening;
    },
    fail(error) {
      closeSession();
      console.warn(error);
      dispatch({type: "page", page: {name: "problem", problem: toProblem(error)}});
    },
    go(route) {
      enter(null, route);
      void openRoute(route);
    },
    readdress(route) {
      shownAddress = routeAddress(route, location.href);
      history.replaceState(history.state, "", shownAddress);
    },
    openPage,
    halt(why) {
      closeSession();
      dispatch({type: "pulse", pulse: {state: "halted", why}});
      document.querySelector("main")?.focus({preventScroll: true});
    },
    openHeld(notebook, origin, own = false) {
      const page = notebooks.hold(notebook, origin, own);
      enter({held: page.key}, {name: "front"});
      openPage(page);
    }
  };
  const {dispatch, begin, fail} = context;
  const {wishes, ...wishing} = wishActs(context);
  const {start: startOffline, ...updating} = offlineActs(context);
  const {openLinked, openReleases, ...switching} = linkActs(context);
  const act: Act = {
    ...pageActs(context),
    ...notebookActs(context),
    ...documentActs(context),
    ...explorerActs(context),
    ...switching,
    ...sourceActs(context),
    ...wishing,
    ...updating
  };

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
      if (route.name !== "notebook") return dispatch({type: "page", page: route});
      if (!notebooks.isShipped(route.slug)) {
        const problem = {kind: "missing-notebook", what: route.slug} as const;
        return dispatch({type: "page", page: {name: "problem", problem}});
      }
      dispatch({type: "page", page: {name: "loading"}});
      const page = await notebooks.openShipped(route.slug);
      if (isLast()) openPage(page);
    } catch (error) {
      if (isLast()) fail(error);
    }
  }

  async function openExplorer({selection, release}: Extract<Route, {name: "explorer"}>, isLast: () => boolean) {
    dispatch({
      type: "page",
      page: {name: "explorer", selection, rows: null, data: {...newestData, release: release ?? newestData.release}}
    });
    const [loaded] = await Promise.all([loadExplored(release ?? null), import("./elements/explorer.ts")]);
    if (isLast()) dispatch({type: "release", ...loaded});
  }

  function openPage(page: NotebookPage, held = false) {
    closeSession();
    if (!runsDatabase()) return dispatch({type: "page", page: {name: "problem", problem: {kind: "no-wasm"}}});
    const {slug, notebook} = page;
    const {brought} = page;
    const {inputs = {}, preferences = {}} =
      slug === null ? {inputs: brought?.inputs} : {inputs: readInputs(slug), preferences: readPreferences(slug)};
    const own = page.own ? context.readings : [];
    session = openSession(
      {
        notebook,
        language: state.language,
        own,
        release: page.data?.release,
        inputs,
        preferences: held ? {...preferences, auto: false} : preferences
      },
      {
        engine: (engine) => dispatch({type: "engine", engine}),
        reveal: act.reveal,
        edited: (edited) => dispatch({type: "edited", notebook: edited, draft: notebooks.edit(page, edited)}),
        inputs: (chosen) => void (slug !== null && keepInputs(slug, chosen)),
        preferences: (chosen) => void (slug !== null && keepPreferences(slug, chosen)),
        ...wishes,
        file: async (name) => brought?.files.find((each) => each.name === name) ?? wishes.file(name),
        still: (still) => dispatch({type: "pulse", pulse: {state: still ? "still" : "beating"}}),
        halt: context.halt,
        fail
      }
    );
    dispatch({type: "page", page});
    session.start();
  }

  onDrop(act);
  addEventListener("popstate", ({state: entry}: PopStateEvent) => {
    const page = notebooks.find((entry as {held?: string} | null)?.held ?? "");
    if (page) {
      begin();
      shownAddress = "";
      return openPage(page);
    }
    const route = readRoute(location.href);
    if (routeAddress(route, location.href) !== shownAddress) void openRoute(route);
  });
  addEventListener("beforeunload", (event) => {
    if (notebooks.wouldLose()) event.preventDefault();
  });
  void openRoute(readRoute(location.href));
  startOffline();
}

function describePage({page, language}: State): void {
  const t = words(language).app;
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = page.name === "notebook" ? `${page.notebook.title} · ${t.name}` : t.name;
}
