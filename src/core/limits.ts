// What comes from outside may be as large as anybody likes; beyond these it is not read.

/** Bytes of a notebook's file. */
export const maxNotebookBytes = 16_000_000;

/** Bytes that a link unpacks to, with the files in it. */
export const maxLinkBytes = 8_000_000;

/** Bytes of a snapshot's JSON: more is no chart. */
export const maxSnapshotBytes = 8_000_000;

/** Rows of a snapshot: more than a chart in an article can have. */
export const maxSnapshotRows = 20_000;

/** Rows of a chart that comes out of a frame, or stands in a saved page. */
export const maxChartRows = 100_000;
