import {fetchText, loadReleases, newestData, releaseUrl} from "../../data/index.ts";
import {shownNotebook, type Context} from "../../store/index.ts";

export interface ReleaseActions {
  /** shows the page with another release of the data */
  switchRelease(release: string): void;
}

/** `switchExplored`: shows the explorer's choice with another release. */
export function releaseActions(context: Context, switchExplored: (release: string) => void): ReleaseActions {
  const {workspace, router, showNotebook} = context;
  return {
    switchRelease(release) {
      const open = shownNotebook(context.state);
      if (!open) return switchExplored(release);
      router.begin();
      workspace.switchData(open.key, {...newestData, ...open.data, release});
      showNotebook(open.key);
    }
  };
}

/** Lists the releases, and then what changed between one and the next. */
export async function openReleases({dispatch}: Context, signal: AbortSignal): Promise<void> {
  dispatch({type: "app.page-opened", page: {name: "releases", releases: null}});
  const releases = await loadReleases();
  if (signal.aborted) return;
  dispatch({type: "releases.listed", releases});
  const {readChanges} = await import("./changes.ts");
  for (const {date, after} of releases.filter((each) => each.after !== null)) {
    const changes = await fetchText(releaseUrl(date, "CHANGES.csv"))
      .then(readChanges)
      .catch((error: unknown) => {
        console.warn(`changes between ${after} and ${date}`, error);
        return "unreachable" as const;
      });
    if (signal.aborted) return;
    dispatch({type: "releases.compared", date, changes});
  }
}
