import type {Change, Release} from "../../../share/index.ts";

/** A release of the data, with what changed since the one before it; null while that is on its way. */
export interface ListedRelease extends Release {
  readonly changes: readonly Change[] | "unreachable" | null;
}

export interface ReleasesPage {
  readonly name: "releases";
  readonly releases: readonly ListedRelease[] | null;
}

export type ReleasesEvent =
  | {readonly type: "releases.listed"; readonly releases: readonly Release[]}
  | {readonly type: "releases.compared"; readonly date: string; readonly changes: readonly Change[] | "unreachable"};

export function reduceReleases(page: ReleasesPage, event: ReleasesEvent): ReleasesPage {
  switch (event.type) {
    case "releases.listed":
      return {...page, releases: event.releases.map((each) => ({...each, changes: null}))};
    case "releases.compared": {
      const {date, changes} = event;
      const releases = page.releases?.map((each) => (each.date === date ? {...each, changes} : each)) ?? null;
      return {...page, releases};
    }
  }
}
