import type {valueScale} from "./domain.ts";
import type {ChartSpec} from "../spec.ts";

/** What all panels of a chart share. */
export interface PanelLayout {
  readonly spec: ChartSpec;
  readonly width: number;
  readonly height: number;
  readonly names: ReadonlyMap<string, string>;
  readonly slots: ReadonlyMap<string, number | null>;
  /** one of many beside one another: fewer texts */
  readonly small?: boolean;
  /** the unit is said beside another */
  readonly untitled?: boolean;
  /** shared with other panels instead of fitted to this one */
  readonly y?: ReturnType<typeof valueScale>;
  readonly right?: number;
  readonly years?: readonly [number, number];
}
