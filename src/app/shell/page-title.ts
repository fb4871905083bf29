import {words} from "../../i18n/index.ts";
import {shownNotebook, type State} from "../store/index.ts";

/** What the window of a page is called beside the name of the site; null for the home page and one that is on its way. */
export function titleOf(state: State): string | null {
  const {page, language} = state;
  const {app: t, share} = words(language);
  switch (page.name) {
    case "notebook":
      return shownNotebook(state)?.notebook.title ?? null;
    case "explorer":
      return t.explorer.title;
    case "documents":
      return t.own.title;
    case "library":
      return t.mine.title;
    case "releases":
      return share.releases.title;
    case "problem": {
      const {kind} = page.problem;
      return kind === "broken-link" || kind === "reference" ? share.broken.title : t.problem[kind].title;
    }
    default:
      return null;
  }
}
