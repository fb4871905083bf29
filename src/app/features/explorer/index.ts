/** The explorer: what to show of the public data, the chart that suits it, and what can be made of that. */
export {explorerActions, openExplorer} from "./actions.ts";
export type {ExplorerActions} from "./state.ts";
export {explorerPage} from "./view.ts";
