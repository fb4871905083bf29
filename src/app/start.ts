import type {Language} from "../i18n/index.ts";
import {words} from "../i18n/index.ts";
import type {Observation} from "../model.ts";
import type {Notebook} from "../notebook/index.ts";
import type {Download} from "../sandbox/index.ts";
import {toCsv} from "../share/index.ts";
import type {Act} from "./act.ts";
import {findSource, loadObservations} from "./data.ts";
import {choose} from "./explorer/choose.ts";
import type {Selection} from "./explorer/selection.ts";
import {chartOf} from "./explorer/suggest.ts";
import {createNotebooks, readNotebook} from "./notebooks.ts";
import {outsideAddress} from "./outside.ts";
import {correctFile, readFiles, readingsOf, type OwnFile} from "./own-files.ts";
import {ownNotebook} from "./own-notebook.ts";
import {toProblem} from "./problems.ts";
import {readRoute, routeAddress, type Route} from "./route.ts";
import {save} from "./save.ts";
import {openSession, type Session} from "./session.ts";
import {keepInputs, keepLanguage, keepPreferences, readInputs, readPreferences} from "./storage.ts";
import {initial, reduce, type Action, type NotebookPage, type State} from "./store.ts";
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
  let revealing = 0;
  let shownAddress = "";
  let focusBefore: Element | null = null;

  const dispatch = (action: Action) => {
    const {page} = state;
    state = reduce(state, action);
    show(state, act, session?.frame ?? null);
    describePage(state);
    if (action.type === "page" && page.name !== "loading") document.querySelector("main")?.focus({preventScroll: true});
  };

  const closeSession = () => {
    session?.close();
    session = null;
  };

  const fail = (error: unknown) => {
    closeSession();
    console.warn(error);
    dispatch({type: "page", page: {name: "problem", problem: toProblem(error)}});
  };

  /** Begins to open something; what was being opened before is given up. Tells whether this is still the last. */
  const begin = () => {
    const turn = ++opening;
    revealing++;
    closeSession();
    return () => turn === opening;
  };

  const enter = (state: {readonly held: string} | null, route: Route) => {
    shownAddress = routeAddress(route, location.href);
    history.pushState(state, "", shownAddress);
  };

  const openRoute = async (route: Route) => {
    const isLast = begin();
    shownAddress = routeAddress(route, location.href);
    try {
      if (route.name === "explorer") return await openExplorer(route.selection, isLast);
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
  };

  const openExplorer = async (selection: Selection, isLast: () => boolean) => {
    dispatch({type: "page", page: {name: "explorer", selection, rows: null}});
    const [rows] = await Promise.all([loadObservations(), import("./elements/explorer.ts")]);
    if (isLast()) dispatch({type: "rows", rows});
  };

  const openPage = (page: NotebookPage) => {
    closeSession();
    if (!runsDatabase()) return dispatch({type: "page", page: {name: "problem", problem: {kind: "no-wasm"}}});
    const {slug, notebook} = page;
    const {inputs = {}, preferences = {}} =
      slug === null ? {} : {inputs: readInputs(slug), preferences: readPreferences(slug)};
    const own = page.own ? readingsOf(state.files) : [];
    session = openSession(
      {notebook, language: state.language, own, inputs, preferences},
      {
        engine: (engine) => dispatch({type: "engine", engine}),
        reveal,
        edited: (edited) => dispatch({type: "edited", notebook: edited, draft: notebooks.edit(page, edited)}),
        inputs: (chosen) => void (slug !== null && keepInputs(slug, chosen)),
        preferences: (chosen) => void (slug !== null && keepPreferences(slug, chosen)),
        download,
        link(href) {
          const address = outsideAddress(href);
          if (address && !state.wish) dispatch({type: "wish", wish: {kind: "link", href: address}});
        },
        fail
      }
    );
    dispatch({type: "page", page});
    session.start();
  };

  /** Opens a notebook that no address holds; going back and forth finds it again in this tab. */
  const openHeld = (notebook: Notebook, own: boolean) => {
    const page = notebooks.hold(notebook, own);
    enter({held: page.key}, {name: "front"});
    openPage(page);
  };

  const reveal = (id: string) => {
    const turn = ++revealing;
    focusBefore ??= document.activeElement;
    void findSource(id, readingsOf(state.files))
      .catch((error: unknown) => {
        console.warn(error);
        return "unreachable" as const;
      })
      .then((source) => {
        if (turn === revealing) dispatch({type: "source", source});
      });
  };

  // One wish at a time: a notebook that asks again before the reader has answered is refused.
  const download = async (file: Download) => {
    if (state.wish) throw new Error("another question waits for the reader");
    const agreed = await new Promise<boolean>((settle) =>
      dispatch({type: "wish", wish: {kind: "download", file, settle}})
    );
    if (!agreed) throw new Error("the reader did not want the file");
    save(file.content, file.name, file.mime);
  };

  const act: Act = {
    go(route) {
      enter(null, route);
      void openRoute(route);
    },
    speak(language) {
      keepLanguage(language);
      const address = new URL(location.href);
      address.searchParams.delete("lang");
      shownAddress = routeAddress(readRoute(address.href), address.href);
      history.replaceState(history.state, "", shownAddress);
      session?.speak(language);
      dispatch({type: "language", language});
    },
    openFile(file) {
      const isLast = begin();
      void file
        .text()
        .then((text) => {
          if (isLast()) openHeld(readNotebook(text, dom), false);
        })
        .catch(fail);
    },
    readFiles(added) {
      const first = state.files.length;
      const set = (place: number, file: OwnFile) =>
        dispatch({type: "files", files: state.files.map((each, i) => (i === first + place ? file : each))});
      const reading = added.map(({name}) => ({state: "reading", name}) as const);
      dispatch({type: "files", files: [...state.files, ...reading]});
      dispatch({type: "shown", shown: first});
      if (state.page.name !== "documents") act.go({name: "documents"});
      void readFiles(added, set);
    },
    correctFile(told) {
      const place = state.shown;
      const file = state.files[place];
      if (!file) return;
      void correctFile(file, told).then((corrected) =>
        dispatch({type: "files", files: state.files.map((each, i) => (i === place ? corrected : each))})
      );
    },
    showFile: (shown) => dispatch({type: "shown", shown}),
    reveal,
    openOwn() {
      begin();
      const documents = readingsOf(state.files).map((reading) => reading.document);
      openHeld(ownNotebook(documents, words(state.language).app.own), true);
    },
    downloadOwn() {
      const rows = readingsOf(state.files).flatMap((reading) => reading.observations);
      const columns = Object.keys(rows[0] ?? {}) as (keyof Observation)[];
      save(toCsv(rows, columns), "observations.csv", "text/csv");
    },
    explore(selection) {
      shownAddress = routeAddress({name: "explorer", selection}, location.href);
      history.replaceState(null, "", shownAddress);
      dispatch({type: "explore", selection});
    },
    openExplored() {
      if (state.page.name !== "explorer") return;
      const {selection, rows} = state.page;
      const isLast = begin();
      void Promise.all([import("./explorer/cells.ts"), import("virtual:facets")])
        .then(([{toNotebook}, {facets}]) => {
          const chart = chartOf(selection, choose(rows ?? [], selection, facets.indicators));
          if (isLast()) openHeld(toNotebook(selection, chart, facets.indicators), false);
        })
        .catch(fail);
    },
    restore() {
      if (state.page.name !== "notebook" || !confirm(words(state.language).app.restoreSure)) return;
      const isLast = begin();
      void notebooks
        .restore(state.page)
        .then((page) => {
          if (isLast()) openPage(page);
        })
        .catch(fail);
    },
    restoreShipped(slug) {
      const isLast = begin();
      void notebooks
        .restoreShipped(slug)
        .then((page) => {
          if (isLast()) openPage(page);
        })
        .catch(fail);
    },
    download() {
      if (state.page.name !== "notebook") return;
      const {notebook, slug} = state.page;
      save(notebooks.write(notebook), `${slug ?? (notebook.title || "notebook")}.html`, "text/html");
    },
    reload: () => location.reload(),
    retry() {
      if (state.page.name !== "notebook") return;
      const {page} = state;
      begin();
      openPage(page);
    },
    closeSource() {
      dispatch({type: "source", source: null});
      const before = focusBefore;
      focusBefore = null;
      if (session) session.frame.focus();
      else if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({preventScroll: true});
    },
    allow(agreed) {
      const {wish} = state;
      dispatch({type: "wish", wish: null});
      session?.frame.focus();
      if (wish?.kind === "download") wish.settle(agreed);
      else if (wish && agreed) window.open(wish.href, "_blank", "noopener,noreferrer");
    }
  };

  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    void openDropped([...(event.dataTransfer?.files ?? [])], act);
  });
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
}

/** Documents are read; a notebook opens where it comes alone. */
async function openDropped(files: readonly File[], act: Act): Promise<void> {
  const isNotebook = await Promise.all(
    files.map(async (file) => /\.html?$/i.test(file.name) && /<notebook[\s>]/i.test(await file.text().catch(() => "")))
  );
  const documents = files.filter((_, i) => !isNotebook[i]);
  const [notebook] = files.filter((_, i) => isNotebook[i]);
  if (documents.length > 0) act.readFiles(documents);
  else if (notebook) act.openFile(notebook);
}

function describePage({page, language}: State): void {
  const t = words(language).app;
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = page.name === "notebook" ? `${page.notebook.title} · ${t.name}` : t.name;
}
