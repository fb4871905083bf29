import {words} from "../../i18n/index.ts";
import type {Observation} from "../../model.ts";
import {toCsv} from "../../share/index.ts";
import type {Context} from "../context.ts";
import {correctFile, readFiles, type OwnFile} from "../own-files.ts";
import {ownNotebook} from "../own-notebook.ts";
import {save} from "../save.ts";
import type {Act} from "./act.ts";

/** What can be done with the reader's own documents. */
export function documentActs(
  context: Context
): Pick<Act, "readFiles" | "correctFile" | "showFile" | "openOwn" | "downloadOwn"> {
  const {dispatch, begin, go, openHeld} = context;

  const replaceFile = (place: number, file: OwnFile) =>
    dispatch({type: "files", files: context.state.files.map((each, i) => (i === place ? file : each))});

  return {
    readFiles(added) {
      const {files, page} = context.state;
      const first = files.length;
      const reading = added.map(({name}) => ({state: "reading", name}) as const);
      dispatch({type: "files", files: [...files, ...reading]});
      dispatch({type: "shown", shown: first});
      if (page.name !== "documents") go({name: "documents"});
      void readFiles(added, (place, file) => replaceFile(first + place, file));
    },
    correctFile(told) {
      const {shown, files} = context.state;
      const file = files[shown];
      if (file) void correctFile(file, told).then((corrected) => replaceFile(shown, corrected));
    },
    showFile: (shown) => dispatch({type: "shown", shown}),
    openOwn() {
      begin();
      const documents = context.readings.map((reading) => reading.document);
      openHeld(ownNotebook(documents, words(context.state.language).app.own), "made", {own: true});
    },
    downloadOwn() {
      const rows = context.readings.flatMap((reading) => reading.observations);
      const columns = Object.keys(rows[0] ?? {}) as (keyof Observation)[];
      save(toCsv(rows, columns), "observations.csv", "text/csv");
    }
  };
}
