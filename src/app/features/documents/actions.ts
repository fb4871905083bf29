import {words} from "../../../i18n/index.ts";
import {toCsv} from "../../../share/index.ts";
import type {Context} from "../../store/context.ts";
import {correctFile, readFiles, type UploadedDocument} from "./uploads.ts";
import {isUnavailable} from "./left-files.ts";
import {uploadsNotebook} from "./uploads-notebook.ts";
import {save} from "../../ui/save.ts";
import type {Actions} from "../../store/actions.ts";
import type {Observation} from "../../../model/index.ts";

/** What can be done with the reader's own documents. */
export function documentActions(
  context: Context
): Pick<
  Actions,
  "readFiles" | "stopReading" | "goOnReading" | "correctFile" | "showFile" | "openUploads" | "downloadUploads"
> {
  const {dispatch, begin, go, openUnsaved} = context;

  const replaceFile = (index: number, file: UploadedDocument) =>
    dispatch({type: "files", files: context.state.files.map((each, i) => (i === index ? file : each))});
  // the files themselves, at the places of what the state says of them
  const given: (File | undefined)[] = context.state.files.map(() => undefined);
  let stopping = new AbortController();
  let reading: Promise<void> = Promise.resolve();

  /** Reads the files at these places after those that are being read. */
  function read(indices: readonly number[]) {
    const {signal} = stopping;
    const files = indices.map((index) => given[index]!);
    for (const [i, index] of indices.entries()) replaceFile(index, {state: "waiting", name: files[i]!.name});
    reading = reading.then(() => readFiles(files, (i, file) => replaceFile(indices[i]!, file), signal));
  }

  return {
    readFiles(added) {
      const {files, page} = context.state;
      const listed = [...files];
      const indices = added.map((file) => {
        // one of which only the name was left takes its own place
        const left = listed.findIndex(({state, name}) => state === "left" && name === file.name);
        const index = left < 0 ? listed.length : left;
        listed[index] = {state: "waiting", name: file.name};
        given[index] = file;
        return index;
      });
      dispatch({type: "files", files: listed});
      dispatch({type: "shown", shown: indices[0] ?? 0});
      if (page.name !== "documents") go({name: "documents"});
      read(indices);
    },
    stopReading() {
      stopping.abort();
      stopping = new AbortController();
    },
    goOnReading: () =>
      read(
        context.state.files.flatMap((file, index) =>
          given[index] && (file.state === "stopped" || isUnavailable(file)) ? [index] : []
        )
      ),
    correctFile(override) {
      const {shown, files} = context.state;
      const file = files[shown];
      if (file) void correctFile(file, override).then((corrected) => replaceFile(shown, corrected));
    },
    showFile: (shown) => dispatch({type: "shown", shown}),
    openUploads() {
      begin();
      const documents = context.readings.map((reading) => reading.document);
      openUnsaved(uploadsNotebook(documents, words(context.state.language).app.own), "made", {usesUploads: true});
    },
    downloadUploads() {
      const rows = context.readings.flatMap((reading) => reading.observations);
      const columns = Object.keys(rows[0] ?? {}) as (keyof Observation)[];
      save(toCsv(rows, columns), "observations.csv", "text/csv");
    }
  };
}
