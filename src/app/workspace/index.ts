/**
 * The owner of what is open in this tab: its notebooks, what saves each of them, the one that runs with its frame and its
 * database, and what a notebook may do. It knows the user's storage and the wall, and neither pages nor addresses.
 */
export {BrokenReference, type ReferenceFault} from "./broken-reference.ts";
export {hasEmbeddedNotebook, isPicture, notebookText, UnopenablePicture} from "./embedded-notebook.ts";
export {BrokenDraft, FrameFault, MissingNotebook, OversizedNotebook} from "./errors.ts";
export {toGivenFile} from "./given-file.ts";
export type {UploadedContents} from "./notebook-database.ts";
export {isShipped, type UnsavedNotebook} from "./opening-notebooks.ts";
export {readNotebook} from "./read-notebook.ts";
export {isUnsaved, toDraft} from "./registry.ts";
export {reduceWorkspace} from "./reduce.ts";
export {
  emptyWorkspace,
  isUntrusted,
  type EngineState,
  type FrameStatus,
  type OpenNotebook,
  type PermissionRequest,
  type TerminationReason,
  type WorkspaceEvent,
  type WorkspaceState
} from "./state.ts";
export {runsDatabase} from "./wasm.ts";
export {createWorkspace, type Workspace, type WorkspaceOptions} from "./workspace.ts";

/** Comes with the first link that carries or names a notebook. */
export const loadLinks = () => import("./opening.ts");
