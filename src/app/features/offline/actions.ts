import type {Context} from "../../store/index.ts";
import {keepOffline} from "./offline.ts";

export interface OfflineActions {
  /** keeps the site for use without a network, though the user asks pages to save data */
  keepSite(): void;
  /** opens the newer build of the site, which is there already */
  takeUpdate(): void;
}

/** Saves the site for use without a network, and takes a newer build when the user says so. */
export function offlineActions(context: Context): OfflineActions & {startOffline(): void} {
  const {dispatch} = context;
  let take: (() => void) | null = null;

  async function begin(asked: boolean) {
    try {
      await keepOffline(
        {
          isBusy: () => context.state.page.name === "loading" || context.state.workspace.engine.state === "loading",
          offline: (site) => dispatch({type: "offline.changed", site}),
          update(found) {
            take = found;
            dispatch({type: "offline.update-found"});
          }
        },
        asked
      );
    } catch (error) {
      // a browser may refuse; everything but the work without a network goes on
      console.warn(error);
      dispatch({type: "offline.changed", site: {state: "off"}});
    }
  }

  return {
    startOffline: () => void begin(false),
    keepSite: () => void begin(true),
    takeUpdate: () => take?.()
  };
}
