import type {Selection} from "../../../explore/index.ts";
import type {Document, Observation} from "../../../model/index.ts";
import type {ShownData} from "../../data/index.ts";
import type {LinkState} from "../../router/index.ts";

export interface ExplorerPage {
  readonly name: "explorer";
  readonly selection: Selection;
  /** of the address that was opened, until something else is chosen */
  readonly link?: LinkState | undefined;
  /** null while they are on their way */
  readonly rows: readonly Observation[] | null;
  readonly documents?: readonly Document[];
  readonly data: ShownData;
}

/** The rows of a release, with what they were read in. */
export interface LoadedRelease {
  readonly data: ShownData;
  readonly rows: readonly Observation[];
  readonly documents: readonly Document[];
}

export type AddTarget = {readonly id: string} | {readonly slug: string};

/** What the user can do with the explorer's choice. */
export interface ExplorerActions {
  /** shows another selection, whose address takes the place of the last one's */
  explore(selection: Selection): void;
  /** opens the cells that make the explorer's chart */
  openExplored(): void;
  /** appends those cells to a notebook: one of the user's by its id, or her copy of a shipped one */
  addTo(target: AddTarget): void;
  /** shows the same selection of another release of the data */
  switchExplored(release: string): void;
}

export type ExplorerEvent =
  | {readonly type: "explorer.selected"; readonly selection: Selection}
  | {readonly type: "explorer.loaded"; readonly loaded: LoadedRelease};

export function reduceExplorer(page: ExplorerPage, event: ExplorerEvent): ExplorerPage {
  switch (event.type) {
    case "explorer.selected":
      return {...page, selection: event.selection, link: undefined};
    case "explorer.loaded":
      return {...page, ...event.loaded};
  }
}
