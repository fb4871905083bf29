import type {GivenFile} from "../../storage/index.ts";

/** A file of the user's as a notebook can have it. */
export const toGivenFile = async (file: File): Promise<GivenFile> => ({
  name: file.name,
  mime: file.type || "application/octet-stream",
  bytes: new Uint8Array(await file.arrayBuffer())
});
