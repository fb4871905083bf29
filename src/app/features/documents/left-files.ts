import type {UploadedDocument} from "./uploads.ts";

const key = "zhibiao:left-files";

/** Whether the program that reads a file did not come; the file itself is as good as before. */
export const isUnavailable = (file: UploadedDocument): boolean =>
  file.state === "unreadable" && file.reason === "unavailable";

/**
 * Leaves the names of the user's files to this tab's next page where some could not be read since their program did not
 * come. Nothing of what is in them is kept.
 */
export function leaveFiles(files: readonly UploadedDocument[]): void {
  const names = files.some((file) => isUnavailable(file) || file.state === "left") ? files.map(({name}) => name) : [];
  try {
    if (names.length > 0) sessionStorage.setItem(key, JSON.stringify(names));
    else sessionStorage.removeItem(key);
  } catch (error) {
    console.warn(error);
  }
}

/** The files whose names this tab's last page has left. */
export function takeLeftFiles(): readonly UploadedDocument[] {
  try {
    const names: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    sessionStorage.removeItem(key);
    if (!Array.isArray(names)) return [];
    return names.filter((name) => typeof name === "string").map((name) => ({state: "left", name}));
  } catch (error) {
    console.warn(error);
    return [];
  }
}
