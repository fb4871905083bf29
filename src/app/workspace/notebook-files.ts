import type {GivenFile} from "../../storage/index.ts";
import type {Registry} from "./registry.ts";

/** The files of open notebooks, by their keys. */
export function createNotebookFiles({autosaves, dispatch, get, notebookStore}: Registry) {
  return {
    /** A file of a notebook's, by its name, where it has one. */
    async file(key: string, name: string): Promise<GivenFile | undefined> {
      const id = autosaves.get(key)?.record?.id;
      return id ? notebookStore.file(id, name) : get(key)?.files.find((each) => each.name === name);
    },

    /** A file that the user gave a notebook when it asked; it stays with it, and is saved where that is. */
    addFile(key: string, file: GivenFile): void {
      dispatch({type: "workspace.file-given", key, file});
      const id = autosaves.get(key)?.record?.id;
      if (id) notebookStore.addFile(id, file).catch((error: unknown) => console.warn(error));
    }
  };
}

export type NotebookFiles = ReturnType<typeof createNotebookFiles>;
