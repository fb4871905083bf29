/** Comes with the page of releases only. */
export {readChanges} from "../../../share/release/index.ts";
