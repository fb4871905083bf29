/**
 * The ground floor: what every room may use, in the app and inside the wall alike. It imports nothing, and knows nothing
 * of indicators, notebooks or pages.
 */
export {hasModifier, indexAfterKey, moveFocus, type ListKeys} from "./arrow-keys.ts";
export {fromBase64, fromBase64Url, toBase64, toBase64Url} from "./base64.ts";
export {concatenate, readBytes, toHex} from "./bytes.ts";
export {crc32, crc32Hex} from "./crc32.ts";
export {neutralizeFormula, writeCsv} from "./csv.ts";
export {isDate} from "./date.ts";
export {distinctNames} from "./distinct-names.ts";
export {escapeMarkup, escapeText} from "./escape.ts";
export {plainName} from "./file-name.ts";
export {isFormula} from "./formula.ts";
export {guardComposition, isComposing} from "./input-method.ts";
export {createLatest, type Latest} from "./latest.ts";
export {maxChartRows, maxLinkBytes, maxNotebookBytes, maxSnapshotBytes, maxSnapshotRows} from "./limits.ts";
export {placeInQuote} from "./place-in-quote.ts";
export {plainQuery, splitQuery, wholeAddress} from "./query.ts";
export {search, type Findable} from "./search.ts";
export {textWidth, widthInEm} from "./text-width.ts";
