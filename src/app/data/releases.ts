import {release as newest, releasesUrl} from "virtual:seeds";
import type {Release} from "../../share/index.ts";
import {fetchText} from "./fetch.ts";

/** The release of the data that a page shows, and the one that its link names, which may be another. */
export interface ShownData {
  readonly release: string;
  /** null where no link names one */
  readonly asked: string | null;
  /** whether this site keeps the one that is asked for */
  readonly kept: boolean;
}

export const newestData: ShownData = {release: newest, asked: null, kept: true};

/** Every release that this site keeps, the newest first. */
export async function loadReleases(): Promise<readonly Release[]> {
  return JSON.parse(await fetchText(releasesUrl)) as readonly Release[];
}

/** The address of a file of a release. */
export function releaseUrl(release: string, file: string): string {
  return new URL(`${release}/${file}`, new URL(releasesUrl, document.baseURI)).href;
}

/** What to show for a link that names a release: that one, where it is kept, else the newest. */
export async function dataOf(asked: string | null): Promise<ShownData> {
  if (asked === null || asked === newest) return {release: newest, asked, kept: true};
  const releases = await loadReleases();
  const kept = releases.some(({date}) => date === asked);
  return {release: kept ? asked : newest, asked, kept};
}
