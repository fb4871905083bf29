/** Export of what is shown: pictures, data, and notebooks with what their cells show. */
export {exportActions, type ExportActions} from "./actions.ts";
export type {ExportSource} from "./export-source.ts";
export {exportDialog, workLine} from "./view.ts";

/** Comes when a notebook first offers its charts. */
export const loadExportDialog = () => import("./export-charts.ts");
