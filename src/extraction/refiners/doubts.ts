import type {Doubt} from "../certainty.ts";
import type {Context} from "../context.ts";
import type {Row} from "./row.ts";

/** What makes a row doubtful; a restored unit that is the indicator's own does not, what the document was taken for by a guess does. */
export function doubtsOf(row: Row, context: Context): readonly Doubt[] {
  const linked = row.links.some((link) => link !== null);
  return [...row.doubts.filter((doubt) => doubt !== "unit restored" || !linked), ...documentDoubts(row, context)];
}

function documentDoubts({region, time, tense}: Row, {document, confidence}: Context): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (region === null) doubts.push("region unknown");
  else if (region.code === document.region && confidence.region < 0.6) doubts.push("region guessed");
  if (time.year === null) doubts.push("year unknown");
  else if (time.year === document.year && confidence.year < 0.5) doubts.push("year guessed");
  if (time.kind === tense.kind && confidence.genre < 0.5) doubts.push("kind by default");
  return doubts;
}
