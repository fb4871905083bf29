import {chartOf, chooseRows} from "../../share/index.ts";
import type {Context} from "../context.ts";
import type {Act} from "./act.ts";

/** What can be done with the explorer's choice. */
export function explorerActs(context: Context): Pick<Act, "explore" | "openExplored"> {
  const {dispatch, readdress, begin, openHeld, fail} = context;
  return {
    explore(selection) {
      const {page} = context.state;
      if (page.name === "explorer") readdress({name: "explorer", selection, release: page.data.release});
      dispatch({type: "explore", selection});
    },
    openExplored() {
      const {page} = context.state;
      if (page.name !== "explorer") return;
      const {selection, rows} = page;
      const isLast = begin();
      void Promise.all([import("../explorer/cells.ts"), import("virtual:facets")])
        .then(([{toNotebook}, {facets}]) => {
          const chart = chartOf(selection, chooseRows(rows ?? [], selection, facets.indicators));
          if (isLast()) openHeld(toNotebook(selection, chart, facets.indicators), "made");
        })
        .catch(fail);
    }
  };
}
