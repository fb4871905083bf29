import type {Column, RowOf} from "./column.ts";

/** The columns of the table `documents`, in their order. */
export const documentColumns = {
  id: {type: "text", key: true},
  title: {type: "text"},
  issuer: {type: "text"},
  /** GB/T 2260, six digits; 000000 the nation */
  region: {type: "text", pattern: /^\d{6}$/, concept: "REF_AREA"},
  region_name: {type: "text"},
  /** annual-plan 工作要点, summary 工作总结, summary-and-plan 总结和要点, multi-year-plan 规划、实施方案 */
  genre: {type: "text", values: ["annual-plan", "summary", "summary-and-plan", "multi-year-plan"]},
  /** the year that its plans are for */
  year: {type: "integer"},
  /** YYYY-MM-DD */
  published: {type: "text", nullable: true, format: "date"},
  /** YYYY-MM-DD, where it differs from `published` */
  written: {type: "text", nullable: true, format: "date", default: null},
  /** 索引号 */
  index_number: {type: "text", nullable: true},
  /** 文号 */
  document_number: {type: "text", nullable: true},
  note: {type: "text", nullable: true, default: null},
  /** of the UTF-8 bytes of its text, lower-case hex */
  sha256: {type: "text"},
  /** UTF-16 length of its text */
  characters: {type: "integer"}
} as const satisfies Readonly<Record<string, Column>>;

/** The metadata of a document; its full text is kept elsewhere and recognised by its SHA-256. */
export interface Document extends RowOf<typeof documentColumns> {}

export type Genre = Document["genre"];
