import type {Words} from "../../zh/index.ts";

export const source = {
  title: "Source",
  close: "Close",
  document: "Document",
  issuer: "Issued by",
  published: "Published",
  documentNumber: "Document number",
  indexNumber: "Index number",
  section: "Section",
  place: "Place",
  offsets: (start: number, end: number) =>
    start + 1 === end ? `character ${end} of the full text` : `characters ${start + 1}–${end} of the full text`,
  indicator: "Indicator",
  subject: "In the document's words",
  scope: "Scope",
  read: "How it was recorded",
  byRule: "recognised automatically, not checked by a person",
  byHand: "entered by hand from a national publication",
  byPerson: "recognised automatically, checked by a person",
  details: "Details",
  rule: "Rule",
  fullText: "Only facts with their clauses are kept here; the full text is on the issuer's site.",
  unreachable:
    "The published data did not arrive, so the source cannot be looked up: the network may be down, or the site has just been updated. Try again; if that fails, reload the page.",
  missing: "This point is not in the published data, so it has no source here. The notebook may have computed it."
} satisfies Words["app"]["source"];
