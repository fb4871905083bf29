import type {SharedNotebook} from "../../../share/index.ts";
import type {Document} from "../../../model/index.ts";
import type {Embeddable} from "./make-embed.ts";

/** What the user shares: the open notebook, or the chart of the explorer. */
export type Sharing =
  | {
      readonly kind: "notebook";
      readonly title: string;
      readonly shared: SharedNotebook;
      /** whether its database holds what was read in the user's documents, which no link carries */
      readonly usesUploads: boolean;
      /** how many files its cells read; the link carries them where they are small */
      readonly files: number;
      /** the notebook as a file */
      readonly file: string;
      readonly fileName: string;
      /** the page without the notebook */
      readonly address: string;
      readonly release: string;
      readonly documents: readonly Document[];
    }
  | {
      readonly kind: "chart";
      readonly title: string;
      readonly address: string;
      /** the app's own address */
      readonly home: string;
      readonly release: string;
      /** those that the chart's values stand in */
      readonly documents: readonly Document[];
    };

/** What the open dialog shares, and the chart that is put into other people's pages. */
export interface SharingState {
  readonly shared: Sharing | null;
  readonly embedded: Embeddable | null;
}

/** What the user can do to share. */
export interface ShareActions {
  /** opens the dialog that shares what is shown */
  share(): void;
  closeShare(): void;
  /** brings an open dialog to what the notebook has become meanwhile */
  refreshShare(): void;
  /** opens the dialog that puts a chart into other people's pages */
  embed(chart: Embeddable): void;
  closeEmbed(): void;
}

export type ShareEvent =
  | {readonly type: "share.opened"; readonly shared: Sharing}
  /** the notebook has become another meanwhile */
  | {readonly type: "share.refreshed"; readonly shared: Sharing}
  | {readonly type: "share.closed"}
  | {readonly type: "share.embed-opened"; readonly chart: Embeddable}
  | {readonly type: "share.embed-closed"};

export function reduceSharing(state: SharingState, event: ShareEvent): SharingState {
  switch (event.type) {
    case "share.opened":
      return {...state, shared: event.shared};
    case "share.refreshed":
      return state.shared === null ? state : {...state, shared: event.shared};
    case "share.closed":
      return {...state, shared: null};
    case "share.embed-opened":
      return {...state, embedded: event.chart};
    case "share.embed-closed":
      return {...state, embedded: null};
  }
}
