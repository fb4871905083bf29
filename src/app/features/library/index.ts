/** The user's notebooks as wholes: their list, what was deleted, and what has just been done with one. */
export {libraryActions, refreshLibrary, reportSaveError, type LibraryActions} from "./actions.ts";
export {titleField} from "./title-field.ts";
export {toast} from "./toast.ts";
export {libraryOnHome, libraryPage} from "./view.ts";
