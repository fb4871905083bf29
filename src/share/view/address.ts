import {isReleaseDate} from "../release/release.ts";
import {writeSelection, type Selection} from "./selection.ts";

/** The query of a chart's address: what it shows, and the release of the data that it was made with. */
export function viewQuery(selection: Selection, release: string): string {
  return `explore&${writeSelection(selection)}&d=${release}`;
}

/** The release that an address names, or null. */
export function viewRelease(parameters: URLSearchParams): string | null {
  const release = parameters.get("d") ?? "";
  return isReleaseDate(release) ? release : null;
}
