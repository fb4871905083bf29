/** The source of a value: its clause and its document, beside what is shown. */
export {sourceActions, type SourceActions} from "./actions.ts";
export {sourcePanel} from "./view.ts";
