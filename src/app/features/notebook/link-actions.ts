import type {Context} from "../../store/context.ts";
import {loadDocuments, loadObservations} from "../../data/public-data.ts";
import {readNotebook} from "../../workspace/notebooks.ts";
import {dataOf, loadReleases, newestData, releaseUrl} from "../../data/releases.ts";
import type {Route} from "../../router/route.ts";
import {fetchText} from "../../data/fetch.ts";
import type {ListedRelease, NotebookPage} from "../../store/store.ts";
import type {Actions} from "../../store/actions.ts";

type LinkRoute = Extract<Route, {name: "link" | "reference"}>;

/** What a link brings, and the data that it was made with. */
export interface Links extends Pick<Actions, "openVerified" | "switchRelease"> {
  /** opens what an address carries or names, as a visitor: nothing of it is saved, and the address stays */
  readonly openLinked: (route: LinkRoute, isLast: () => boolean) => Promise<void>;
  readonly openReleases: (isLast: () => boolean) => Promise<void>;
}

export function linkActions(context: Context): Links {
  const {dispatch, dom, notebooks, begin, fail, openPage, openUnsaved, readdress} = context;

  const visit = (page: NotebookPage) => {
    history.replaceState({unsaved: page.key}, "", location.href);
    openPage(page);
  };

  return {
    async openLinked(route, isLast) {
      dispatch({type: "page", page: {name: "loading", awaits: "notebook"}});
      const {openLink, readReferenced} = await import("../../workspace/opening.ts");
      if (route.name === "reference") {
        const text = await readReferenced(route.src, route.sha256);
        if (isLast()) visit(notebooks.addUnsaved({notebook: readNotebook(text, dom), origin: "link"}));
        return;
      }
      const {shared, data} = await openLink(route.fragment);
      const {notebook, inputs, files} = shared;
      if (isLast()) visit(notebooks.addUnsaved({notebook, origin: "link", data, choices: {inputs}, files}));
    },
    openVerified(file, src, sha256) {
      const isLast = begin();
      void import("../../workspace/opening.ts")
        .then(({readGiven}) => readGiven(file, src, sha256))
        .then((text) => {
          if (isLast()) openUnsaved(readNotebook(text, dom), "link");
        })
        .catch(fail);
    },
    switchRelease(release) {
      const {page} = context.state;
      if (page.name === "notebook") {
        begin();
        return openPage(notebooks.pin({...page, data: {...newestData, ...page.data, release}}));
      }
      if (page.name !== "explorer") return;
      const {selection, data} = page;
      const isLast = begin();
      readdress({name: "explorer", selection, release});
      void Promise.all([loadObservations(release), loadDocuments(release)])
        .then(([rows, documents]) => {
          if (isLast()) dispatch({type: "release", data: {...data, release}, rows, documents});
        })
        .catch(context.fault);
    },
    async openReleases(isLast) {
      dispatch({type: "page", page: {name: "releases", releases: null}});
      const releases = await loadReleases();
      const show = (listed: readonly ListedRelease[]) => {
        if (isLast()) dispatch({type: "releases", releases: listed});
      };
      let listed: readonly ListedRelease[] = releases.map((each) => ({...each, changes: null}));
      show(listed);
      const {readChanges} = await import("../releases/changes.ts");
      for (const {date, after} of releases.filter((each) => each.after !== null)) {
        const changes = await fetchText(releaseUrl(date, "CHANGES.csv"))
          .then(readChanges)
          .catch((error: unknown) => {
            console.warn(`changes between ${after} and ${date}`, error);
            return "unreachable" as const;
          });
        listed = listed.map((each) => (each.date === date ? {...each, changes} : each));
        show(listed);
      }
    }
  };
}

/** The explorer's rows with the release that its address names, where that is saved. */
export async function loadExplored(asked: string | null) {
  const data = await dataOf(asked);
  const [rows, documents] = await Promise.all([loadObservations(data.release), loadDocuments(data.release)]);
  return {data, rows, documents};
}
