import {documentActions} from "../features/documents/index.ts";
import {explorerActions} from "../features/explorer/index.ts";
import {exportActions} from "../features/export/index.ts";
import {libraryActions} from "../features/library/index.ts";
import {filesActions, historyActions, notebookActions, saveActions} from "../features/notebook/index.ts";
import {offlineActions} from "../features/offline/index.ts";
import {problemActions} from "../features/problem/index.ts";
import {releaseActions} from "../features/releases/index.ts";
import {shareActions} from "../features/share/index.ts";
import {sourceActions} from "../features/source/index.ts";
import {readRoute} from "../router/index.ts";
import type {Context} from "../store/index.ts";
import {saveLanguage} from "../ui/index.ts";
import type {LanguageActions} from "./bar.ts";

/** What the user can do, from every feature. */
export function createActions(context: Context) {
  const explorer = explorerActions(context);
  const {go, reload} = context.router;
  return {
    go,
    reload,
    ...languageActions(context),
    ...notebookActions(context),
    ...saveActions(context),
    ...filesActions(context),
    ...historyActions(context),
    ...libraryActions(context),
    ...documentActions(context),
    ...explorer,
    ...releaseActions(context, explorer.switchExplored),
    ...shareActions(context),
    ...exportActions(context),
    ...sourceActions(context),
    ...offlineActions(context),
    ...problemActions(context)
  };
}

export type Actions = ReturnType<typeof createActions>;

const languageActions = ({dispatch, router, workspace}: Context): LanguageActions => ({
  speak(language) {
    saveLanguage(language);
    const route = readRoute(location.href);
    const address = new URL(location.href);
    address.searchParams.delete("lang");
    history.replaceState(history.state, "", address.href);
    router.readdress(route);
    workspace.speak(language);
    dispatch({type: "app.language-chosen", language});
  }
});
