import {chartOf, chooseRows} from "../../../explore/index.ts";
import {nextId} from "../../../notebook/index.ts";
import {dataOf, loadDocuments, loadObservations, newestData, type ShownData} from "../../data/index.ts";
import type {Route} from "../../router/index.ts";
import type {Context} from "../../store/index.ts";
import type {Explored} from "./cells.ts";
import type {AddTarget, ExplorerActions, LoadedRelease} from "./state.ts";

/** What can be done with the explorer's choice. */
export function explorerActions(context: Context): ExplorerActions {
  const {dispatch, router} = context;
  return {
    explore(selection) {
      const {page} = context.state;
      if (page.name === "explorer") router.readdress({name: "explorer", selection, release: page.data.release});
      dispatch({type: "explorer.selected", selection});
    },
    addTo: (target) => void addTo(context, target).catch(context.fault),
    openExplored: () => void openExplored(context).catch(context.fault),
    switchExplored(release) {
      const {page} = context.state;
      if (page.name !== "explorer") return;
      const signal = router.begin();
      router.readdress({name: "explorer", selection: page.selection, release});
      void load({...page.data, release})
        .then((loaded) => signal.aborted || dispatch({type: "explorer.loaded", loaded}))
        .catch(context.fault);
    }
  };
}

type ExplorerRoute = Extract<Route, {name: "explorer"}>;

/** Shows the explorer with the release that its address names, where that is saved. */
export async function openExplorer(
  context: Context,
  {selection, release = null, link}: ExplorerRoute,
  signal: AbortSignal
): Promise<void> {
  const data = {...newestData, release: release ?? newestData.release};
  context.dispatch({type: "app.page-opened", page: {name: "explorer", selection, link, rows: null, data}});
  void context.refreshLibrary();
  const [loaded] = await Promise.all([dataOf(release).then(load), import("./explorer-element.ts")]);
  if (!signal.aborted) context.dispatch({type: "explorer.loaded", loaded});
}

async function load(data: ShownData): Promise<LoadedRelease> {
  const [rows, documents] = await Promise.all([loadObservations(data.release), loadDocuments(data.release)]);
  return {data, rows, documents};
}

/** What is explored, with what makes cells of it; null on another page. */
async function explored({state: {page}}: Context) {
  if (page.name !== "explorer") return null;
  const [cells, {facets}] = await Promise.all([import("./cells.ts"), import("virtual:facets")]);
  const {selection} = page;
  const rows = chooseRows(page.rows ?? [], selection, facets.indicators);
  const found: Explored = {selection, rows, chart: chartOf(selection, rows), indicators: facets.indicators};
  return {...cells, explored: found};
}

async function openExplored(context: Context): Promise<void> {
  const signal = context.router.begin();
  const found = await explored(context);
  if (found && !signal.aborted) context.openUnsaved({notebook: found.toNotebook(found.explored), origin: "made"});
}

async function addTo(context: Context, target: AddTarget): Promise<void> {
  const {router, workspace} = context;
  const signal = router.begin();
  const found = await explored(context);
  if (!found) return;
  const {key, notebook} =
    "id" in target ? await workspace.openSaved(target.id) : await workspace.openShipped(target.slug);
  const {cells} = notebook;
  const {takenNames} = await import("./taken-names.ts");
  const first = nextId(cells);
  const added = found.toCells(found.explored, takenNames(cells)).map((cell, i) => ({id: first + i, ...cell}));
  workspace.edit(key, {...notebook, cells: [...cells, ...added]});
  const autosave = workspace.autosaveOf(key);
  await autosave?.settled();
  if (signal.aborted) return;
  const id = autosave?.record?.id;
  if (id === undefined) context.showNotebook(key);
  else router.go({name: "saved", id});
}
