/** The state of the app, what can happen to it, and what is handed to every feature. */
export type {Context} from "./context.ts";
export {reduce, type AppEvent} from "./reduce.ts";
export {initial, shownNotebook, type Page, type State} from "./state.ts";
export type {View} from "./view.ts";
