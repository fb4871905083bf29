/** What fails: files of this site that do not come, errors that nobody caught, and what can be told of both. */
export {reportAbsent, watchAbsences} from "./absence.ts";
export {FetchError} from "./fetch-error.ts";
export {absentName, isAbsent, nameAbsence, whyAbsent, type Absence} from "./missing.ts";
export {chainOf, reportOf, toFailure, type Failure} from "./report.ts";
export {watchFailures} from "./watch.ts";
