import {notebooks} from "virtual:notebooks";
import {words, type Language} from "../i18n/index.ts";
import type {Observation} from "../model.ts";
import {deserialize, serialize, type Notebook} from "../notebook/index.ts";
import type {Download} from "../sandbox/index.ts";
import {toCsv} from "../share/index.ts";
import type {Act} from "./act.ts";
import {findSource, loadObservations} from "./data.ts";
import type {Selection} from "./explorer/selection.ts";
import {outsideAddress} from "./outside.ts";
import {readFiles, readingsOf, type OwnFile} from "./own-files.ts";
import {ownNotebook} from "./own-notebook.ts";
import {toProblem} from "./problems.ts";
import {readRoute, routeAddress, type Route} from "./route.ts";
import {openSession, type Session} from "./session.ts";
import {
  dropDraft,
  keepDraft,
  keepInputs,
  keepLanguage,
  keepPreferences,
  readDraft,
  readInputs,
  readPreferences
} from "./storage.ts";
import {initial, reduce, type Action, type State} from "./store.ts";
import {runsDatabase} from "./wasm.ts";

type Show = (state: State, act: Act, frame: HTMLIFrameElement | null) => void;

/** Runs the app: one state, one `reduce`, and everything that happens outside of it. */
export function startApp(language: Language, show: Show): void {
  const dom = {document, parser: new DOMParser()};
  let state = initial(language);
  let session: Session | null = null;
  // what the last opening was, so that a slower earlier one does not replace it
  let opening = 0;

  const dispatch = (action: Action) => {
    state = reduce(state, action);
    show(state, act, session?.frame ?? null);
    describePage(state);
  };

  const fail = (error: unknown) => {
    closeSession();
    console.warn(error);
    dispatch({type: "page", page: {name: "problem", problem: toProblem(error, state.language)}});
  };

  const closeSession = () => {
    session?.close();
    session = null;
  };

  const openRoute = async (route: Route) => {
    const turn = ++opening;
    closeSession();
    if (route.name === "explorer") return openExplorer(route.selection, turn);
    if (route.name !== "notebook") return dispatch({type: "page", page: route});
    const shipped = notebooks.find(({slug}) => slug === route.slug);
    if (!shipped) {
      const problem = {kind: "missing-notebook", what: route.slug} as const;
      return dispatch({type: "page", page: {name: "problem", problem}});
    }
    dispatch({type: "page", page: {name: "loading"}});
    try {
      const draft = readDraft(shipped.slug);
      const text = draft ?? (await shipped.load());
      if (turn === opening) openNotebook(deserialize(text, dom), shipped.slug, draft !== null);
    } catch (error) {
      if (turn === opening) fail(error);
    }
  };

  const openExplorer = async (selection: Selection, turn: number) => {
    dispatch({type: "page", page: {name: "explorer", selection, rows: null}});
    try {
      const [rows] = await Promise.all([loadObservations(), import("./elements/explorer.ts")]);
      if (turn === opening) dispatch({type: "rows", rows});
    } catch (error) {
      if (turn === opening) fail(error);
    }
  };

  const openNotebook = (notebook: Notebook, slug: string | null, drafted: boolean) => {
    closeSession();
    if (!runsDatabase()) return dispatch({type: "page", page: {name: "problem", problem: {kind: "no-wasm"}}});
    const memory = slug === null ? null : {inputs: readInputs(slug), preferences: readPreferences(slug)};
    const {inputs = {}, preferences = {}} = memory ?? {};
    session = openSession(
      {notebook, language: state.language, own: readingsOf(state.files), inputs, preferences},
      {
        engine: (engine) => dispatch({type: "engine", engine}),
        reveal,
        edited: (edited) => dispatch({type: "edited", notebook: edited, draft: keep(slug, edited)}),
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
    const draft = drafted ? "kept" : "none";
    dispatch({type: "page", page: {name: "notebook", slug, opened: notebook, notebook, draft}});
    session.start();
  };

  const reveal = (id: string) =>
    void findSource(id, readingsOf(state.files)).then(
      (source) => dispatch({type: "source", source}),
      (error: unknown) => {
        console.warn(error);
        dispatch({type: "source", source: "unreachable"});
      }
    );

  // One wish at a time: a notebook that asks again before the reader has answered is refused.
  const download = async (file: Download) => {
    if (state.wish) throw new Error("another question waits for the reader");
    const agreed = await new Promise<boolean>((settle) =>
      dispatch({type: "wish", wish: {kind: "download", file, settle}})
    );
    if (!agreed) throw new Error("the reader did not want the file");
    save(file.content, file.name, file.mime);
  };

  const keep = (slug: string | null, notebook: Notebook) =>
    slug !== null && keepDraft(slug, serialize(notebook, dom)) ? "kept" : "unkept";

  const act: Act = {
    go(route) {
      history.pushState(null, "", routeAddress(route, location.href));
      void openRoute(route);
    },
    speak(language) {
      keepLanguage(language);
      session?.speak(language);
      dispatch({type: "language", language});
    },
    openFile(file) {
      const turn = ++opening;
      void file
        .text()
        .then((text) => {
          if (turn === opening) openNotebook(deserialize(text, dom), null, false);
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
    showFile: (shown) => dispatch({type: "shown", shown}),
    reveal,
    openOwn() {
      const documents = readingsOf(state.files).map((reading) => reading.document);
      opening++;
      history.pushState(null, "", routeAddress({name: "front"}, location.href));
      openNotebook(ownNotebook(documents, words(state.language).app.own.title), null, false);
    },
    downloadOwn() {
      const rows = readingsOf(state.files).flatMap((reading) => reading.observations);
      const columns = Object.keys(rows[0] ?? {}) as (keyof Observation)[];
      save(toCsv(rows, columns), "observations.csv", "text/csv");
    },
    explore(selection) {
      history.replaceState(null, "", routeAddress({name: "explorer", selection}, location.href));
      dispatch({type: "explore", selection});
    },
    openExplored() {
      if (state.page.name !== "explorer") return;
      const {selection} = state.page;
      const turn = ++opening;
      void Promise.all([import("./explorer/cells.ts"), import("virtual:facets")])
        .then(([{toNotebook}, {facets}]) => {
          if (turn !== opening) return;
          history.pushState(null, "", routeAddress({name: "front"}, location.href));
          openNotebook(toNotebook(selection, facets.indicators), null, false);
        })
        .catch(fail);
    },
    restore() {
      if (state.page.name !== "notebook") return;
      if (state.page.slug === null) return openNotebook(state.page.opened, null, false);
      dropDraft(state.page.slug);
      void openRoute({name: "notebook", slug: state.page.slug});
    },
    download() {
      if (state.page.name !== "notebook") return;
      const {notebook, slug} = state.page;
      save(serialize(notebook, dom), `${slug ?? (notebook.title || "notebook")}.html`, "text/html");
    },
    reload: () => location.reload(),
    closeSource() {
      dispatch({type: "source", source: null});
      session?.frame.focus();
    },
    allow(agreed) {
      const {wish} = state;
      dispatch({type: "wish", wish: null});
      if (wish?.kind === "download") wish.settle(agreed);
      else if (wish && agreed) window.open(wish.href, "_blank", "noopener,noreferrer");
    }
  };

  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    void openDropped([...(event.dataTransfer?.files ?? [])], act).catch(fail);
  });
  addEventListener("popstate", () => void openRoute(readRoute(location.href)));
  addEventListener("beforeunload", (event) => {
    if (state.page.name === "notebook" && state.page.draft === "unkept") event.preventDefault();
  });
  void openRoute(readRoute(location.href));
}

/** A notebook opens; anything else is read as documents. */
async function openDropped(files: readonly File[], act: Act): Promise<void> {
  const [first] = files;
  if (!first) return;
  const isNotebook = /\.html?$/i.test(first.name) && /<notebook[\s>]/i.test(await first.text());
  if (isNotebook) act.openFile(first);
  else act.readFiles(files);
}

function describePage({page, language}: State): void {
  const t = words(language).app;
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = page.name === "notebook" ? `${page.notebook.title} · ${t.name}` : t.name;
}

function save(content: string | Uint8Array, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], {type}));
  const anchor = Object.assign(document.createElement("a"), {href: url, download: name});
  anchor.click();
  URL.revokeObjectURL(url);
}
