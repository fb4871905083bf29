import {words} from "../../../i18n/index.ts";
import {deserialize, type Notebook} from "../../../notebook/index.ts";
import type {Why} from "../../../storage/index.ts";
import {isAbsent} from "../../failure/index.ts";
import {shownNotebook, type Context} from "../../store/index.ts";
import type {OpenNotebook} from "../../workspace/index.ts";
import type {ShownVersion} from "./state.ts";

/** What can be done with the earlier versions of a notebook, and with the shipped one that it is a copy of. */
export interface HistoryActions {
  showHistory(version?: ShownVersion["version"]): void;
  showVersion(version: ShownVersion["version"]): void;
  /** puts the shown version in the notebook's place */
  restoreVersion(): void;
  copyVersion(): void;
  /** puts the shipped notebook as it is now in its copy's place */
  takeShipped(): void;
  /** goes on with the copy though the shipped notebook has changed */
  leaveShipped(): void;
  /** puts the last version that can be read in a damaged notebook's place */
  restoreReadable(id: string): void;
  closePanel(): void;
}

type SavedNotebook = OpenNotebook & {readonly id: string};

export function historyActions(context: Context): HistoryActions {
  const {dispatch, workspace} = context;
  const fail = (error: unknown) => (isAbsent(error) ? context.fault(error) : context.reportSaveError(error));
  const attempt = (work: Promise<unknown>) => void work.catch(fail);

  /** Puts another notebook in the open one's place, and offers the way back. */
  async function restore(notebook: Notebook, why: Why, kind: "restored" | "updated"): Promise<void> {
    const before = await replace(context, notebook, why);
    if (!before) return;
    const undo = () => attempt(restore(before, "before-restore", "restored"));
    dispatch({type: "library.reported", toast: {kind, name: notebook.title, undo}});
  }

  return {
    showHistory: (version) => attempt(showHistory(context, version)),
    showVersion: (version) => attempt(showVersion(context, version)),
    restoreVersion() {
      const shown = shownVersion(context);
      if (!shown) return;
      const {open, version, notebook} = shown;
      dispatch({type: "notebook.panel-closed"});
      if (version === "shipped") attempt(restore(notebook, "before-update", "updated"));
      else attempt(restore({...notebook, title: open.notebook.title}, "before-restore", "restored"));
    },
    copyVersion: () => attempt(copyVersion(context)),
    takeShipped() {
      const shipped = readText(context, savedNotebook(context)?.shipped?.text);
      if (shipped) attempt(restore(shipped, "before-update", "updated"));
    },
    leaveShipped() {
      const open = savedNotebook(context);
      if (open) attempt(workspace.leaveShipped(open.key));
    },
    restoreReadable: (id) => attempt(restoreReadable(context, id)),
    closePanel: () => dispatch({type: "notebook.panel-closed"})
  };
}

function savedNotebook({state}: Context): SavedNotebook | null {
  const open = shownNotebook(state);
  return open && open.id !== null ? {...open, id: open.id} : null;
}

/** The version that is shown beside the open notebook, where it can be read. */
function shownVersion(context: Context) {
  const {panel} = context.state;
  const open = savedNotebook(context);
  if (panel?.name !== "history" || !panel.shown?.compared || !open) return null;
  return {open, version: panel.shown.version, notebook: panel.shown.compared.notebook};
}

function readText({dom}: Context, text: string | undefined): Notebook | null {
  try {
    return text === undefined ? null : deserialize(text, dom, {empty: true});
  } catch (error) {
    console.warn(error);
    return null;
  }
}

async function showHistory(context: Context, version?: ShownVersion["version"]): Promise<void> {
  const open = savedNotebook(context);
  if (!open) return;
  await context.workspace.autosaveOf(open.key)?.settled();
  const versions = await context.notebookStore.versions(open.id);
  if (savedNotebook(context)?.key !== open.key) return;
  context.dispatch({type: "notebook.history-opened", versions});
  const first = version ?? versions[0]?.at;
  if (first !== undefined) await showVersion(context, first);
}

async function showVersion(context: Context, version: ShownVersion["version"]): Promise<void> {
  const open = savedNotebook(context);
  if (!open) return;
  const [text, {differ}] = await Promise.all([
    version === "shipped" ? open.shipped?.text : context.notebookStore.version(open.id, version),
    import("../../../storage/difference.ts")
  ]);
  const notebook = readText(context, text);
  const now = savedNotebook(context);
  if (now?.key !== open.key) return;
  const compared = notebook && {notebook, difference: differ(notebook, now.notebook)};
  context.dispatch({type: "notebook.version-shown", shown: {version, compared}});
}

/** Puts another notebook in the open one's place. Returns what was there, or null where another tab has been there. */
async function replace(context: Context, notebook: Notebook, why: Why): Promise<Notebook | null> {
  const open = savedNotebook(context);
  if (!open) return null;
  const {key, id, slug, shipped} = open;
  const autosave = context.workspace.autosaveOf(key);
  await autosave?.settled();
  const revision = autosave?.record?.revision;
  if (revision === undefined) return null;
  const origin = why === "before-update" && slug !== null && shipped ? {origin: {slug, text: shipped.text}} : {};
  const before = shownNotebook(context.state)?.notebook ?? open.notebook;
  const saved = await context.notebookStore.replace(id, {revision, notebook, why, ...origin});
  if (saved.state === "conflict") {
    autosave!.onMessage({notebook: id, revision: saved.record ? Infinity : "gone"});
    return null;
  }
  await context.router.open({name: "saved", id});
  return before;
}

async function copyVersion(context: Context): Promise<void> {
  const shown = shownVersion(context);
  if (!shown) return;
  const title = words(context.state.language).app.mine.copyOf(shown.notebook.title);
  const copy = await context.notebookStore.duplicate(shown.open.id, title);
  if (!copy) return;
  const notebook = {...shown.notebook, title};
  const saved = await context.notebookStore.replace(copy.id, {revision: 1, notebook, why: "edited"});
  if (saved.record) context.router.go({name: "saved", id: saved.record.id});
}

async function restoreReadable(context: Context, id: string): Promise<void> {
  const {dispatch, notebookStore, router} = context;
  const stored = await notebookStore.open(id);
  if (!stored) return;
  const {revision, title} = stored.record;
  for (const {at} of await notebookStore.versions(id)) {
    const notebook = readText(context, await notebookStore.version(id, at));
    if (!notebook) continue;
    await notebookStore.replace(id, {revision, notebook: {...notebook, title}, why: "before-restore"});
    return router.open({name: "saved", id});
  }
  const name = words(context.state.language).app.mine.noReadable;
  dispatch({type: "library.reported", toast: {kind: "not-kept", name, undo: null}});
}
