/** A notebook's page: its frame and what is said of it, its files, its history, what it asks for. */
export {notebookActions, type NotebookActions} from "./actions.ts";
export {notebookBar, type NotebookBarActions} from "./bar.ts";
export {filesActions, type FilesActions} from "./files-actions.ts";
export {historyActions, type HistoryActions} from "./history-actions.ts";
export {openNotebook} from "./opening.ts";
export {notebookDialogs} from "./dialogs.ts";
export {saveActions, type SaveActions} from "./save-actions.ts";
export {notebookPage} from "./view.ts";
