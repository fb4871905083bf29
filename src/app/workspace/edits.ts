import type {InputValues, Notebook} from "../../notebook/index.ts";
import {titled, type Choices, type NotebookRecord} from "../../storage/index.ts";
import type {ShownData} from "../data/index.ts";
import type {Registry} from "./registry.ts";

/** What can be done to an open notebook by its key; what is saved by itself is saved with it. */
export function createEdits(registry: Registry) {
  const {autosaves, dispatch, get, notebookStore, untitled} = registry;

  function edit(key: string, notebook: Notebook, inputs?: InputValues): void {
    dispatch({type: "workspace.edited", key, notebook, inputs});
    if (get(key)?.isAutosaved) autosaves.get(key)?.changed(inputs !== undefined);
  }

  return {
    /** Takes what the cells have become. */
    edit(key: string, edited: Notebook, inputs?: InputValues): void {
      const title = get(key)?.notebook.title;
      if (title !== undefined) edit(key, titled({...edited, title}, untitled), inputs);
    },

    /** Gives a notebook another title. */
    retitle(key: string, title: string): void {
      const open = get(key);
      if (open) edit(key, {...open.notebook, title}, open.choices.inputs);
    },

    choose(key: string, choices: Choices): void {
      dispatch({type: "workspace.chosen", key, choices});
      if (get(key)?.isAutosaved) autosaves.get(key)?.choose(choices);
    },

    /** Saves a notebook from now on, as it is. */
    save(key: string): void {
      dispatch({type: "workspace.autosave-began", key});
      autosaves.get(key)?.changed(true);
    },

    /** Makes an open notebook one that was saved under a new id; its session goes on. */
    moveTo(key: string, record: NotebookRecord): void {
      dispatch({type: "workspace.moved", key, record});
      registry.watch(key, record);
    },

    /** Shows a notebook with another release of the data, which is saved with it. */
    switchData(key: string, data: ShownData): void {
      dispatch({type: "workspace.data-switched", key, data});
      const id = get(key)?.id;
      if (id) notebookStore.note(id, {release: data.release}).catch(console.warn);
    }
  };
}

export type Edits = ReturnType<typeof createEdits>;
