/** The releases of the data: what changed between them, and which of them a page shows. */
export {openReleases, releaseActions, type ReleaseActions} from "./actions.ts";
export {dataLine} from "./data-line.ts";
export {releasesPage} from "./view.ts";
