import type {Row} from "../data/rows.ts";
import type {ChartSpec, Source} from "../spec.ts";

/** The document of a row, as the row or the spec tells it; its id where neither does. */
export function sourceOf(row: Row, spec: ChartSpec): Source {
  if (row.title) return {title: row.title, issuer: row.issuer};
  return spec.documents?.[row.document] ?? {title: row.document};
}
