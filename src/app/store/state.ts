import type {Language} from "../../i18n/index.ts";
import type {DocumentsState} from "../features/documents/state.ts";
import type {ExplorerPage} from "../features/explorer/state.ts";
import type {WorkState} from "../features/export/state.ts";
import {emptyLibrary, type LibraryState} from "../features/library/state.ts";
import type {PanelState} from "../features/notebook/state.ts";
import type {OfflineState} from "../features/offline/state.ts";
import type {FaultState, ProblemPage} from "../features/problem/state.ts";
import type {ReleasesPage} from "../features/releases/state.ts";
import type {SharingState} from "../features/share/state.ts";
import type {SourceState} from "../features/source/state.ts";
import {emptyWorkspace, type OpenNotebook, type WorkspaceState} from "../workspace/index.ts";

export type Page =
  | {readonly name: "home" | "documents" | "library"}
  | {readonly name: "loading"; readonly awaits?: "page" | "notebook"}
  /** by its key: the notebook itself is the workspace's */
  | {readonly name: "notebook"; readonly key: string}
  | ExplorerPage
  | ReleasesPage
  | ProblemPage;

export interface State {
  readonly language: Language;
  readonly page: Page;
  readonly workspace: WorkspaceState;
  readonly panel: PanelState;
  readonly source: SourceState;
  readonly sharing: SharingState;
  readonly documents: DocumentsState;
  readonly library: LibraryState;
  readonly work: WorkState;
  readonly offline: OfflineState;
  readonly fault: FaultState;
}

export const initial = (language: Language): State => ({
  language,
  page: {name: "loading"},
  workspace: emptyWorkspace,
  panel: null,
  source: null,
  sharing: {shared: null, embedded: null},
  documents: {files: [], shown: 0},
  library: emptyLibrary,
  work: null,
  offline: {site: {state: "off"}, update: false},
  fault: null
});

/** The notebook whose page is shown. */
export const shownNotebook = ({page, workspace}: Pick<State, "page" | "workspace">): OpenNotebook | undefined =>
  page.name === "notebook" ? workspace.notebooks.get(page.key) : undefined;
