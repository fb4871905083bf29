import {chartOf, chooseRows} from "../../share/index.ts";
import type {Context} from "../context.ts";
import type {Explored} from "../explorer/cells.ts";
import type {Act} from "./act.ts";

/** What can be done with the explorer's choice. */
export function explorerActs(context: Context): Pick<Act, "explore" | "openExplored"> {
  const {dispatch, readdress, begin, openHeld, fail} = context;

  /** What is explored, with what makes cells of it; null on another page. */
  const explored = async () => {
    const {page} = context.state;
    if (page.name !== "explorer") return null;
    const [cells, {facets}] = await Promise.all([import("../explorer/cells.ts"), import("virtual:facets")]);
    const {selection} = page;
    const rows = chooseRows(page.rows ?? [], selection, facets.indicators);
    const found: Explored = {selection, rows, chart: chartOf(selection, rows), indicators: facets.indicators};
    return {...cells, explored: found};
  };

  return {
    explore(selection) {
      const {page} = context.state;
      if (page.name === "explorer") readdress({name: "explorer", selection, release: page.data.release});
      dispatch({type: "explore", selection});
    },
    openExplored() {
      const isLast = begin();
      void explored()
        .then((found) => {
          if (found && isLast()) openHeld(found.toNotebook(found.explored), "made");
        })
        .catch(fail);
    }
  };
}
