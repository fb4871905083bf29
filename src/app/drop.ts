import {hasEmbeddedNotebook, isPicture} from "./embedded-notebook.ts";
import type {Actions} from "./actions/actions.ts";

type Acts = Pick<Actions, "readFiles" | "openFile" | "addFiles">;

/**
 * Takes files that are dropped on the page. A notebook opens, with the other files as its own; where one is open,
 * data files become files of it; everything else is read as a document.
 */
export function onDrop(actions: Acts, isNotebookOpen: () => boolean): void {
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    void openDropped([...(event.dataTransfer?.files ?? [])], actions, isNotebookOpen());
  });
}

async function openDropped(files: readonly File[], actions: Acts, isNotebookOpen: boolean): Promise<void> {
  const isNotebook = await Promise.all(files.map((file) => holdsNotebook(file, isNotebookOpen)));
  const others = files.filter((_, i) => !isNotebook[i]);
  const [notebook] = files.filter((_, i) => isNotebook[i]);
  const data = others.filter(({name}) => isData(name));
  const documents = others.filter(({name}) => !isData(name));
  if (notebook && documents.length === 0) actions.openFile(notebook, data);
  else if (isNotebookOpen && documents.length === 0 && data.length > 0) actions.addFiles(data);
  else if (others.length > 0) actions.readFiles(others);
}

/** A picture without one may be a file for the notebook that is open; where none is, opening it says what it is. */
async function holdsNotebook(file: File, isNotebookOpen: boolean): Promise<boolean> {
  if (isPicture(file)) return !isNotebookOpen || (await hasEmbeddedNotebook(file));
  if (!/\.html?$/i.test(file.name)) return false;
  return /<notebook[\s>]|id="zhibiao-notebook"/i.test(await file.text().catch(() => ""));
}

const isData = (name: string) =>
  /\.(?:csv|tsv|json|geojson|topojson|ndjson|jsonl|arrow|parquet|xls[xmb]?|et|ods|tab|xml|zip|sqlite|db|png|jpe?g|gif|webp|svg)$/i.test(
    name
  );
