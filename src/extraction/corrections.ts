import type {Observation, Span} from "../model/index.ts";

/** What a person changed where no general rule is right, and why. */
export interface Correction extends Span {
  readonly document: string;
  /** the subject that the extractor read, where several share the number */
  readonly subject?: string;
  /** the fields that a person set; null takes the observation away */
  readonly set: Partial<Observation> | null;
  readonly why: string;
}

/** The observations as a person left them: corrected ones say `reviewed`. A correction that meets nothing is an error. */
export function applyCorrections(
  observations: readonly Observation[],
  corrections: readonly Correction[]
): readonly Observation[] {
  let rows = observations;
  for (const correction of corrections) {
    const hits = (each: Observation) =>
      each.document === correction.document &&
      each.start === correction.start &&
      each.end === correction.end &&
      (correction.subject === undefined || each.subject === correction.subject);
    if (!rows.some(hits))
      throw new Error(`correction meets no observation: ${correction.document} ${correction.start}`);
    rows = rows.flatMap((each) =>
      !hits(each) ? [each] : correction.set === null ? [] : [{...each, ...correction.set, reviewed: true}]
    );
  }
  return rows;
}
