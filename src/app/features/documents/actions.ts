import {words} from "../../../i18n/index.ts";
import {toCsv} from "../../../share/index.ts";
import type {Context} from "../../store/index.ts";
import {save} from "../../ui/index.ts";
import {isUnavailable} from "./left-files.ts";
import {correctFile, readFiles, readingsOf, type UploadedDocument} from "./uploads.ts";
import {uploadsNotebook} from "./uploads-notebook.ts";
import type {Observation} from "../../../model/index.ts";
import type {Override} from "./workers/read-document.ts";

/** What can be done with the user's own documents. */
export interface DocumentActions {
  /** reads documents of the user's, and shows them */
  readFiles(files: readonly File[]): void;
  /** leaves what is read, and reads no more of what was given */
  stopReading(): void;
  /** reads what was stopped */
  goOnReading(): void;
  /** reads the shown document again, with its region and year as the user says */
  correctFile(override: Override): void;
  showFile(index: number): void;
  /** opens a notebook on what was read */
  openUploads(): void;
  downloadUploads(): void;
}

export function documentActions(context: Context): DocumentActions {
  const {dispatch, router, openUnsaved} = context;
  const queue = createReadingQueue(context);
  const readings = () => readingsOf(context.state.documents.files);
  return {
    readFiles(added) {
      const indices = queue.add(added);
      if (context.state.page.name !== "documents") router.go({name: "documents"});
      queue.read(indices);
    },
    stopReading: () => queue.stop(),
    goOnReading: () => queue.goOn(),
    correctFile(override) {
      const {shown: index, files} = context.state.documents;
      const shown = files[index];
      if (!shown) return;
      void correctFile(shown, override).then((file) => dispatch({type: "documents.progressed", index, file}));
    },
    showFile: (index) => dispatch({type: "documents.shown", index}),
    openUploads() {
      router.begin();
      const documents = readings().map((reading) => reading.document);
      const notebook = uploadsNotebook(documents, words(context.state.language).app.own);
      openUnsaved({notebook, origin: "made", usesUploads: true});
    },
    downloadUploads() {
      const rows = readings().flatMap((reading) => reading.observations);
      const columns = Object.keys(rows[0] ?? {}) as (keyof Observation)[];
      save(toCsv(rows, columns), "observations.csv", "text/csv");
    }
  };
}

/** Reads the user's files one after another. */
function createReadingQueue(context: Context) {
  const {dispatch} = context;
  // the files themselves, at the indices of what the state says of them
  const given: (File | undefined)[] = context.state.documents.files.map(() => undefined);
  let stopping = new AbortController();
  let reading: Promise<void> = Promise.resolve();

  const progress = (index: number, file: UploadedDocument) => dispatch({type: "documents.progressed", index, file});

  /** Reads the files at these indices after those that are being read. */
  function read(indices: readonly number[]): void {
    const {signal} = stopping;
    const files = indices.map((index) => given[index]!);
    for (const [i, index] of indices.entries()) progress(index, {state: "waiting", name: files[i]!.name});
    reading = reading.then(() => readFiles(files, (i, file) => progress(indices[i]!, file), signal));
  }

  return {
    read,
    add(added: readonly File[]): readonly number[] {
      const listed = [...context.state.documents.files];
      const indices = added.map((file) => {
        // one of which only the name was left takes its own place
        const left = listed.findIndex(({state, name}) => state === "left" && name === file.name);
        const index = left < 0 ? listed.length : left;
        listed[index] = {state: "waiting", name: file.name};
        given[index] = file;
        return index;
      });
      dispatch({type: "documents.added", files: listed, shown: indices[0] ?? 0});
      return indices;
    },
    stop(): void {
      stopping.abort();
      stopping = new AbortController();
    },
    goOn: (): void =>
      read(
        context.state.documents.files.flatMap((file, index) =>
          given[index] && (file.state === "stopped" || isUnavailable(file)) ? [index] : []
        )
      )
  };
}
