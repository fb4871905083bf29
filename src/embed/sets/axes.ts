/** The charts that Plot draws axes for. */
export {charts} from "virtual:charts/plot";
export {render} from "../renderer.ts";
