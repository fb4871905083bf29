/**
 * What leaves the house: tables as files, and what a chart shows as an address (`view`) or frozen whole
 * (`snapshot`). Links of notebooks, releases and citations have doors of their own (`link`, `release`, `citation`), as pictures
 * and data files do. It turns data into text or bytes and knows neither the page nor where they are saved.
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
export {isReleaseDate, type Release, type ReleaseData} from "./release/release.ts";
export {readView, viewQuery, viewRelease, writeView, type Unread, type ViewReading} from "./view/address.ts";
export {chooseRows, namesOf, relaxations, type NamedIndicator, type Relaxation} from "./view/choose.ts";
export {
  chartChoices,
  everything,
  readSelection,
  defaultViewOf,
  writeSelection,
  type ChartChoice,
  type Selection
} from "./view/selection.ts";
export {splitRows, type ChartGroup} from "./view/split.ts";
export {baseYears, unitsFor} from "./view/units.ts";
export {drawsOne, hasAxis, specOf, type ViewSpec} from "./view/spec.ts";
export {chartOf, suggestCharts, type DrawnChart, type Suggestion} from "./view/suggest.ts";
