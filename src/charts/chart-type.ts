import type {ChartWords} from "../i18n/index.ts";
import type {Observation} from "../model/index.ts";
import type {Data} from "./data/rows.ts";
import type {Shape} from "./data/shape.ts";
import type {ChartSpec} from "./spec.ts";

/** What is known of a chart type without drawing anything; each states it in its own file, beside the function that draws. */
export interface ChartType {
  /** in links, snapshots, notebooks and class names: it never changes */
  readonly name: string;
  /** other names by which links may call it, all in lower case */
  readonly aliases?: readonly string[];
  readonly words: (t: ChartWords) => ChartTypeLabels;
  /** how well it suits rows of a shape: 0 not at all; 3 is better than the charts that always work */
  readonly fit: (shape: Shape, rows: readonly Observation[]) => number;
  /** how much of the rows it would show, in the unit of its words: years, pairs, regions … */
  readonly count: (shape: Shape, rows: readonly Observation[]) => number;
  /**
   * of several indicators it draws `one`, so that each gets a chart of its own; or each in a part of its own (`apart`); or
   * compares them (`together`)
   */
  readonly indicators: "one" | "apart" | "together";
  /** the fields of a spec that it reads besides those that every chart reads */
  readonly options: readonly ChartOption[];
  /** Plot draws its axes, which embeds load for such charts only */
  readonly plot?: boolean;
  /** whether the readers of an embedded chart may change to it; they may unless this is false */
  readonly embeddable?: boolean;
}

/** `scale` is read by charts with an axis of values, `x` and `y` by those that set one indicator against another. */
export type ChartOption = "scale" | "x" | "y" | "year" | "by";

export interface ChartTypeLabels {
  /** where one is chosen */
  readonly label: string;
  /** what a suggestion counts */
  readonly count: (n: number) => string;
}

/** Draws rows as a figure. */
export type Draw = (data: Data, spec?: ChartSpec) => HTMLElement;
