/**
 * What flows through the house: documents, the observations read from them, tables. The columns of each stand here once, as
 * data, and its type follows from them. The room knows nothing of who stores, draws or shows them.
 */
export {
  emptyRow,
  isRequired,
  maybeText,
  rowReader,
  toNumber,
  type Column,
  type Columns,
  type ColumnWords
} from "./column.ts";
export {documentColumns, type Document, type Genre} from "./document.ts";
export {
  emptyObservation,
  observationColumns,
  observationWords,
  toObservation,
  type Comparator,
  type Kind,
  type Measure,
  type Observation,
  type ObservationColumn
} from "./observation.ts";
export {publicationColumns, referenceColumns, type Reference} from "./reference.ts";
export type {Span} from "./span.ts";
export type {Table} from "./table.ts";
export {
  anyFields,
  boundedList,
  boundedRecord,
  boundedText,
  fields,
  finite,
  maybeParse,
  parseOr,
  plain,
  plainFields,
  rowSchema,
  valueSchema,
  valueSchemas,
  whole
} from "./validation.ts";
