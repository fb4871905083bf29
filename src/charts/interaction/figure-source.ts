import type {Data} from "../data/rows.ts";
import type {ChartSpec} from "../spec.ts";

/** How a figure was made, so that it can be made again elsewhere. */
export interface FigureSource {
  /** the name of the chart, as in `chartTypes`, or `table` */
  readonly chart: string;
  readonly data: Data;
  readonly spec: ChartSpec;
}

const sources = new WeakMap<Element, FigureSource>();

/** Remembers how a figure was made for as long as it lives. */
export function saveFigureSource(figure: Element, recipe: FigureSource): void {
  sources.set(figure, recipe);
}

/** How a figure was made, where a notebook's or a page's charts made it. */
export function figureSourceOf(figure: Element): FigureSource | undefined {
  return sources.get(figure);
}
