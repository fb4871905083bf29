/**
 * What users export: tables as files, and what a chart shows as a snapshot. Links of notebooks, releases and citations
 * have doors of their own (`link`, `release`, `citation`), as pictures and data files do. It turns data into text or bytes
 * and knows neither the page nor where they are saved.
 */
export {toCsv} from "./csv.ts";
export {embedAddress, homeAddress, type Embedded, type EmbedLook} from "./embed/address.ts";
export {elementCode, iframeCode, imageCode, markdownCode, type EmbedSize, type EmbedTexts} from "./embed/code.ts";
export {BrokenLink, type LinkFault} from "./link/broken.ts";
export {isLink} from "./link/is-link.ts";
export type {SharedFile, SharedInputs, SharedNotebook} from "./link/shared.ts";
export {BrokenSnapshot, type SnapshotFault} from "./snapshot/broken.ts";
export {fromFragment, isSnapshotFragment, toFragment} from "./snapshot/fragment.ts";
export {readSnapshot, toSnapshot} from "./snapshot/read.ts";
export {
  snapshotSchema,
  type Snapshot,
  type SnapshotDocument,
  type SnapshotIndicator,
  type SnapshotRow,
  type SnapshotSpec
} from "./snapshot/snapshot.ts";
export {takeSnapshot, writeSnapshot, type SnapshotInput} from "./snapshot/write.ts";
export type {Change} from "./release/changes.ts";
export {type Release, type ReleaseData} from "./release/release.ts";
