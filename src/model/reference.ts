import type {Column, RowOf} from "./column.ts";
import {observationColumns} from "./observation.ts";

/** What the table `reference` has beside the columns of observations: the publication that states the value. */
export const publicationColumns = {
  title: {type: "text", repeated: true},
  issuer: {type: "text", repeated: true},
  /** YYYY-MM-DD */
  published: {type: "text", repeated: true, format: "date"}
} as const satisfies Readonly<Record<string, Column>>;

export const referenceColumns = {...observationColumns, ...publicationColumns} as const;

/** A national value to see a region against, with the publication that states it; the row of the table `reference`. */
export interface Reference extends RowOf<typeof referenceColumns> {}
