import type {Kind} from "../model/index.ts";
import type {ChartChoice} from "../explore/index.ts";

/** What the user sees at the moment. */
export interface Choice {
  readonly kinds: readonly Kind[];
  readonly regions: readonly string[];
  readonly chart: ChartChoice;
}
