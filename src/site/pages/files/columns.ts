import type {Indicator, Region} from "../../../catalog/index.ts";
import type {PageWords} from "../../../i18n/index.ts";
import type {Document, Observation, Reference} from "../../../model.ts";

export interface FileColumn<Name extends string = string> {
  readonly name: Name;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly required?: boolean;
  /** the concept of SDMX that the column holds, and its property in the RDF Data Cube's vocabulary where it has one */
  readonly concept?: string;
  readonly property?: string;
  readonly format?: "date";
  readonly values?: readonly string[];
}

const sdmx = (kind: "dimension" | "measure" | "attribute", name: string) =>
  `http://purl.org/linked-data/sdmx/2009/${kind}#${name}`;

/** The columns of `observations`. `kind` and `measure` are dimensions: no OBS_STATUS of SDMX means a target. */
export const observationColumns: readonly FileColumn<keyof Observation>[] = [
  {name: "id", type: "string", required: true},
  {name: "indicator", type: "string", concept: "INDICATOR"},
  {name: "subject", type: "string", required: true},
  {name: "region", type: "string", required: true, concept: "REF_AREA", property: sdmx("dimension", "refArea")},
  {name: "region_name", type: "string", required: true},
  {name: "year", type: "integer", concept: "TIME_PERIOD", property: sdmx("dimension", "timePeriod")},
  {name: "kind", type: "string", required: true, concept: "KIND", values: ["actual", "target"]},
  {name: "measure", type: "string", required: true, concept: "MEASURE", values: ["level", "change", "rank"]},
  {name: "value", type: "number", required: true, concept: "OBS_VALUE", property: sdmx("measure", "obsValue")},
  {name: "value_max", type: "number"},
  {name: "unit", type: "string", concept: "UNIT_MEASURE", property: sdmx("attribute", "unitMeasure")},
  {name: "comparator", type: "string", required: true, values: ["=", ">=", ">", "<=", "<", "~"]},
  {name: "written", type: "string", required: true},
  {name: "scope", type: "string", concept: "COVERAGE_POP"},
  {name: "document", type: "string", required: true, concept: "DATA_SOURCE"},
  {name: "start", type: "integer", required: true},
  {name: "end", type: "integer", required: true},
  {name: "quote", type: "string", required: true, concept: "COMMENT_OBS"},
  {name: "section", type: "string"},
  {name: "rule", type: "string", required: true},
  {name: "reviewed", type: "boolean", required: true}
];

export const documentColumns: readonly FileColumn<keyof Document>[] = [
  {name: "id", type: "string", required: true},
  {name: "title", type: "string", required: true},
  {name: "issuer", type: "string", required: true},
  {name: "region", type: "string", required: true, concept: "REF_AREA"},
  {name: "region_name", type: "string", required: true},
  {
    name: "genre",
    type: "string",
    required: true,
    values: ["annual-plan", "summary", "summary-and-plan", "multi-year-plan"]
  },
  {name: "year", type: "integer", required: true},
  {name: "published", type: "string", format: "date"},
  {name: "written", type: "string", format: "date"},
  {name: "index_number", type: "string"},
  {name: "document_number", type: "string"},
  {name: "note", type: "string"},
  {name: "sha256", type: "string", required: true},
  {name: "characters", type: "integer", required: true}
];

export type IndicatorRow = Omit<Indicator, "synonyms" | "nearMisses"> & {synonyms: string; observations: number};

export const indicatorColumns: readonly FileColumn<Exclude<keyof IndicatorRow, never>>[] = [
  {name: "slug", type: "string", required: true},
  {name: "name", type: "string", required: true, concept: "INDICATOR"},
  {name: "english", type: "string", required: true},
  {name: "unit", type: "string", concept: "UNIT_MEASURE"},
  {name: "denominator", type: "string"},
  {name: "better", type: "string", values: ["up", "down"]},
  {name: "standing", type: "string", required: true, values: ["core", "wider"]},
  {name: "source", type: "string", required: true},
  {name: "definition", type: "string", required: true},
  {name: "synonyms", type: "string"},
  {name: "observations", type: "integer", required: true}
];

export type RegionRow = Pick<Region, "code" | "name" | "full" | "parent"> & {observations: number};

export const regionColumns: readonly FileColumn<keyof RegionRow>[] = [
  {name: "code", type: "string", required: true, concept: "REF_AREA"},
  {name: "name", type: "string", required: true},
  {name: "full", type: "string", required: true},
  {name: "parent", type: "string"},
  {name: "observations", type: "integer", required: true}
];

/** The national values: as observations, each with its publication, which is none of the documents. */
export const referenceColumns: readonly FileColumn<keyof Reference>[] = [
  ...observationColumns,
  {name: "title", type: "string", required: true},
  {name: "issuer", type: "string", required: true},
  {name: "published", type: "string", required: true, format: "date"}
];

export const columnsOf = {
  observations: observationColumns,
  documents: documentColumns,
  indicators: indicatorColumns,
  regions: regionColumns,
  reference: referenceColumns
} as const;

/** What each column holds, in words. */
export function meanings(table: keyof typeof columnsOf, t: PageWords): Readonly<Record<string, string>> {
  return {
    observations: t.columns,
    documents: t.documentColumns,
    indicators: t.indicatorColumns,
    regions: t.regionColumns,
    reference: {...t.columns, ...t.referenceColumns}
  }[table];
}
