/**
 * The site's front for search engines and programs: static pages of every indicator, region and document, readable
 * without scripts, with their data as files at addresses that stay. Facts in, files out; nothing here knows the app.
 */
export {pages} from "./plugin.ts";
