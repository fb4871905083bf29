import type {Context} from "../../store/context.ts";
import {keepOffline} from "./offline.ts";
import type {Actions} from "../../store/actions.ts";

/** Saves the site for use without a network, and takes a newer build when the reader says so. */
export function offlineActions(
  context: Context
): Pick<Actions, "takeUpdate" | "keepSite"> & {readonly start: () => void} {
  const {dispatch} = context;
  let take: (() => void) | null = null;

  async function begin(asked: boolean) {
    try {
      await keepOffline(
        {
          isBusy: () => context.state.page.name === "loading" || context.state.engine.state === "loading",
          offline: (offline) => dispatch({type: "offline", offline}),
          update(found) {
            take = found;
            dispatch({type: "update"});
          }
        },
        asked
      );
    } catch (error) {
      // a browser may refuse; everything but the work without a network goes on
      console.warn(error);
      dispatch({type: "offline", offline: {state: "off"}});
    }
  }

  return {start: () => void begin(false), keepSite: () => void begin(true), takeUpdate: () => take?.()};
}
