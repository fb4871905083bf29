import type {Data} from "./rows.ts";
import type {ChartSpec} from "./spec.ts";

/** How a figure was made, so that it can be made again elsewhere. */
export interface Recipe {
  /** the name of the chart, as in `chartTypes`, or `table` */
  readonly chart: string;
  readonly data: Data;
  readonly spec: ChartSpec;
}

const recipes = new WeakMap<Element, Recipe>();

/** Remembers how a figure was made for as long as it lives. */
export function keepRecipe(figure: Element, recipe: Recipe): void {
  recipes.set(figure, recipe);
}

/** How a figure was made, where a notebook's or a page's charts made it. */
export function recipeOf(figure: Element): Recipe | undefined {
  return recipes.get(figure);
}
