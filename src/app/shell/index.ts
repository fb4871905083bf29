/** The frame of every page: the bar, the page that is shown, what lies over it, the footer. */
export {createActions, type Actions} from "./actions.ts";
export {app} from "./app.ts";
export {titleOf} from "./page-title.ts";
