/** The page that the app opens with: search, the headline charts, notebooks, the user's own, the documents. */
export type {SearchBox} from "./search-box.ts";
export {home} from "./view.ts";
