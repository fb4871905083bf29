import {multiples, trend} from "../../charts/index.ts";
import type {ChartSet} from "../renderer.ts";

/** The charts that Plot draws axes for. */
export const charts: ChartSet = {trend, multiples};
export {render} from "../renderer.ts";
