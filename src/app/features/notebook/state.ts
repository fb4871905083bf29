import type {Notebook} from "../../../notebook/index.ts";
import type {TablePlace} from "../../../readers/chunk.ts";
import type {Difference, FileRecord, VersionRecord} from "../../../storage/index.ts";

/** What lies over the open notebook. */
export type NotebookPanel =
  | {readonly name: "history"; readonly versions: readonly VersionRecord[]; readonly shown: ShownVersion | null}
  | {readonly name: "files"; readonly files: readonly ListedFile[]; readonly refused: string | null};

export type PanelState = NotebookPanel | null;

/** A file of the open notebook, with the place of its first table where it is a workbook. */
export type ListedFile = FileRecord & {readonly table?: TablePlace | undefined};

/** A version beside the notebook as it is: one of its history by its time, or the shipped one. */
export interface ShownVersion {
  readonly version: VersionRecord["at"] | "shipped";
  /** null where the version's text cannot be read */
  readonly compared: {readonly notebook: Notebook; readonly difference: Difference} | null;
}

export type NotebookPanelEvent =
  | {readonly type: "notebook.history-opened"; readonly versions: readonly VersionRecord[]}
  | {readonly type: "notebook.version-shown"; readonly shown: ShownVersion}
  | {readonly type: "notebook.files-opened"; readonly files: readonly FileRecord[]; readonly refused: string | null}
  /** the tables in the files that were listed are known by now */
  | {readonly type: "notebook.tables-found"; readonly of: readonly FileRecord[]; readonly files: readonly ListedFile[]}
  | {readonly type: "notebook.panel-closed"};

export function reducePanel(panel: PanelState, event: NotebookPanelEvent): PanelState {
  switch (event.type) {
    case "notebook.history-opened":
      return {name: "history", versions: event.versions, shown: null};
    case "notebook.version-shown":
      return panel?.name === "history" ? {...panel, shown: event.shown} : panel;
    case "notebook.files-opened":
      return {name: "files", files: event.files, refused: event.refused};
    case "notebook.tables-found":
      return panel?.name === "files" && panel.files === event.of ? {...panel, files: event.files} : panel;
    case "notebook.panel-closed":
      return null;
  }
}
