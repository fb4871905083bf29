/**
 * The rows that are shown, as files for other programs: each number with its clause and its document, beside the sources
 * and what every column means. A door of its own, apart from the room's, so that a page loads the formats only when a
 * file is wanted.
 */
export {toDataset, type Dataset, type DatasetOptions} from "./dataset.ts";
export {dataFormats, toDataFile, type DataFile, type DataFormat} from "./files.ts";
export {toSheet, type SheetValue, type SheetColumn, type Sheet} from "./sheet.ts";
