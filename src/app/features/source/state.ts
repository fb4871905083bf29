import type {Document, Observation} from "../../../model/index.ts";

/**
 * What the source panel shows: a point's observation and document, and the document's text where the user gave it;
 * or that it is on its way, that there is none, or that the data did not come.
 */
export type Source =
  | {
      readonly observation: Observation;
      readonly document: Pick<Document, "title" | "issuer" | "published"> &
        Partial<Pick<Document, "document_number" | "index_number">>;
      readonly text?: string;
    }
  | "waiting"
  | "missing"
  | "unreachable";

export type SourceState = Source | null;

export type SourceEvent =
  | {readonly type: "source.awaited"}
  | {readonly type: "source.found"; readonly source: Source}
  | {readonly type: "source.closed"};

export function reduceSource(_: SourceState, event: SourceEvent): SourceState {
  switch (event.type) {
    case "source.awaited":
      return "waiting";
    case "source.found":
      return event.source;
    case "source.closed":
      return null;
  }
}
