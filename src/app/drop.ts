import type {Act} from "./acts/act.ts";

/** Takes files that are dropped on the page: documents are read; a notebook opens where it comes alone. */
export function onDrop(act: Pick<Act, "readFiles" | "openFile">): void {
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    void openDropped([...(event.dataTransfer?.files ?? [])], act);
  });
}

async function openDropped(files: readonly File[], act: Pick<Act, "readFiles" | "openFile">): Promise<void> {
  const isNotebook = await Promise.all(
    files.map(async (file) => /\.html?$/i.test(file.name) && /<notebook[\s>]/i.test(await file.text().catch(() => "")))
  );
  const documents = files.filter((_, i) => !isNotebook[i]);
  const [notebook] = files.filter((_, i) => isNotebook[i]);
  if (documents.length > 0) act.readFiles(documents);
  else if (notebook) act.openFile(notebook);
}
