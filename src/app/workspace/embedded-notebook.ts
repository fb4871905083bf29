import type {PictureFault} from "../../share/image/index.ts";

/** A picture from which no notebook opens. */
export class UnopenablePicture extends Error {
  override readonly name = "UnopenablePicture";
  readonly fault: PictureFault;
  constructor(fault: PictureFault, cause: unknown) {
    super(`no notebook opens from the picture: ${fault}`, {cause});
    this.fault = fault;
  }
}

/** Whether a file calls itself a picture. */
export function isPicture({name, type}: Pick<File, "name" | "type">): boolean {
  return type.startsWith("image/") || /\.(?:png|svg|jpe?g|gif|webp|avif)$/i.test(name);
}

/** The text of a notebook's file: the file itself, or what a picture or a frozen page carries. @throws UnopenablePicture */
export async function notebookText(file: File): Promise<string> {
  if (isPicture(file)) {
    const {NoNotebookInPicture, readEmbedded} = await import("../../share/image/index.ts");
    try {
      return readEmbedded(new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      throw error instanceof NoNotebookInPicture ? new UnopenablePicture(error.fault, error) : error;
    }
  }
  const text = await file.text();
  if (!text.includes('id="zhibiao-notebook"')) return text;
  const [{NoNotebookInPicture}, {notebookInPage}] = await Promise.all([
    import("../../share/image/index.ts"),
    import("../../share/page/index.ts")
  ]);
  try {
    return notebookInPage(text) ?? text;
  } catch (error) {
    throw error instanceof NoNotebookInPicture ? new UnopenablePicture(error.fault, error) : error;
  }
}

/** Whether a picture was meant to carry a notebook, be it damaged. */
export async function hasEmbeddedNotebook(file: File): Promise<boolean> {
  try {
    await notebookText(file);
    return true;
  } catch (error) {
    return error instanceof UnopenablePicture && (error.fault === "damaged" || error.fault === "newer");
  }
}
