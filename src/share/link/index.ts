/**
 * A whole notebook as a link, and back. A door of its own, apart from the room's, so that a page loads the packing only when
 * a link is opened or made.
 */
export {BrokenLink, type LinkFault} from "./broken.ts";
export {fromLink, toLink} from "./link.ts";
export {channelsFor, type Channel, type ChannelFit} from "./channels.ts";
export type {SharedFile, SharedInputs, SharedNotebook} from "./shared.ts";
