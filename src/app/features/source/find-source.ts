import {loadDocuments, loadObservations, loadReference} from "../../data/index.ts";
import type {UploadedContents} from "../../workspace/index.ts";
import type {Source} from "./state.ts";

/**
 * The source of an observation, from the user's own documents or the published data, and not from the notebook's
 * database, which its cells may have changed.
 */
export async function findSource(id: string, own: readonly UploadedContents[], release?: string): Promise<Source> {
  for (const {document, observations, text} of own) {
    const observation = observations.find((each) => each.id === id);
    if (observation) return {observation, document, text};
  }
  const reference = (await loadReference(release)).find((each) => each.id === id);
  if (reference) return {observation: reference, document: reference};
  const observation = (await loadObservations(release)).find((each) => each.id === id);
  if (!observation) return "missing";
  const document = (await loadDocuments(release)).find((each) => each.id === observation.document);
  return document ? {observation, document} : "missing";
}
