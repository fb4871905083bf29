import {chartOf, chooseRows} from "../../../explore/index.ts";
import {nextId} from "../../../notebook/index.ts";
import type {Context} from "../../store/context.ts";
import type {Explored} from "./cells.ts";
import type {Actions} from "../../store/actions.ts";

/** What can be done with the explorer's choice. */
export function explorerActions(context: Context): Pick<Actions, "explore" | "openExplored" | "addTo"> {
  const {dispatch, notebooks, readdress, begin, go, openUnsaved, openPage} = context;

  /** What is explored, with what makes cells of it; null on another page. */
  const explored = async () => {
    const {page} = context.state;
    if (page.name !== "explorer") return null;
    const [cells, {facets}] = await Promise.all([import("./cells.ts"), import("virtual:facets")]);
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
    addTo(target) {
      const isLast = begin();
      void explored()
        .then(async (found) => {
          if (!found) return;
          const page = "id" in target ? await notebooks.openSaved(target.id) : await notebooks.openShipped(target.slug);
          const {cells} = page.notebook;
          const {takenNames} = await import("./taken-names.ts");
          const first = nextId(cells);
          const added = found.toCells(found.explored, takenNames(cells)).map((cell, i) => ({id: first + i, ...cell}));
          const notebook = notebooks.edit(page, {...page.notebook, cells: [...cells, ...added]});
          const autosave = notebooks.autosave(page.key);
          await autosave?.settled();
          if (!isLast()) return;
          const id = autosave?.record?.id;
          if (id === undefined) openPage({...page, notebook});
          else go({name: "saved", id});
        })
        .catch(context.fault);
    },
    openExplored() {
      const isLast = begin();
      void explored()
        .then((found) => {
          if (found && isLast()) openUnsaved(found.toNotebook(found.explored), "made");
        })
        .catch(context.fault);
    }
  };
}
