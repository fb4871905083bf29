import {notebookText} from "../../workspace/embedded-notebook.ts";
import type {Context} from "../../store/context.ts";
import {readNotebook} from "../../workspace/notebooks.ts";
import {toGivenFile} from "../../workspace/given-file.ts";
import {watchGlyphProgress, type GlyphProgress} from "../export/glyph-progress.ts";
import {save} from "../../ui/save.ts";
import type {Actions} from "../../store/actions.ts";

const fileNameOf = (title: string) =>
  `${title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]|^\.+/gu, " ").trim() || "notebook"}.html`;

// Chromium keeps a frame's process for two seconds after the frame; a frame that is opened sooner would stand in it too.
const processExitMs = 3000;

// What is made sooner needs no word.
const progressDelayMs = 1000;

/** What can be done with notebooks: open a file, go back to how one was, take it away. */
export function notebookActions(
  context: Context
): Pick<
  Actions,
  | "openFile"
  | "download"
  | "downloadSnapshot"
  | "cancelWork"
  | "downloadStored"
  | "retry"
  | "terminate"
  | "reopen"
  | "noteLoss"
> {
  const {notebooks, notebookStore, dom, begin, dispatch, fail, openPage, openUnsaved} = context;

  let terminatedAt = -Infinity;
  let cancel = () => {};

  return {
    openFile(file, others = []) {
      const isLast = begin();
      void (async () => {
        const notebook = readNotebook(await notebookText(file), dom);
        const files = await Promise.all(others.map(toGivenFile));
        if (isLast()) openUnsaved(notebook, "file", {files});
      })().catch(fail);
    },
    download() {
      const {page} = context.state;
      if (page.name !== "notebook") return;
      const {notebook, slug} = page;
      save(notebooks.write(notebook), fileNameOf(notebook.title || slug || "notebook"), "text/html");
    },
    downloadSnapshot(form) {
      const {session, state} = context;
      const {page, language} = state;
      if (page.name !== "notebook" || !session) return;
      cancel();
      const work = {form, wanted: true};
      const stop = () => {
        clearTimeout(slow);
        unwatch();
        work.wanted = false;
        if (context.state.work) dispatch({type: "work", work: null});
      };
      cancel = stop;
      let glyphs: GlyphProgress | null = null;
      const slow = setTimeout(() => dispatch({type: "work", work: {form, glyphs}}), progressDelayMs);
      const unwatch = watchGlyphProgress((count) => {
        glyphs = count;
        if (context.state.work) dispatch({type: "work", work: {form, glyphs}});
      });
      void (async () => {
        const [cells, {toLongPicture, toPageFile}] = await Promise.all([
          session.snapshot(),
          import("../export/notebook-page.ts")
        ]);
        const {notebook} = page;
        const snapshot = {notebook, cells, file: notebooks.write(notebook), language, parser: dom.parser};
        const {content, name, mime} = await (form === "page" ? toPageFile(snapshot) : toLongPicture(snapshot));
        if (work.wanted) save(content, name, mime);
      })()
        .catch((error: unknown) => {
          if (work.wanted) context.fault(error);
        })
        .finally(() => {
          if (work.wanted) stop();
        });
    },
    cancelWork: () => cancel(),
    downloadStored(id) {
      void notebookStore
        .open(id)
        .then((kept) => kept && save(kept.text, fileNameOf(kept.record.title), "text/html"))
        .catch(context.reportSaveError);
    },
    noteLoss: () => context.dispatch({type: "engine", engine: {state: "ready"}}),
    terminate() {
      terminatedAt = performance.now();
      context.terminate("unresponsive");
    },
    reopen() {
      const {page} = context.state;
      if (page.name !== "notebook") return;
      const isLast = begin();
      setTimeout(() => isLast() && openPage(page, true), Math.max(0, terminatedAt + processExitMs - performance.now()));
    },
    retry() {
      const {page} = context.state;
      if (page.name !== "notebook") return;
      begin();
      openPage(page);
    }
  };
}
