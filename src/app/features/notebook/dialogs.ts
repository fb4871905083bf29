import {html, nothing} from "lit";
import {shownNotebook, type View} from "../../store/index.ts";
import type {NotebookActions} from "./actions.ts";
import {filesDialog} from "./files-dialog.ts";
import type {FilesActions} from "./files-actions.ts";
import type {HistoryActions} from "./history-actions.ts";
import {historyDialog} from "./history-dialog.ts";
import {permissionDialog} from "./permission-dialog.ts";

/** What lies over the page of a notebook. */
export const notebookDialogs: View<NotebookActions & FilesActions & HistoryActions> = (state, actions) => html`
  ${shownNotebook(state) ? html`${historyDialog(state, actions)}${filesDialog(state, actions)}` : nothing}
  ${permissionDialog(state, actions)}
`;
