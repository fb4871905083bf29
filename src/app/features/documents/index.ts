/** The user's own documents: read in this tab, shown with what was found in them and what was left out, and why. */
export {documentActions, type DocumentActions} from "./actions.ts";
export {chooseFiles} from "./choose-files.ts";
export {leaveFiles, takeLeftFiles} from "./left-files.ts";
export {readingsOf} from "./uploads.ts";
export {documentsPage} from "./view.ts";
