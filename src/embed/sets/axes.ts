import {multiples, trend} from "../../charts/index.ts";
import type {ChartSet} from "../player.ts";

/** The charts that Plot draws axes for. */
export const charts: ChartSet = {trend, multiples};
export {play} from "../player.ts";
