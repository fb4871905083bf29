/**
 * What leaves the house: tables as files, and later links, images and citations. It turns data into text or bytes and
 * knows neither the page nor where they are saved.
 */
export {toCsv} from "./csv.ts";
