import type {ChartSpec} from "./spec.ts";

/** What all panels of a chart share. */
export interface Sheet {
  readonly spec: ChartSpec;
  readonly width: number;
  readonly height: number;
  readonly names: ReadonlyMap<string, string>;
  readonly slots: ReadonlyMap<string, number | null>;
}
