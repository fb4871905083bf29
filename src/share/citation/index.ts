/**
 * How a chart, a release of the data or a document is cited. A door of its own, apart from the room's, so that a page loads
 * it only when somebody cites.
 */
export {cite, citationFormats, type CitationFormat} from "./cite.ts";
export {citedChart, citedDocument, citedRelease, type Work} from "./work.ts";
