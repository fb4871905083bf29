/** What failed: a page in the place of one that cannot be shown, and a line above one that stands. */
export {fail, fault, problemActions, warnOfNewer, type ProblemActions} from "./actions.ts";
export {foldedDetails} from "./failure-details.ts";
export {faultStrip} from "./fault-strip.ts";
export {problemPage} from "./view.ts";
