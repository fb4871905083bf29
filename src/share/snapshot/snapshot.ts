import type {ChartName, SavedSpec} from "../../charts/index.ts";
import type {Columns, Observation, ObservationColumn, observationColumns} from "../../model/index.ts";

/** The schema that this code writes; `migrations` lead from every older one to it. */
export const snapshotSchema = 1;

/** One chart as it was when it was frozen: how to draw it, its rows, each with its clause, and what they mean. */
export interface Snapshot {
  readonly schema: typeof snapshotSchema;
  /** the data release that the rows come from, YYYY-MM-DD; null where they are somebody's own */
  readonly release: string | null;
  readonly spec: SnapshotSpec;
  /** the query of the view that shows the same selection of today's data; null where there is none */
  readonly view: string | null;
  readonly indicators: readonly SnapshotIndicator[];
  /** by id, every document that a row names */
  readonly documents: Readonly<Record<string, SnapshotDocument>>;
  readonly rows: readonly SnapshotRow[];
}

/** How the chart is to look; what is left out follows from the rows, as in `ChartSpec`. */
export interface SnapshotSpec extends SavedSpec {
  readonly chart: ChartName;
  readonly notes?: readonly string[];
}

/** What the catalogue says of an indicator, so that a frozen chart keeps the definition that it was drawn with. */
export interface SnapshotIndicator {
  readonly slug: string;
  readonly name: string;
  readonly english: string;
  readonly definition: string;
  readonly better: "up" | "down" | null;
  /** the words among the rows' subjects that mean the indicator as a whole */
  readonly synonyms: readonly string[];
}

/** What a citation and a source line need of a document. */
export interface SnapshotDocument {
  readonly title: string;
  readonly issuer: string | null;
  /** YYYY-MM-DD */
  readonly published: string | null;
  readonly document_number: string | null;
}

type SnapshotColumn = {
  [Name in ObservationColumn]: (typeof observationColumns)[Name] extends {readonly snapshot: false} ? never : Name;
}[ObservationColumn];

/** An observation without its position in the text and the rule that read it; never without its clause. */
export interface SnapshotRow extends Pick<Observation, SnapshotColumn> {}

/** The columns of a snapshot's rows, in the order in which they are written. */
export const snapshotColumns = (columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([, {snapshot}]) => snapshot !== false));
