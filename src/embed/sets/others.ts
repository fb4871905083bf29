import {
  commitments,
  coverage,
  distribution,
  heat,
  ranking,
  scatter,
  slope,
  table,
  target,
  tiles
} from "../../charts/index.ts";
import type {ChartSet} from "../renderer.ts";

/** The charts that need no Plot. */
export const charts: ChartSet = {
  commitments,
  coverage,
  distribution,
  heat,
  ranking,
  scatter,
  slope,
  table,
  target,
  tiles
};
export {render} from "../renderer.ts";
