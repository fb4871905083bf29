/**
 * One chart in somebody's page: what runs in embed.html and the pages of single charts (`page`), and the element
 * <zhibiao-chart> (`zhibiao-chart`). A chart that the site drew when it was built is brought to life by a small script;
 * any other is drawn from a snapshot by the same functions as in a notebook, which are fetched when they are needed. It
 * knows no database, no notebook and no app, and nothing of the page around it but how to tell it its height.
 */
export {heightMessages, secretOf} from "./heights.ts";
export {isChosen, releaseOf, slugsOf} from "./request.ts";
