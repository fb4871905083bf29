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
): Pick<Act, "readFiles" | "stopReading" | "goOnReading" | "correctFile" | "showFile" | "openOwn" | "downloadOwn"> {
  const {dispatch, begin, go, openHeld} = context;

  const replaceFile = (place: number, file: OwnFile) =>
    dispatch({type: "files", files: context.state.files.map((each, i) => (i === place ? file : each))});
  // the files themselves, at the places of what the state says of them
  const given: File[] = [];
  let stopping = new AbortController();
  let reading: Promise<void> = Promise.resolve();

  /** Reads the files at these places after those that are being read. */
  function read(places: readonly number[]) {
    const {signal} = stopping;
    for (const place of places) replaceFile(place, {state: "waiting", name: given[place]!.name});
    const files = places.map((place) => given[place]!);
    reading = reading.then(() => readFiles(files, (i, file) => replaceFile(places[i]!, file), signal));
  }

  return {
    readFiles(added) {
      const {files, page} = context.state;
      const first = files.length;
      const waiting = added.map(({name}) => ({state: "waiting", name}) as const);
      given.push(...added);
      dispatch({type: "files", files: [...files, ...waiting]});
      dispatch({type: "shown", shown: first});
      if (page.name !== "documents") go({name: "documents"});
      read(added.map((_, i) => first + i));
    },
    stopReading() {
      stopping.abort();
      stopping = new AbortController();
    },
    goOnReading: () => read(context.state.files.flatMap(({state}, place) => (state === "stopped" ? [place] : []))),
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
