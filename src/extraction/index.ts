/**
 * Text to observations: segment, lexer, numerals, rules, refiners, and the trace that says why. It knows the catalogue
 * and nothing of files, databases, pages or people: the same call runs in a worker, a page and the command line.
 */
export {extract, type Extraction} from "./extract.ts";
export type {DocumentConfidence, ExtractOptions} from "./context.ts";
export {doubtful, type Certainty, type Doubt} from "./certainty.ts";
export {printTrace, type Trace} from "./trace.ts";
export type {RejectionReason} from "./candidate.ts";
export {ruleNames} from "./rules/index.ts";
export {parseNumeral} from "./numerals.ts";
export {applyCorrections, type Correction} from "./corrections.ts";
export {confidenceOf, describe, type Hints, type DocumentMetadata} from "./describe.ts";
