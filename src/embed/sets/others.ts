/** The charts that need no Plot. */
export {charts} from "virtual:charts/others";
export {render} from "../renderer.ts";
