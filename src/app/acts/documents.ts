import {words} from "../../i18n/index.ts";
import type {Observation} from "../../model.ts";
import {toCsv} from "../../share/index.ts";
import type {Context} from "../context.ts";
import {correctFile, readFiles, type OwnFile} from "../own-files.ts";
import {isUnavailable} from "../left-files.ts";
import {ownNotebook} from "../own-notebook.ts";
import {save} from "../save.ts";
import type {Act} from "./act.ts";

/** What can be done with the reader's own documents. */
export function documentActs(
  context: Context
): Pick<Act, "readFiles" | "stopReading" | "goOnReading" | "correctFile" | "showFile" | "openOwn" | "downloadOwn"> {
  const {dispatch, begin, go, openHeld} = context;

  const replaceFile = (place: number, file: OwnFile) =>
    dispatch({type: "files", files: context.state.files.map((each, i) => (i === place ? file : each))});
  // the files themselves, at the places of what the state says of them
  const given: (File | undefined)[] = context.state.files.map(() => undefined);
  let stopping = new AbortController();
  let reading: Promise<void> = Promise.resolve();

  /** Reads the files at these places after those that are being read. */
  function read(places: readonly number[]) {
    const {signal} = stopping;
    const files = places.map((place) => given[place]!);
    for (const [i, place] of places.entries()) replaceFile(place, {state: "waiting", name: files[i]!.name});
    reading = reading.then(() => readFiles(files, (i, file) => replaceFile(places[i]!, file), signal));
  }

  return {
    readFiles(added) {
      const {files, page} = context.state;
      const listed = [...files];
      const places = added.map((file) => {
        // one of which only the name was left takes its own place
        const left = listed.findIndex(({state, name}) => state === "left" && name === file.name);
        const place = left < 0 ? listed.length : left;
        listed[place] = {state: "waiting", name: file.name};
        given[place] = file;
        return place;
      });
      dispatch({type: "files", files: listed});
      dispatch({type: "shown", shown: places[0] ?? 0});
      if (page.name !== "documents") go({name: "documents"});
      read(places);
    },
    stopReading() {
      stopping.abort();
      stopping = new AbortController();
    },
    goOnReading: () =>
      read(
        context.state.files.flatMap((file, place) =>
          given[place] && (file.state === "stopped" || isUnavailable(file)) ? [place] : []
        )
      ),
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
