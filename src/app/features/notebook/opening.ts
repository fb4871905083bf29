import {words} from "../../../i18n/index.ts";
import {blankNotebook} from "../../../storage/index.ts";
import {toFailure} from "../../failure/index.ts";
import type {Route} from "../../router/index.ts";
import type {Context} from "../../store/index.ts";
import {isShipped, loadLinks, readNotebook, type UnsavedNotebook} from "../../workspace/index.ts";

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
