import type {Language} from "../i18n/index.ts";
import type {Palette} from "./marks/palette.ts";

/** What a tip and a source line say of a document. */
export interface Source {
  readonly title: string;
  readonly issuer?: string | null;
  /** YYYY-MM-DD, for the time at which a commitment was made */
  readonly published?: string | null;
}

/** How a chart is to look; everything has a default that follows from the data. */
export interface ChartSpec {
  readonly title?: string;
  readonly subtitle?: string;
  /** shown instead of the rows' unit, e.g. 个/千人 */
  readonly unit?: string;
  /** levels in another unit of the same family, where the catalogue converts: /10万, 万人 */
  readonly convert?: string;
  /** levels as the change since the value reported for this year */
  readonly since?: number;
  /** that change in per cent of the value, instead of the difference */
  readonly relative?: boolean;
  /** of the values' axes; a change is always on a linear one */
  readonly scale?: "linear" | "log";
  /** the two indicators of a scatter by name; else those that most often go together */
  readonly x?: string;
  readonly y?: string;
  /** in CSS pixels; a notebook passes its `width` */
  readonly width?: number;
  readonly height?: number;
  readonly language?: Language;
  /** document id to its metadata, where the rows bring none */
  readonly documents?: Readonly<Record<string, Source>>;
  /** which direction is better; the catalogue knows for its indicators */
  readonly better?: "up" | "down" | null;
  /** the year to rank, to spread out or to compare at; else the year that most regions state */
  readonly year?: number;
  /** what the small multiples are of; else what there is more of */
  readonly by?: "region" | "indicator";
  /** whether the figure brings its table, closed; it does unless this is false */
  readonly twin?: boolean;
  readonly notes?: string | readonly string[];
  /** which colour a region has; one palette shared by several charts keeps it the same in all */
  readonly palette?: Palette;
}

/** The fields of a spec that leave with a chart, in snapshots, saved pages and embeds, and what each holds. */
export const savedFields = {
  title: "text",
  subtitle: "text",
  unit: "text",
  convert: "text",
  since: "number",
  relative: "boolean",
  scale: ["linear", "log"],
  x: "text",
  y: "text",
  year: "number",
  by: ["region", "indicator"]
} as const satisfies {readonly [Field in keyof ChartSpec]?: "text" | "number" | "boolean" | readonly string[]};

/** What of a spec leaves with a chart, besides its notes. */
export type SavedSpec = Pick<ChartSpec, keyof typeof savedFields>;
