/**
 * The ground floor: what every room may use, in the app and inside the wall alike. It imports nothing, and knows nothing
 * of indicators, notebooks or pages.
 */
export {guardComposition, isComposing} from "./input-method.ts";
export {plainQuery, splitQuery, wholeAddress} from "./query.ts";
