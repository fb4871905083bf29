/**
 * Releases of the data, and what changed between two of them. A door of its own, apart from the room's: the command line
 * compares, and a page reads the comparison only when it is asked for.
 */
export {compareReleases, reasons, type Change, type CorrectionNote, type ChangeReason} from "./changes.ts";
export {readChanges} from "./read-changes.ts";
export {readCorrections, readDocuments, readObservations, readReleaseFile} from "./read-data.ts";
export {type Release, type ReleaseData} from "./release.ts";
