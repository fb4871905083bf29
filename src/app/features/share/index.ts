/** Sharing what is shown: a link, a file, a citation, or a chart in somebody else's page. */
export {shareActions} from "./actions.ts";
export type {Embeddable} from "./make-embed.ts";
export type {ShareActions} from "./state.ts";
export {shareDialogs} from "./view.ts";
