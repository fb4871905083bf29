import type {RestartReason} from "../../database/index.ts";
import type {Language} from "../../i18n/index.ts";
import type {Breakage, Notebook} from "../../notebook/index.ts";
import type {Download} from "../../sandbox/index.ts";
import type {PictureFault} from "../../share/image/index.ts";
import type {ChartSnapshot} from "../../share/page/index.ts";
import type {Selection} from "../../explore/index.ts";
import type {Change, LinkFault, Release} from "../../share/index.ts";
import type {GlyphProgress} from "../features/export/glyph-progress.ts";
import type {Absence} from "../failure/missing.ts";
import type {Failure} from "../failure/report.ts";
import type {OfflineState} from "../features/offline/offline.ts";
import type {Choices, RemoteChange, GivenFile, NotebookRecord, SaveStatus} from "../../storage/index.ts";
import {emptyLibrary, type LibraryState} from "../features/library/state.ts";
import type {UploadedDocument} from "../features/documents/uploads.ts";
import type {ReferenceFault} from "../workspace/broken-reference.ts";
import type {ShownData} from "../data/releases.ts";
import type {LinkState} from "../router/route.ts";
import type {Sharing} from "../features/share/state.ts";
import type {Document, Observation} from "../../model/index.ts";

/** Why a page could not be shown; `what` names the thing in words that a reader knows. */
export type Problem =
  | {readonly kind: "no-wasm"}
  | {readonly kind: "missing-notebook"; readonly what: string}
  | {readonly kind: "broken-notebook"; readonly reason: Breakage; readonly cell: string | undefined}
  | {readonly kind: "broken-draft"; readonly id: string; readonly title: string}
  | {readonly kind: "missing-mine"}
  | {readonly kind: "oversized-notebook"}
  | {readonly kind: "broken-link"; readonly fault: LinkFault}
  | {readonly kind: "reference"; readonly fault: ReferenceFault; readonly src: string; readonly sha256: string}
  | {readonly kind: "picture"; readonly fault: PictureFault}
  /** a file of this site did not come; in `newer`, since another build has taken this one's place; in `away`, without a network */
  | {readonly kind: "fetch" | "newer" | "away"; readonly what: string}
  /** the notebook's frame did not open; a page could not be drawn; something that nobody foresaw */
  | {readonly kind: "frame" | "render" | "unexpected"};

/** Something failed while the page stands; `absence` where a file of this site did not come. */
export interface Fault {
  readonly failure: Failure;
  readonly absence: {readonly kind: Absence; readonly what: string} | null;
}

/**
 * Where a notebook comes from: this site's own; made here by the reader's choice; a file that she opened or a link that
 * she followed, which may be anyone's.
 */
export type NotebookOrigin = "shipped" | "made" | "file" | "link";

/** Whether a notebook may be a stranger's: nothing of it is saved until the reader keeps a copy. */
export const isUntrusted = ({origin}: {readonly origin: NotebookOrigin}): boolean =>
  origin === "file" || origin === "link";

export interface NotebookPage {
  readonly name: "notebook";
  /** names it in this tab: the slug, or a key for one that has no address */
  readonly key: string;
  /** of a shipped notebook, or of the one that this is a copy of; null for any other */
  readonly slug: string | null;
  readonly origin: NotebookOrigin;
  /** where it is saved in this browser; null where nothing of it is */
  readonly id: string | null;
  /** whether changes are saved as they are made; a stranger's notebook is saved when the reader says so */
  readonly isAutosaved: boolean;
  /** whether its database holds what was read in the reader's documents */
  readonly usesUploads: boolean;
  /** as it was before any edit of this tab */
  readonly opened: Notebook;
  /** as it is now */
  readonly notebook: Notebook;
  /** save status; those of a notebook that is not saved by itself are held by this tab */
  readonly saveStatus: SaveStatus | "unsaved";
  /** what was chosen in its inputs when it was opened, and whether its cells run by themselves */
  readonly choices: Choices;
  /** the files that came with it, until it is saved with them */
  readonly files: readonly GivenFile[];
  /** the file of the shipped notebook as it is now, and whether it is another than the one this is a copy of */
  readonly shipped: {readonly text: string; readonly changed: boolean} | null;
  /** the reader's copies of this shipped notebook, changed last first */
  readonly copies: readonly NotebookRecord[];
  /** what another tab has done to it */
  readonly remoteChange: RemoteChange | null;
  /** the release of the data in its database; the newest where nothing is said */
  readonly data?: ShownData;
}

/** A release of the data, with what changed since the one before it; null while that is on its way. */
export interface ListedRelease extends Release {
  readonly changes: readonly Change[] | "unreachable" | null;
}

export type Page =
  | {readonly name: "home"}
  | {readonly name: "loading"; readonly awaits?: "page" | "notebook"}
  | {readonly name: "documents"}
  | {
      readonly name: "explorer";
      readonly selection: Selection;
      /** of the address that was opened, until something else is chosen */
      readonly link?: LinkState;
      readonly rows: readonly Observation[] | null;
      readonly documents?: readonly Document[];
      readonly data: ShownData;
    }
  | {readonly name: "library"}
  | {readonly name: "releases"; readonly releases: readonly ListedRelease[] | null}
  | NotebookPage
  | {readonly name: "problem"; readonly problem: Problem; readonly failure: Failure};

/** The notebook's database. */
export type EngineState =
  | {readonly state: "off"}
  | {readonly state: "loading"; readonly loaded: number; readonly total: number}
  /** `restarted`: its engine was replaced, and what cells had made in it is gone */
  | {readonly state: "ready"; readonly restarted?: RestartReason}
  | {readonly state: "failed"; readonly why: "absent" | "newer" | "memory" | "fault"; readonly failure: Failure};

/**
 * What the source panel shows: a point's observation and document, and the document's text where the reader gave it;
 * or that it is on its way, that there is none, or that the data did not come.
 */
export type Source =
  | {
      readonly observation: Observation;
      readonly document: Pick<Document, "title" | "issuer" | "published"> &
        Partial<Pick<Document, "document_number" | "index_number">>;
      readonly text?: string;
    }
  | "waiting"
  | "missing"
  | "unreachable";

/**
 * What a notebook may do only with the reader's word: open an outside link, save a file, read one of hers. From the
 * second request on she can say that she wants to hear of no more.
 */
export type PermissionRequest = {readonly again: boolean} & (
  | {readonly kind: "link"; readonly href: string}
  | {readonly kind: "download"; readonly file: Download; readonly settle: (agreed: boolean) => void}
  /** to take charts away: each checked, and a stranger's data all the same */
  | {readonly kind: "export"; readonly charts: readonly ChartSnapshot[]}
  | {readonly kind: "file"; readonly name: string; readonly settle: (file: File | null) => void}
);

/** Why a notebook was stopped and its frame taken away: by the reader, or for what it did to her. */
export type TerminationReason = "unresponsive" | "keyboard" | "flood";

/** Whether the notebook's frame answers: it shows its cells after `opening`; `unresponsive` has not for some seconds; `terminated` has no frame any more. */
export type FrameStatus =
  | {readonly state: "opening" | "responsive" | "unresponsive"}
  | {readonly state: "terminated"; readonly why: TerminationReason};

/** What is being made for the reader, and how many of the picture's files of letters have come. */
export interface Work {
  readonly form: "page" | "picture";
  readonly glyphs: GlyphProgress | null;
}

export interface State {
  readonly language: Language;
  readonly page: Page;
  readonly engine: EngineState;
  readonly frameStatus: FrameStatus;
  readonly source: Source | null;
  /** what a notebook wants and the reader has to allow */
  readonly permission: PermissionRequest | null;
  /** what the open dialog shares */
  readonly sharing: Sharing | null;
  /** the documents that the reader opened, in memory only, and which of them is shown */
  readonly files: readonly UploadedDocument[];
  readonly shown: number;
  readonly library: LibraryState;
  readonly offline: OfflineState;
  /** a file of the notebook's that takes longer to make than a second */
  readonly work: Work | null;
  /** what failed last, until the reader has read of it */
  readonly fault: Fault | null;
  /** whether a newer build of the site waits */
  readonly update: boolean;
}

export type Action =
  | {readonly type: "language"; readonly language: Language}
  | {readonly type: "page"; readonly page: Page}
  | {readonly type: "engine"; readonly engine: EngineState}
  | {readonly type: "frame-status"; readonly frameStatus: FrameStatus}
  | {readonly type: "edited"; readonly notebook: Notebook}
  /** something of the notebook with that key has changed beside its cells */
  | {readonly type: "notebook"; readonly key: string; readonly change: Partial<NotebookPage>}
  | {readonly type: "library"; readonly library: Partial<LibraryState>}
  | {readonly type: "source"; readonly source: Source | null}
  | {readonly type: "permission"; readonly permission: PermissionRequest | null}
  | {readonly type: "files"; readonly files: readonly UploadedDocument[]}
  | {readonly type: "shown"; readonly shown: number}
  | {readonly type: "offline"; readonly offline: OfflineState}
  | {readonly type: "update"}
  /** what is known better of the problem that is shown */
  | {readonly type: "problem"; readonly problem: Problem; readonly failure: Failure}
  | {readonly type: "fault"; readonly fault: Fault | null}
  | {readonly type: "work"; readonly work: Work | null}
  | {readonly type: "explore"; readonly selection: Selection}
  | {readonly type: "sharing"; readonly sharing: Sharing | null}
  | {readonly type: "releases"; readonly releases: readonly ListedRelease[]}
  | {
      readonly type: "release";
      readonly data: ShownData;
      readonly rows: readonly Observation[];
      readonly documents: readonly Document[];
    };

export const initial = (language: Language): State => ({
  language,
  page: {name: "loading"},
  engine: {state: "off"},
  frameStatus: {state: "responsive"},
  source: null,
  permission: null,
  sharing: null,
  files: [],
  shown: 0,
  offline: {state: "off"},
  work: null,
  fault: null,
  update: false,
  library: emptyLibrary
});

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "language":
      return {...state, language: action.language};
    case "page":
      return {
        ...state,
        page: action.page,
        engine: {state: "off"},
        frameStatus: {state: "opening"},
        source: null,
        sharing: null,
        work: null,
        permission: null,
        library: {...state.library, panel: null, renaming: null}
      };
    case "engine":
      return {...state, engine: action.engine};
    case "frame-status":
      // with the frame its database has gone
      if (action.frameStatus.state === "terminated")
        return {...state, frameStatus: action.frameStatus, permission: null, engine: {state: "off"}};
      return {...state, frameStatus: action.frameStatus};
    case "edited":
      if (state.page.name !== "notebook") return state;
      return {...state, page: {...state.page, notebook: action.notebook}};
    case "notebook":
      if (state.page.name !== "notebook" || state.page.key !== action.key) return state;
      return {...state, page: {...state.page, ...action.change}};
    case "library":
      return {...state, library: {...state.library, ...action.library}};
    case "source":
      return {...state, source: action.source};
    case "permission":
      return {...state, permission: action.permission};
    case "files":
      return {...state, files: action.files};
    case "explore":
      return state.page.name === "explorer"
        ? {...state, page: {...state.page, selection: action.selection, link: undefined}}
        : state;
    case "release":
      if (state.page.name !== "explorer") return state;
      return {
        ...state,
        page: {...state.page, data: action.data, rows: action.rows, documents: action.documents},
        source: null
      };
    case "releases":
      return state.page.name === "releases" ? {...state, page: {...state.page, releases: action.releases}} : state;
    case "sharing":
      return {...state, sharing: action.sharing};
    case "offline":
      return {...state, offline: action.offline};
    case "problem":
      if (state.page.name !== "problem" || state.page.failure !== action.failure) return state;
      return {...state, page: {...state.page, problem: action.problem}};
    case "work":
      return {...state, work: action.work};
    case "fault":
      return {...state, fault: action.fault};
    case "update":
      return {...state, update: true};
    case "shown":
      return {...state, shown: action.shown, source: null};
  }
}
