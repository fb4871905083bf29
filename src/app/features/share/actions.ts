import {release as newest} from "virtual:seeds";
import {createLatest, type Latest} from "../../../core/index.ts";
import {chooseRows, type Selection} from "../../../explore/index.ts";
import type {SharedFile} from "../../../share/index.ts";
import {loadDocuments} from "../../data/index.ts";
import {routeAddress} from "../../router/index.ts";
import {shownNotebook, type Context, type Page, type State} from "../../store/index.ts";
import type {OpenNotebook} from "../../workspace/index.ts";
import type {ShareActions, Sharing} from "./state.ts";

/** Opens and closes the dialogs that share what is shown; the focus goes back to where it was. */
export function shareActions(context: Context): ShareActions {
  const {dispatch} = context;
  const [opening, refreshing] = [createLatest(), createLatest()];
  let focusBefore: Element | null = null;
  const goBack = () => {
    if (focusBefore instanceof HTMLElement) focusBefore.focus({preventScroll: true});
  };

  /** Opens a dialog once its script is there, unless another page is shown by then. */
  async function open(load: () => Promise<unknown>, show: (isHere: () => boolean) => unknown): Promise<void> {
    const signal = opening.begin();
    const before = placeOf(context.state.page);
    focusBefore = document.activeElement;
    await load();
    const isHere = () => !signal.aborted && placeOf(context.state.page) === before;
    if (isHere()) show(isHere);
  }

  async function showShared(isHere: () => boolean): Promise<void> {
    const shared = await gather(context);
    if (shared && isHere()) dispatch({type: "share.opened", shared});
  }

  return {
    share() {
      void open(
        () => import("./share-dialog.ts"),
        (isHere) => showShared(isHere).catch(context.fault)
      ).catch(context.fault);
    },
    closeShare() {
      dispatch({type: "share.closed"});
      goBack();
    },
    refreshShare: () => refresh(context, refreshing),
    embed(chart) {
      void open(
        () => import("./embed-dialog.ts"),
        () => dispatch({type: "share.embed-opened", chart})
      ).catch(context.fault);
    },
    closeEmbed() {
      dispatch({type: "share.embed-closed"});
      goBack();
    }
  };
}

function refresh(context: Context, refreshing: Latest): void {
  const notebook = shownNotebook(context.state);
  if (context.state.sharing.shared === null || !notebook) return;
  const signal = refreshing.begin();
  void shareNotebook(notebook, context)
    .then((shared) => signal.aborted || context.dispatch({type: "share.refreshed", shared}))
    .catch(context.fault);
}

/** What a dialog lies over; it is not opened over anything else. */
const placeOf = (page: Page): string | Selection =>
  page.name === "notebook" ? `notebook ${page.key}` : page.name === "explorer" ? page.selection : page.name;

async function gather(context: Context): Promise<Sharing | null> {
  const {page} = context.state;
  const open = shownNotebook(context.state);
  if (open) return shareNotebook(open, context);
  return page.name === "explorer" ? shareChart(page, context.state) : null;
}

/** Files of more bytes together travel by themselves: a link of that length goes nowhere. */
const maxEmbeddedBytes = 500_000;

/** The files of the notebook's, wherever they are saved. */
async function filesOf(
  {key, id, files}: OpenNotebook,
  {workspace, notebookStore}: Context
): Promise<readonly SharedFile[]> {
  const names = (id === null ? files : await notebookStore.files(id)).map(({name}) => name);
  const found = await Promise.all(names.map((name) => workspace.file(key, name)));
  return found.flatMap((file) => (file ? [{name: file.name, mime: file.mime, bytes: file.bytes}] : []));
}

/** The page's own address, without a query. */
const home = () => `${location.origin}${location.pathname}`;

/** Reads what was chosen in the inputs last, so that no choice made meanwhile is missed. */
async function shareNotebook(open: OpenNotebook, context: Context): Promise<Sharing> {
  const {key, notebook, slug, usesUploads, data} = open;
  const release = data?.release ?? newest;
  const [files, documents] = await Promise.all([filesOf(open, context), loadDocuments(release)]);
  const carried = files.reduce((sum, {bytes}) => sum + bytes.length, 0) <= maxEmbeddedBytes ? files : [];
  const inputs = context.state.workspace.notebooks.get(key)?.choices.inputs ?? {};
  return {
    kind: "notebook",
    title: notebook.title,
    shared: {notebook, inputs, files: carried, release},
    files: files.length,
    usesUploads,
    file: context.workspace.write(notebook),
    fileName: `${slug ?? "notebook"}.html`,
    address: home(),
    release,
    documents
  };
}

async function shareChart(page: Extract<Page, {name: "explorer"}>, {language}: State): Promise<Sharing> {
  const [{facets}, {chartTitle}] = await Promise.all([import("virtual:facets"), import("./chart-title.ts")]);
  const {selection, rows, data} = page;
  const {release} = data;
  const shown = new Set(chooseRows(rows ?? [], selection, facets.indicators).map(({document}) => document));
  const documents = await loadDocuments(release);
  return {
    kind: "chart",
    title: chartTitle(selection, facets, language),
    address: addressOf(selection, release),
    home: home(),
    release,
    documents: documents.filter(({id}) => shown.has(id))
  };
}

const addressOf = (selection: Selection, release: string) =>
  routeAddress({name: "explorer", selection, release}, home());
