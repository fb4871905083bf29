/**
 * The service worker: it keeps the files of one build, whole, and answers from them, so that everything works without a
 * network after one visit. A newer build is fetched beside the old one and takes its place only when a user says so. It
 * knows the build's list of files and nothing of what is in them. `worker.ts` is its door.
 */
export {toPath, toUrl, type Asked} from "./path.ts";
export {isOurs, previousOf, toCacheName} from "./caches.ts";
export {type FromWorker, type PrecacheEntry, type ToWorker} from "./protocol.ts";
export {framePolicy, workerPolicy} from "./policies.ts";
