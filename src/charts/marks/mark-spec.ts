import type {Row} from "../data/rows.ts";

/** Where a row is to be drawn, and how. */
export interface MarkSpec {
  readonly row: Row;
  /** the second value of a mark that stands for two, such as the two indicators of a scatter */
  readonly other?: Row;
  readonly x: number;
  readonly y: number;
  readonly slot: number | null;
  /** instead of the slot's colour */
  readonly paint?: string;
  /** pixels to the end of the scale on the allowed side of a bound */
  readonly room?: number;
  /** pixels to the upper end of a range */
  readonly reach?: number;
  /** the value's axis runs across instead of up */
  readonly across?: boolean;
  /** the first of those that share one mark, and so the one to write the value beside */
  readonly leads?: boolean;
  /** another mark than the usual one, drawn around (0, 0) */
  readonly mark?: SVGElement;
  /** of the ring around a mark that is not a dot */
  readonly box?: {readonly width: number; readonly height: number};
  /** the indicator is said too, where a chart has several */
  readonly named?: boolean;
  /** said after region, year, kind and value */
  readonly remark?: string;
}

/** A drawn value: its mark on the page and where it stands in the drawing. */
export interface Point extends MarkSpec {
  /** its mark; among very many points, one element stands in for the point that is asked for */
  readonly element: SVGGraphicsElement;
  readonly drawing: SVGSVGElement;
}
