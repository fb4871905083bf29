/** The site without a network: what is kept for it, and newer builds. */
export {offlineActions, type OfflineActions} from "./actions.ts";
export {offlineLine, updateLine} from "./view.ts";
