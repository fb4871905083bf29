/**
 * What a finger has in place of a mouse's hover: the name of what it rests on. It knows nothing of what is on the page but
 * the attribute `title`, and nothing of any other room.
 */
export {watchLongPress} from "./long-press-tooltip.ts";
