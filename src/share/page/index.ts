/**
 * A notebook as one page that shows everything and runs nothing of its author's. What the cells showed comes as data
 * from inside the wall; this turns it into a page's text, and knows neither the frame nor where the page is saved. A
 * door of its own, so that it is loaded only when a page is wanted.
 */
export {readChart, type ChartSnapshot} from "./chart-snapshot.ts";
export {notebookInPage, toPage, type PageOptions, type Shown} from "./page.ts";
export {sanitize} from "./sanitize.ts";
