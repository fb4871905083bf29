import type {Actions} from "./shell/index.ts";
import {hasEmbeddedNotebook, isPicture} from "./workspace/index.ts";

type Acts = Pick<Actions, "readFiles" | "openFile" | "addFiles">;

/**
 * Takes files that are dropped on the page. A notebook opens, with all the other files as its own; where one
 * is open, data files become files of it; everything else is read as a document.
 */
export function onDrop(actions: Acts, isNotebookOpen: () => boolean): void {
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    void openDropped([...(event.dataTransfer?.files ?? [])], actions, isNotebookOpen());
  });
}

/** Hands every dropped file on, so that none vanishes. */
export async function openDropped(files: readonly File[], actions: Acts, isNotebookOpen: boolean): Promise<void> {
  const isNotebook = await Promise.all(files.map(holdsNotebook));
  const [alone] = files.length === 1 ? files : [];
  // a picture by itself is opened where no notebook could take it: that says what it is
  const index = !isNotebookOpen && alone && isPicture(alone) ? 0 : isNotebook.indexOf(true);
  if (index >= 0) actions.openFile(files[index]!, files.toSpliced(index, 1));
  else if (isNotebookOpen && files.length > 0 && files.every(({name}) => isData(name))) actions.addFiles(files);
  else if (files.length > 0) actions.readFiles(files);
}

async function holdsNotebook(file: File): Promise<boolean> {
  if (isPicture(file)) return hasEmbeddedNotebook(file);
  if (!/\.html?$/i.test(file.name)) return false;
  return /<notebook[\s>]|id="zhibiao-notebook"/i.test(await file.text().catch(() => ""));
}

const isData = (name: string) =>
  /\.(?:csv|tsv|json|geojson|topojson|ndjson|jsonl|arrow|parquet|xls[xmb]?|et|ods|tab|xml|zip|sqlite|db|png|jpe?g|gif|webp|svg)$/i.test(
    name
  );
