import type {Language} from "../../i18n/index.ts";
import type {Selection} from "../../explore/index.ts";
import type {Route} from "../router/route.ts";
import type {Override} from "../features/documents/workers/read-document.ts";

/** What the views can do; each answers by dispatching actions. */
export interface Actions {
  readonly go: (route: Route) => void;
  readonly speak: (language: Language) => void;
  /** opens a notebook file, with the files that it names */
  readonly openFile: (file: File, others?: readonly File[]) => void;
  /** reads documents of the reader's, and shows them */
  readonly readFiles: (files: readonly File[]) => void;
  /** leaves what is read, and reads no more of what was given */
  readonly stopReading: () => void;
  /** reads what was stopped */
  readonly goOnReading: () => void;
  /** reads the shown document again, with its region and year as the reader says */
  readonly correctFile: (told: Override) => void;
  readonly showFile: (place: number) => void;
  readonly reveal: (observation: string) => void;
  /** opens the file that a link names, where it is the one that the link was made for */
  readonly openVerified: (file: File, src: string, sha256: string) => void;
  /** opens the dialog that shares what is shown */
  readonly share: () => void;
  readonly closeShare: () => void;
  /** shows the page with another release of the data */
  readonly switchRelease: (release: string) => void;
  /** opens a notebook on what was read */
  readonly openUploads: () => void;
  readonly downloadUploads: () => void;
  /** shows another selection, whose address takes the place of the last one's */
  readonly explore: (selection: Selection) => void;
  /** opens the cells that make the explorer's chart */
  readonly openExplored: () => void;
  /** appends those cells to a notebook: one of the reader's by its id, or her copy of a shipped one */
  readonly addTo: (target: {readonly id: string} | {readonly slug: string}) => void;
  /** opens the title of a notebook for writing, by its id; "" is the open one, null ends it */
  readonly startRenaming: (id: string | null) => void;
  readonly rename: (id: string, title: string) => void;
  readonly duplicate: (id: string) => void;
  readonly removeNotebook: (id: string) => void;
  readonly restore: (id: string) => void;
  /** deletes for good what was deleted */
  readonly deleteForever: (id: string) => void;
  readonly undoToast: () => void;
  readonly closeToast: () => void;
  /** asks the browser not to clear the notebooks by itself */
  readonly persist: () => void;
  /** saves a notebook that is not saved by itself */
  readonly saveNow: () => void;
  readonly retrySave: () => void;
  /** opens what another tab has made of the open notebook */
  readonly loadTheirs: () => void;
  /** saves the open notebook beside what another tab has made of it */
  readonly saveAsCopy: () => void;
  readonly showHistory: (version?: number | "shipped") => void;
  readonly showVersion: (version: number | "shipped") => void;
  /** puts the shown version in the notebook's place */
  readonly restoreVersion: () => void;
  readonly copyVersion: () => void;
  /** puts the shipped notebook as it is now in its copy's place */
  readonly takeShipped: () => void;
  /** goes on with the copy though the shipped notebook has changed */
  readonly leaveShipped: () => void;
  /** puts the last version that can be read in a damaged notebook's place */
  readonly restoreReadable: (id: string) => void;
  readonly closePanel: () => void;
  readonly showFiles: () => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly removeFile: (name: string) => void;
  readonly download: () => void;
  /** saves the open notebook, with what its cells show, as a page by itself or as one long picture */
  readonly downloadSnapshot: (form: "page" | "picture") => void;
  /** gives up the file that is being made */
  readonly cancelWork: () => void;
  /** the file of a kept notebook as it is, though it cannot be read */
  readonly downloadStored: (id: string) => void;
  readonly reload: () => void;
  /** the reader has read of what failed */
  readonly closeFault: () => void;
  /** keeps the site for use without a network, though the reader asks pages to save data */
  readonly keepSite: () => void;
  /** opens the newer build of the site, which is there already */
  readonly takeUpdate: () => void;
  /** opens the notebook's session again, with a new database */
  readonly retry: () => void;
  readonly closeSource: () => void;
  /** answers what a notebook asks for */
  readonly allow: (agreed: boolean) => void;
  /** refuses what a notebook asks for, and whatever else it will */
  readonly mute: () => void;
  /** gives the notebook the file that it asks for */
  readonly give: (file: File) => void;
  /** the reader has read that the notebook's database was replaced */
  readonly noteLoss: () => void;
  /** takes the notebook's frame away, whatever it is doing; its source stays */
  readonly terminate: () => void;
  /** opens a terminated notebook again, whose cells then run only when the reader runs them */
  readonly reopen: () => void;
}
