import type {TablePlace} from "../../../readers/chunk.ts";

/** Where the first table of a file is, where the file holds a workbook that can be read. */
export async function workbookTable(bytes: Uint8Array): Promise<TablePlace | undefined> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return;
  try {
    const {fileKind, firstTable, readWorkbook} = await import("../../../readers/chunk.ts");
    return fileKind(bytes) === "workbook" ? firstTable(readWorkbook(bytes)) : undefined;
  } catch (error) {
    // the code that the name offers says what is wrong where it is run
    console.warn(error);
    return;
  }
}
