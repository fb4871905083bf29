/**
 * The ground floor: what every room may use, in the app and inside the wall alike. It imports nothing, and knows nothing
 * of indicators, notebooks or pages.
 */
export {hasModifier, indexAfterKey, moveFocus, type ListKeys} from "./arrow-keys.ts";
export {fromBase64Url, toBase64Url} from "./base64url.ts";
export {crc32} from "./crc32.ts";
export {isDate} from "./date.ts";
export {distinctNames} from "./distinct-names.ts";
export {plainName} from "./file-name.ts";
export {isFormula} from "./formula.ts";
export {guardComposition, isComposing} from "./input-method.ts";
export {createLatest, type Latest} from "./latest.ts";
export {placeInQuote} from "./place-in-quote.ts";
export {plainQuery, splitQuery, wholeAddress} from "./query.ts";
export {search, type Findable} from "./search.ts";
