import type {Language} from "../../i18n/index.ts";
import type {Selection} from "../../share/index.ts";
import type {Route} from "../route.ts";
import type {Told} from "../workers/read-document.ts";

/** What the views can do; each answers by dispatching actions. */
export interface Act {
  readonly go: (route: Route) => void;
  readonly speak: (language: Language) => void;
  readonly openFile: (file: File) => void;
  /** reads documents of the reader's, and shows them */
  readonly readFiles: (files: readonly File[]) => void;
  /** reads the shown document again, with its region and year as the reader says */
  readonly correctFile: (told: Told) => void;
  readonly showFile: (place: number) => void;
  readonly reveal: (observation: string) => void;
  /** opens the file that a link names, where it is the one that the link was made for */
  readonly openVerified: (file: File, src: string, sha256: string) => void;
  /** shows the page with another release of the data */
  readonly switchRelease: (release: string) => void;
  /** opens a notebook on what was read */
  readonly openOwn: () => void;
  readonly downloadOwn: () => void;
  /** shows another selection, whose address takes the place of the last one's */
  readonly explore: (selection: Selection) => void;
  /** opens the cells that make the explorer's chart */
  readonly openExplored: () => void;
  readonly restore: () => void;
  /** opens a shipped notebook without the reader's copy of it */
  readonly restoreShipped: (slug: string) => void;
  readonly download: () => void;
  readonly reload: () => void;
  /** opens the newer build of the site, which is there already */
  readonly takeUpdate: () => void;
  /** opens the notebook's session again, with a new database */
  readonly retry: () => void;
  readonly closeSource: () => void;
  /** answers what a notebook wishes */
  readonly allow: (agreed: boolean) => void;
  /** refuses what a notebook wishes, and whatever else it will */
  readonly silence: () => void;
  /** gives the notebook the file that it wishes for */
  readonly give: (file: File) => void;
  /** takes the notebook's frame away, whatever it is doing; its source stays */
  readonly halt: () => void;
  /** opens a halted notebook again, whose cells then run only when the reader runs them */
  readonly reopen: () => void;
}
