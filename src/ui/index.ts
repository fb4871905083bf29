/**
 * A tooltip for touch screens: a long press shows the name of what is under the finger. It knows nothing of what is on the page but
 * the attribute `title`, and nothing of any other room.
 */
export {watchLongPress} from "./long-press-tooltip.ts";
