import {BrokenNotebook} from "../../../notebook/index.ts";
import {BrokenLink} from "../../../share/index.ts";
import {UnopenablePicture} from "../../workspace/embedded-notebook.ts";
import {absentName, isAbsent} from "../../failure/missing.ts";
import {FrameFault} from "../../workspace/session.ts";
import {BrokenDraft, MissingNotebook, OversizedNotebook} from "../../workspace/notebooks.ts";
import {BrokenReference} from "../../workspace/broken-reference.ts";
import type {Problem} from "../../store/store.ts";

/** What an error means for the reader. */
export function toProblem(error: unknown): Problem {
  if (error instanceof BrokenNotebook) return {kind: "broken-notebook", reason: error.reason, cell: error.cell};
  if (error instanceof BrokenDraft) return {kind: "broken-draft", id: error.record.id, title: error.record.title};
  if (error instanceof MissingNotebook) return {kind: "missing-mine"};
  if (error instanceof OversizedNotebook) return {kind: "oversized-notebook"};
  if (error instanceof BrokenLink) return {kind: "broken-link", fault: error.fault};
  if (error instanceof BrokenReference) {
    const {fault, src, sha256} = error;
    return {kind: "reference", fault, src, sha256};
  }
  if (error instanceof UnopenablePicture) return {kind: "picture", fault: error.fault};
  if (error instanceof FrameFault) return {kind: "frame"};
  return isAbsent(error) ? {kind: "fetch", what: absentName(error)} : {kind: "unexpected"};
}
