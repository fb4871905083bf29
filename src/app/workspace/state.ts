import type {RestartReason} from "../../database/index.ts";
import type {InputValues, Notebook} from "../../notebook/index.ts";
import type {Download, Preferences} from "../../sandbox/index.ts";
import type {ChartSnapshot} from "../../share/page/index.ts";
import type {Choices, GivenFile, NotebookRecord, RemoteChange, SaveStatus} from "../../storage/index.ts";
import type {ShownData} from "../data/index.ts";
import type {Failure} from "../failure/index.ts";

/**
 * Where a notebook comes from: this site's own; made here by the user's choice; a file that she opened or a link that
 * she followed, which may be anyone's.
 */
export type NotebookOrigin = "shipped" | "made" | "file" | "link";

/** Whether a notebook may be a stranger's: nothing of it is saved until the user keeps a copy. */
export const isUntrusted = ({origin}: {readonly origin: NotebookOrigin}): boolean =>
  origin === "file" || origin === "link";

/** A notebook that is open in this tab. */
export interface OpenNotebook {
  /** names it in this tab: the slug, or a key for one that has no address */
  readonly key: string;
  /** of a shipped notebook, or of the one that this is a copy of; null for any other */
  readonly slug: string | null;
  readonly origin: NotebookOrigin;
  /** where it is saved in this browser; null where nothing of it is */
  readonly id: string | null;
  /** whether changes are saved as they are made; a stranger's notebook is saved when the user says so */
  readonly isAutosaved: boolean;
  /** whether its database holds what was read in the user's documents */
  readonly usesUploads: boolean;
  /** as it was before any edit of this tab */
  readonly opened: Notebook;
  /** as it is now */
  readonly notebook: Notebook;
  /** save status; those of a notebook that is not saved by itself are held by this tab */
  readonly saveStatus: SaveStatus | "unsaved";
  /** what is chosen in its inputs, and whether its cells run by themselves */
  readonly choices: Choices;
  /** the files that came with it, until it is saved with them */
  readonly files: readonly GivenFile[];
  /** the file of the shipped notebook as it is now, and whether it is another than the one this is a copy of */
  readonly shipped: {readonly text: string; readonly changed: boolean} | null;
  /** the user's copies of this shipped notebook, changed last first */
  readonly copies: readonly NotebookRecord[];
  /** what another tab has done to it */
  readonly remoteChange: RemoteChange | null;
  /** the release of the data in its database; the newest where nothing is said */
  readonly data?: ShownData | undefined;
}

/** The notebook's database. */
export type EngineState =
  | {readonly state: "off"}
  | {readonly state: "loading"; readonly loaded: number; readonly total: number}
  /** `restarted`: its engine was replaced, and what cells had made in it is gone */
  | {readonly state: "ready"; readonly restarted?: RestartReason}
  | {readonly state: "failed"; readonly why: "absent" | "newer" | "memory" | "fault"; readonly failure: Failure};

/**
 * What a notebook may do only with the user's word: open an outside link, save a file, read one of hers. From the
 * second request on she can say that she wants to hear of no more.
 */
export type PermissionRequest = {readonly again: boolean} & (
  | {readonly kind: "link"; readonly href: string}
  | {readonly kind: "download"; readonly file: Download; readonly settle: (agreed: boolean) => void}
  /** to take charts away: each checked, and a stranger's data all the same */
  | {readonly kind: "export"; readonly charts: readonly ChartSnapshot[]}
  | {readonly kind: "file"; readonly name: string; readonly settle: (file: File | null) => void}
);

/** Why a notebook was stopped and its frame taken away: by the user, or for what it did to her. */
export type TerminationReason = "unresponsive" | "keyboard" | "flood";

/**
 * Whether the notebook's frame answers: it shows its cells after `opening`; `unresponsive` has not for some seconds;
 * `terminated` has no frame any more.
 */
export type FrameStatus =
  | {readonly state: "opening" | "responsive" | "unresponsive"}
  | {readonly state: "terminated"; readonly why: TerminationReason};

/** The notebook whose cells run, in a frame of its own. */
export interface RunningSession {
  readonly key: string;
  readonly frame: HTMLIFrameElement;
  /** as its frame shows them; a stranger's notebook changes none but its own */
  readonly preferences: Preferences;
}

export interface WorkspaceState {
  /** the notebooks of this tab by their keys */
  readonly notebooks: ReadonlyMap<string, OpenNotebook>;
  /** what became of notebooks that had no address: the id that each was saved under */
  readonly ids: ReadonlyMap<string, string>;
  readonly session: RunningSession | null;
  readonly engine: EngineState;
  readonly frameStatus: FrameStatus;
  /** what a notebook wants and the user has to allow */
  readonly permission: PermissionRequest | null;
}

export const emptyWorkspace: WorkspaceState = {
  notebooks: new Map(),
  ids: new Map(),
  session: null,
  engine: {state: "off"},
  frameStatus: {state: "responsive"},
  permission: null
};

/** What happens to one open notebook. */
export type NotebookEvent = {readonly key: string} & (
  | {readonly type: "workspace.edited"; readonly notebook: Notebook; readonly inputs?: InputValues | undefined}
  | {readonly type: "workspace.chosen"; readonly choices: Choices}
  | {readonly type: "workspace.autosave-began"}
  | {readonly type: "workspace.save-attempted"; readonly saveStatus: SaveStatus; readonly id: string | null}
  | {readonly type: "workspace.changed-elsewhere"; readonly remoteChange: RemoteChange}
  | {readonly type: "workspace.moved"; readonly record: NotebookRecord}
  | {readonly type: "workspace.file-given"; readonly file: GivenFile}
  | {readonly type: "workspace.shipped-change-seen"}
  | {readonly type: "workspace.data-switched"; readonly data: ShownData}
);

export type WorkspaceEvent =
  | {readonly type: "workspace.opened"; readonly notebook: OpenNotebook}
  | {readonly type: "workspace.forgotten"; readonly key: string}
  | NotebookEvent
  | {readonly type: "workspace.session-opened"; readonly session: RunningSession}
  | {readonly type: "workspace.session-closed"}
  | {readonly type: "workspace.preferences-set"; readonly preferences: Preferences}
  | {readonly type: "workspace.engine-changed"; readonly engine: EngineState}
  | {readonly type: "workspace.frame-changed"; readonly frameStatus: FrameStatus}
  | {readonly type: "workspace.permission-asked"; readonly permission: PermissionRequest}
  | {readonly type: "workspace.permission-answered"}
  /** another page is shown: what its notebook's frame and database were is past */
  | {readonly type: "workspace.page-changed"};
