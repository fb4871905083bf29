import {BrokenNotebook} from "../../../notebook/index.ts";
import {BrokenLink} from "../../../share/index.ts";
import {absentName, isAbsent} from "../../failure/index.ts";
import {
  BrokenDraft,
  BrokenReference,
  FrameFault,
  MissingNotebook,
  OversizedNotebook,
  UnopenablePicture
} from "../../workspace/index.ts";
import type {Problem} from "./state.ts";

/** What an error means for the user. */
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
