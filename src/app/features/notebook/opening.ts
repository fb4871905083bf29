import {words} from "../../../i18n/index.ts";
import {blankNotebook} from "../../../storage/index.ts";
import {toFailure} from "../../failure/index.ts";
import type {Route} from "../../router/index.ts";
import type {Context} from "../../store/index.ts";
import {
  isShipped,
  loadLinks,
  notebookText,
  readNotebook,
  toGivenFile,
  type UnsavedNotebook
} from "../../workspace/index.ts";

type NotebookRoute = Extract<Route, {name: "new" | "saved" | "notebook" | "link" | "reference"}>;

/** Opens the notebook of an address. */
export async function openNotebook(context: Context, route: NotebookRoute, signal: AbortSignal): Promise<void> {
  const {workspace, dispatch, showNotebook} = context;
  if (route.name === "new") {
    const notebook = blankNotebook(words(context.state.language).app.mine.untitled);
    return showNotebook(workspace.addUnsaved({notebook, origin: "made"}).key);
  }
  dispatch({type: "app.page-opened", page: {name: "loading", awaits: "notebook"}});
  if (route.name === "link" || route.name === "reference") {
    const linked = await readLinked(context, route);
    if (signal.aborted) return;
    const {key} = workspace.addUnsaved(linked);
    // nothing of it is saved, and the address stays
    context.router.markUnsaved(key);
    return showNotebook(key);
  }
  if (route.name === "notebook" && !isShipped(route.slug)) {
    const problem = {kind: "missing-notebook", what: route.slug} as const;
    const failure = toFailure(`no such notebook: ${route.slug}`);
    return dispatch({type: "app.page-opened", page: {name: "problem", problem, failure}});
  }
  const {key} = route.name === "saved" ? await workspace.openSaved(route.id) : await workspace.openShipped(route.slug);
  if (!signal.aborted) showNotebook(key);
}

/** What an address carries or names, as a visitor. */
async function readLinked(
  {dom}: Context,
  route: Extract<Route, {name: "link" | "reference"}>
): Promise<UnsavedNotebook> {
  const {openLink, readReferenced} = await loadLinks();
  if (route.name === "reference")
    return {notebook: readNotebook(await readReferenced(route.src, route.sha256), dom), origin: "link"};
  const {shared, data} = await openLink(route.fragment);
  const {notebook, inputs, files} = shared;
  return {notebook, origin: "link", data, choices: {inputs}, files};
}

/** Opens a notebook's file, with the files that it names. */
export async function openFile(context: Context, file: File, others: readonly File[]): Promise<void> {
  const signal = context.router.begin();
  const notebook = readNotebook(await notebookText(file), context.dom);
  const files = await Promise.all(others.map(toGivenFile));
  if (!signal.aborted) context.openUnsaved({notebook, origin: "file", files});
}

/** Opens the file that a link names, where it is the one that the link was made for. */
export async function openVerified(context: Context, file: File, src: string, sha256: string): Promise<void> {
  const signal = context.router.begin();
  const {readGiven} = await loadLinks();
  const text = await readGiven(file, src, sha256);
  if (!signal.aborted) context.openUnsaved({notebook: readNotebook(text, context.dom), origin: "link"});
}
