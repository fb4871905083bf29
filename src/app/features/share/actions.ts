import {release as newest} from "virtual:seeds";
import {chooseRows, type Selection} from "../../../explore/index.ts";
import {type SharedFile} from "../../../share/index.ts";
import type {Context} from "../../store/context.ts";
import {loadDocuments} from "../../data/public-data.ts";
import {routeAddress} from "../../router/route.ts";
import type {Sharing} from "./state.ts";
import type {NotebookPage, Page} from "../../store/store.ts";
import type {Actions} from "../../store/actions.ts";

/** Opens and closes the dialog that shares what is shown. */
export function shareActions(context: Context): Pick<Actions, "share" | "closeShare"> & {
  /** brings an open dialog to what the notebook has become meanwhile */
  readonly refreshShare: () => void;
} {
  const {dispatch} = context;
  let focusBefore: Element | null = null;

  async function gather(): Promise<Sharing | null> {
    const {page} = context.state;
    if (page.name === "notebook") return shareNotebook(page, context);
    return page.name === "explorer" ? shareChart(page, context) : null;
  }

  return {
    share() {
      const {page} = context.state;
      focusBefore = document.activeElement;
      const isHere = () => {
        const now = context.state.page;
        return now.name === "notebook" && page.name === "notebook" ? now.key === page.key : now === page;
      };
      void import("./share-dialog.ts")
        .then(gather)
        .then((sharing) => {
          if (isHere()) dispatch({type: "sharing", sharing});
        })
        .catch(context.fault);
    },
    refreshShare() {
      const {page, sharing} = context.state;
      if (sharing === null || page.name !== "notebook") return;
      void shareNotebook(page, context).then((now) => {
        if (context.state.sharing !== null) dispatch({type: "sharing", sharing: now});
      }, context.fault);
    },
    closeShare() {
      dispatch({type: "sharing", sharing: null});
      if (focusBefore instanceof HTMLElement) focusBefore.focus();
    }
  };
}

/** Files of more bytes together travel by themselves: a link of that length goes nowhere. */
const maxEmbeddedBytes = 500_000;

/** The files of the notebook's, wherever they are saved. */
async function filesOf(
  {key, id, files}: NotebookPage,
  {notebooks, notebookStore}: Context
): Promise<readonly SharedFile[]> {
  const names = (id === null ? files : await notebookStore.files(id)).map(({name}) => name);
  const found = await Promise.all(names.map((name) => notebooks.file(key, name)));
  return found.flatMap((file) => (file ? [{name: file.name, mime: file.mime, bytes: file.bytes}] : []));
}

/** The page's own address, without a query. */
const home = () => `${location.origin}${location.pathname}`;

/** Reads what was chosen in the inputs last, so that no choice made meanwhile is missed. */
async function shareNotebook(page: NotebookPage, context: Context): Promise<Sharing> {
  const {notebook, slug, usesUploads, data} = page;
  const release = data?.release ?? newest;
  const [files, documents] = await Promise.all([filesOf(page, context), loadDocuments(release)]);
  const carried = files.reduce((sum, {bytes}) => sum + bytes.length, 0) <= maxEmbeddedBytes ? files : [];
  return {
    kind: "notebook",
    title: notebook.title,
    shared: {notebook, inputs: context.session?.inputs() ?? {}, files: carried, release},
    files: files.length,
    usesUploads,
    file: context.notebooks.write(notebook),
    fileName: `${slug ?? "notebook"}.html`,
    address: home(),
    release,
    documents
  };
}

async function shareChart(page: Extract<Page, {name: "explorer"}>, {state}: Context): Promise<Sharing> {
  const [{facets}, {chartTitle}] = await Promise.all([import("virtual:facets"), import("./chart-title.ts")]);
  const {selection, rows, data} = page;
  const {release} = data;
  const shown = new Set(chooseRows(rows ?? [], selection, facets.indicators).map(({document}) => document));
  const documents = await loadDocuments(release);
  return {
    kind: "chart",
    title: chartTitle(selection, facets, state.language),
    address: addressOf(selection, release),
    home: home(),
    release,
    documents: documents.filter(({id}) => shown.has(id))
  };
}

const addressOf = (selection: Selection, release: string) =>
  routeAddress({name: "explorer", selection, release}, home());
