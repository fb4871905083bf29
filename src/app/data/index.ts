/** The public data as this site serves it: its releases, its tables, and how a file of the site is fetched. */
export {fetchBytes, fetchText, fileOf} from "./fetch.ts";
export {isCompleteIpcStream} from "./ipc-stream.ts";
export {loadDocuments, loadObservations, loadReference, loadTables} from "./public-data.ts";
export {dataOf, loadReleases, newestData, releaseUrl, type ShownData} from "./releases.ts";
