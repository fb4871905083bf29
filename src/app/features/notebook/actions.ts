import {plainName} from "../../../core/index.ts";
import {shownNotebook, type Context} from "../../store/index.ts";
import {save} from "../../ui/index.ts";
import {openFile, openVerified} from "./opening.ts";

/** What can be done with notebooks: open a file, take one away, stop it and run it again. */
export interface NotebookActions {
  /** opens a notebook file, with the files that it names */
  openFile(file: File, others?: readonly File[]): void;
  /** opens the file that a link names, where it is the one that the link was made for */
  openVerified(file: File, src: string, sha256: string): void;
  download(): void;
  /** the file of a kept notebook as it is, though it cannot be read */
  downloadStored(id: string): void;
  /** opens the notebook's session again, with a new database */
  retry(): void;
  /** the user has read that the notebook's database was replaced */
  noteLoss(): void;
  /** takes the notebook's frame away, whatever it is doing; its source stays */
  terminate(): void;
  /** opens a terminated notebook again, whose cells then run only when the user runs them */
  reopen(): void;
  /** answers what a notebook asks for */
  allow(agreed: boolean): void;
  /** refuses what a notebook asks for, and whatever else it will */
  mute(): void;
  /** gives the notebook the file that it asks for */
  give(file: File): void;
}

const fileNameOf = (title: string) => `${plainName(title, "notebook")}.html`;

// Chromium keeps a frame's process for two seconds after the frame; a frame that is opened sooner would stand in it too.
const processExitMs = 3000;

export function notebookActions(context: Context): NotebookActions {
  const {workspace, notebookStore, router, dispatch, fail, showNotebook} = context;
  let terminatedAt = -Infinity;
  const {allow, mute, give} = workspace;

  return {
    allow,
    mute,
    give,
    openFile: (file, others = []) => void openFile(context, file, others).catch(fail),
    openVerified: (file, src, sha256) => void openVerified(context, file, src, sha256).catch(fail),
    download() {
      const open = shownNotebook(context.state);
      if (!open) return;
      const {notebook, slug} = open;
      save(workspace.write(notebook), fileNameOf(notebook.title || slug || ""), "text/html");
    },
    downloadStored(id) {
      void notebookStore
        .open(id)
        .then((stored) => stored && save(stored.text, fileNameOf(stored.record.title), "text/html"))
        .catch(context.reportSaveError);
    },
    noteLoss: () => dispatch({type: "workspace.engine-changed", engine: {state: "ready"}}),
    terminate() {
      terminatedAt = performance.now();
      workspace.terminate("unresponsive");
    },
    reopen() {
      const open = shownNotebook(context.state);
      if (!open) return;
      const signal = router.begin();
      const rest = Math.max(0, terminatedAt + processExitMs - performance.now());
      setTimeout(() => signal.aborted || showNotebook(open.key, true), rest);
    },
    retry() {
      const open = shownNotebook(context.state);
      if (!open) return;
      router.begin();
      showNotebook(open.key);
    }
  };
}
