import type {Document, Observation} from "../../model/index.ts";

/** A release of the public data, as `releases/index.json` of a build lists it, the newest first. */
export interface Release {
  /** YYYY-MM-DD, its name */
  readonly date: string;
  /** how many it holds */
  readonly observations: number;
  readonly documents: number;
  /** what it brings, in a sentence; empty where nothing was said */
  readonly note: string;
  /** the release before it, with which its CHANGES compares; null for the first */
  readonly after: string | null;
}

/** What a release holds. */
export interface ReleaseData {
  readonly observations: readonly Observation[];
  readonly documents: readonly Document[];
}
