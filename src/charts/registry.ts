import type {ChartType, Draw} from "./chart-type.ts";
import {commitments, commitmentsType} from "./types/commitments.ts";
import {coverage, coverageType} from "./types/coverage.ts";
import {distribution, distributionType} from "./types/distribution.ts";
import {heat, heatType} from "./types/heat.ts";
import {multiples, multiplesType} from "./types/multiples.ts";
import {ranking, rankingType} from "./types/ranking.ts";
import {scatter, scatterType} from "./types/scatter.ts";
import {slope, slopeType} from "./types/slope.ts";
import {table, tableType} from "./types/table.ts";
import {target, targetType} from "./types/target.ts";
import {tiles, tilesType} from "./types/tiles.ts";
import {trend, trendType} from "./types/trend.ts";

/** Every chart type, in the order of menus; the first is drawn where none suits. */
export const chartTypes = [
  trendType,
  targetType,
  rankingType,
  slopeType,
  multiplesType,
  scatterType,
  distributionType,
  heatType,
  tilesType,
  coverageType,
  commitmentsType,
  tableType
] as const satisfies readonly ChartType[];

/** In links, snapshots, notebooks and class names. */
export type ChartName = (typeof chartTypes)[number]["name"];

/** What draws each. */
export const drawings: Readonly<Record<ChartName, Draw>> = {
  trend,
  target,
  ranking,
  slope,
  multiples,
  scatter,
  distribution,
  heat,
  tiles,
  coverage,
  commitments,
  table
};
