import {words, type Language} from "../../i18n/index.ts";
import type {State} from "../store/store.ts";

/** What the window of a page is called beside the name of the site; null for the home page and one that is on its way. */
export function titleOf(page: State["page"], language: Language): string | null {
  const {app: t, share} = words(language);
  switch (page.name) {
    case "notebook":
      return page.notebook.title;
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
