import {deserialize, type Notebook} from "../../../notebook/index.ts";
import type {Context} from "../../store/context.ts";
import {isAbsent} from "../../failure/missing.ts";
import type {Why} from "../../../storage/index.ts";
import type {ShownVersion} from "../library/state.ts";
import type {NotebookPage} from "../../store/store.ts";
import {words} from "../../../i18n/index.ts";
import type {Actions} from "../../store/actions.ts";

type HistoryActions = Pick<
  Actions,
  | "showHistory"
  | "showVersion"
  | "restoreVersion"
  | "copyVersion"
  | "takeShipped"
  | "leaveShipped"
  | "restoreReadable"
  | "closePanel"
>;

/** What can be done with the earlier versions of a notebook, and with the shipped one that it is a copy of. */
export function historyActions(context: Context): HistoryActions {
  const {dispatch, notebookStore, notebooks, dom, openRoute, go} = context;
  const fail = (error: unknown) => (isAbsent(error) ? context.fault(error) : context.reportSaveError(error));
  const savedPage = () => {
    const {page} = context.state;
    return page.name === "notebook" && page.id !== null ? {...page, id: page.id} : null;
  };

  async function textOf(page: NotebookPage & {readonly id: string}, version: ShownVersion["version"]) {
    return version === "shipped" ? page.shipped?.text : notebookStore.version(page.id, version);
  }

  function readText(text: string | undefined): Notebook | null {
    try {
      return text === undefined ? null : deserialize(text, dom, {empty: true});
    } catch (error) {
      console.warn(error);
      return null;
    }
  }

  async function show(version: ShownVersion["version"]) {
    const page = savedPage();
    if (!page) return;
    const [text, {differ}] = await Promise.all([textOf(page, version), import("../../../storage/difference.ts")]);
    const notebook = readText(text);
    const {panel} = context.state.library;
    if (panel?.name !== "history" || savedPage()?.key !== page.key) return;
    const compared = notebook && {
      notebook,
      difference: differ(notebook, context.state.page.name === "notebook" ? context.state.page.notebook : page.notebook)
    };
    dispatch({type: "library", library: {panel: {...panel, shown: {version, compared}}}});
  }

  /** Puts another notebook in the open one's place, and offers the way back. */
  async function replace(notebook: Notebook, why: Why, kind: "restored" | "updated") {
    const page = savedPage();
    if (!page) return;
    const autosave = notebooks.autosave(page.key);
    await autosave?.settled();
    const record = autosave?.record;
    if (!record) return;
    const {slug, shipped, id} = page;
    const origin = kind === "updated" && slug !== null && shipped ? {slug, text: shipped.text} : undefined;
    const before = context.state.page.name === "notebook" ? context.state.page.notebook : page.notebook;
    const saved = await notebookStore.replace(id, {
      revision: record.revision,
      notebook,
      why,
      ...(origin ? {origin} : {})
    });
    if (saved.state === "conflict")
      return autosave.onMessage({notebook: id, revision: saved.record ? Infinity : "gone"});
    await openRoute({name: "saved", id});
    const undo = () => void replace(before, "before-restore", "restored").catch(fail);
    dispatch({type: "library", library: {toast: {kind, name: notebook.title, undo}}});
  }

  return {
    showHistory(version) {
      const page = savedPage();
      if (!page) return;
      void (async () => {
        await notebooks.autosave(page.key)?.settled();
        const versions = await notebookStore.versions(page.id);
        if (savedPage()?.key !== page.key) return;
        dispatch({type: "library", library: {panel: {name: "history", versions, shown: null}}});
        const first = version ?? versions[0]?.at;
        if (first !== undefined) await show(first);
      })().catch(fail);
    },
    showVersion: (version) => void show(version).catch(fail),
    restoreVersion() {
      const {panel} = context.state.library;
      const page = savedPage();
      if (panel?.name !== "history" || !panel.shown?.compared || !page) return;
      const {notebook} = panel.shown.compared;
      dispatch({type: "library", library: {panel: null}});
      if (panel.shown.version === "shipped") void replace(notebook, "before-update", "updated").catch(fail);
      else void replace({...notebook, title: page.notebook.title}, "before-restore", "restored").catch(fail);
    },
    copyVersion() {
      const {panel} = context.state.library;
      const page = savedPage();
      if (panel?.name !== "history" || !panel.shown?.compared || !page) return;
      const {notebook} = panel.shown.compared;
      const title = words(context.state.language).app.mine.copyOf(notebook.title);
      void notebookStore
        .duplicate(page.id, title)
        .then(
          (copy) => copy && notebookStore.replace(copy.id, {revision: 1, notebook: {...notebook, title}, why: "edited"})
        )
        .then((saved) => {
          if (saved?.record) go({name: "saved", id: saved.record.id});
        })
        .catch(fail);
    },
    takeShipped() {
      const page = savedPage();
      const shipped = readText(page?.shipped?.text);
      if (shipped) void replace(shipped, "before-update", "updated").catch(fail);
    },
    leaveShipped() {
      const page = savedPage();
      if (!page?.shipped || page.slug === null) return;
      const {shipped, slug, key, id} = page;
      dispatch({type: "notebook", key, change: {shipped: {...shipped, changed: false}}});
      void notebookStore.note(id, {origin: {slug, text: shipped.text}}).catch(fail);
    },
    restoreReadable(id) {
      void (async () => {
        const kept = await notebookStore.open(id);
        if (!kept) return;
        for (const {at} of await notebookStore.versions(id)) {
          const notebook = readText(await notebookStore.version(id, at));
          if (!notebook) continue;
          const title = kept.record.title;
          await notebookStore.replace(id, {
            revision: kept.record.revision,
            notebook: {...notebook, title},
            why: "before-restore"
          });
          return openRoute({name: "saved", id});
        }
        dispatch({
          type: "library",
          library: {toast: {kind: "not-kept", name: words(context.state.language).app.mine.noReadable, undo: null}}
        });
      })().catch(fail);
    },
    closePanel: () => dispatch({type: "library", library: {panel: null}})
  };
}
