import type {Access} from "./access.ts";
import type {Transaction} from "./backend.ts";
import type {GivenFile} from "./draft.ts";
import type {FileRecord} from "./record.ts";

export async function putFile(tx: Transaction, notebook: string, {name, mime, bytes}: GivenFile) {
  await tx.put("files", [notebook, name], {notebook, name, mime, size: bytes.byteLength});
  await tx.put("bytes", [notebook, name], bytes);
}

/** The files of notebooks. */
export function createStoredFiles({read, write}: Access) {
  return {
    files: (id: string): Promise<readonly FileRecord[]> => read((tx) => tx.of("files", id)),

    file: (id: string, name: string): Promise<GivenFile | undefined> =>
      read(async (tx) => {
        const [record, bytes] = [await tx.get("files", [id, name]), await tx.get("bytes", [id, name])];
        return record && bytes && {name, mime: record.mime, bytes};
      }),

    addFile: (id: string, file: GivenFile): Promise<void> => write((tx) => putFile(tx, id, file)),

    removeFile: (id: string, name: string): Promise<void> =>
      write(async (tx) => {
        await tx.remove("files", [id, name]);
        await tx.remove("bytes", [id, name]);
      })
  };
}
