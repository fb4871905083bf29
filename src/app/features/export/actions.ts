import {createLatest} from "../../../core/index.ts";
import {shownNotebook, type Context} from "../../store/index.ts";
import {save} from "../../ui/index.ts";
import {watchGlyphProgress, type GlyphProgress} from "./glyph-progress.ts";
import type {Work} from "./state.ts";

export interface ExportActions {
  /** saves the open notebook, with what its cells show, as a page by itself or as one long picture */
  downloadSnapshot(form: Work["form"]): void;
  /** gives up the file that is being made */
  cancelWork(): void;
  /** loads what takes pictures and data away, when it is first wanted */
  loadExports(): Promise<unknown>;
}

// What is made sooner needs no word.
const progressDelayMs = 1000;

export function exportActions(context: Context): ExportActions {
  const {dispatch} = context;
  const working = createLatest();

  /** Says after a while that something is being made, until that has ended or is given up. */
  function reportProgress(form: Work["form"], signal: AbortSignal): () => void {
    let glyphs: GlyphProgress | null = null;
    const slow = setTimeout(() => dispatch({type: "export.progressed", work: {form, glyphs}}), progressDelayMs);
    const unwatch = watchGlyphProgress((count) => {
      glyphs = count;
      if (context.state.work) dispatch({type: "export.progressed", work: {form, glyphs}});
    });
    const stop = () => {
      clearTimeout(slow);
      unwatch();
      if (context.state.work) dispatch({type: "export.ended"});
    };
    signal.addEventListener("abort", stop, {once: true});
    return () => {
      if (!signal.aborted) working.cancel();
    };
  }

  return {
    downloadSnapshot(form) {
      const signal = working.begin();
      const end = reportProgress(form, signal);
      void make(context, form, signal)
        .catch((error: unknown) => {
          if (!signal.aborted) context.fault(error);
        })
        .finally(end);
    },
    cancelWork: () => working.cancel(),
    loadExports: () => import("./exports.ts")
  };
}

async function make(context: Context, form: Work["form"], signal: AbortSignal): Promise<void> {
  const {workspace, dom, state} = context;
  const open = shownNotebook(state);
  if (!open || !state.workspace.session) return;
  const [cells, {toLongPicture, toPageFile}] = await Promise.all([workspace.snapshot(), import("./notebook-page.ts")]);
  const {notebook} = open;
  const snapshot = {notebook, cells, file: workspace.write(notebook), language: state.language, parser: dom.parser};
  const {content, name, mime} = await (form === "page" ? toPageFile(snapshot) : toLongPicture(snapshot));
  if (!signal.aborted) save(content, name, mime);
}
