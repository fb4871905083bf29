import type {UnreadableReason} from "../../../readers/index.ts";
import {FetchError, isAbsent, reportAbsent, toFailure, type Failure} from "../../failure/index.ts";
import type {ReadAnswer, ReadProgress, ReadRequest, DocumentReading, Override} from "./workers/read-document.ts";

/** A document that the user opened. It stays in this tab's memory. */
export type UploadedDocument =
  | {readonly state: "waiting"; readonly name: string}
  /** `pages` where the document has them and some have been read */
  | {readonly state: "reading"; readonly name: string; readonly pages?: ReadProgress["pages"]}
  /** the user stopped before it was read */
  | {readonly state: "stopped"; readonly name: string}
  /** of the page before this one, which left its name; to be chosen again */
  | {readonly state: "left"; readonly name: string}
  | {readonly state: "unreadable"; readonly name: string; readonly reason: UnreadableReason}
  | {readonly state: "failed"; readonly name: string; readonly failure: Failure}
  | {
      readonly state: "read";
      readonly name: string;
      readonly reading: DocumentReading;
      /** a region that the user named and GB/T 2260 does not hold */
      readonly unknownRegion?: string;
    };

/**
 * Reads files one after another in a worker of their own; `tell` hears of each as it begins, goes on and is done. Those that
 * are not done when the signal is aborted are `stopped`.
 */
export async function readFiles(
  files: readonly File[],
  tell: (index: number, file: UploadedDocument) => void,
  signal: AbortSignal
): Promise<void> {
  let worker: Worker | undefined;
  const stop = () => worker?.terminate();
  const stopped = new Promise<"stopped">((resolve) => {
    signal.addEventListener("abort", () => resolve("stopped"), {once: true});
  });
  signal.addEventListener("abort", stop, {once: true});
  for (const [index, file] of files.entries()) {
    const {name} = file;
    if (signal.aborted) {
      tell(index, {state: "stopped", name});
      continue;
    }
    worker ??= startWorker();
    tell(index, {state: "reading", name});
    const asked = ask(worker, file, ({pages}) => {
      if (!signal.aborted) tell(index, {state: "reading", name, pages});
    }).catch((error: unknown): ReadAnswer => ({error: String(error)}));
    const answer = await Promise.race([asked, stopped]);
    if (answer === "stopped") {
      tell(index, {state: "stopped", name});
      continue;
    }
    if ("error" in answer || isWithoutProgram(answer)) {
      worker.terminate();
      worker = undefined;
    }
    if (isWithoutProgram(answer)) reportAbsent(new FetchError("read-document.js", "the program did not arrive"));
    tell(index, toUploadedDocument(name, answer));
  }
  worker?.terminate();
}

/** Reads a document again with the region and year that the user says it has. */
export async function correctFile(file: UploadedDocument, override: Override): Promise<UploadedDocument> {
  if (file.state !== "read") return file;
  const {text, notes, encoding, metadata} = file.reading;
  const read = {text, notes, ...(encoding ? {encoding} : {})};
  const worker = startWorker();
  const answer = await post(worker, {name: file.name, read, metadata, override});
  worker.terminate();
  if (isWithoutProgram(answer)) {
    reportAbsent(new FetchError("read-document.js", "the program did not arrive"));
    return file;
  }
  if ("unknownRegion" in answer) return {...file, unknownRegion: answer.unknownRegion};
  return toUploadedDocument(file.name, answer);
}

const isWithoutProgram = (answer: ReadAnswer) => "reason" in answer && answer.reason === "unavailable";

const startWorker = () => new Worker(new URL("./workers/read-document.ts", import.meta.url), {type: "module"});

async function ask(worker: Worker, file: File, tell: (progress: ReadProgress) => void): Promise<ReadAnswer> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return post(worker, {name: file.name, bytes}, tell, [bytes.buffer]);
}

function post(
  worker: Worker,
  request: ReadRequest,
  tell: (progress: ReadProgress) => void = () => {},
  transfer: Transferable[] = []
): Promise<ReadAnswer> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const {signal} = done;
    const settle = (answer: ReadAnswer) => {
      done.abort();
      resolve(answer);
    };
    worker.addEventListener(
      "message",
      ({data}: MessageEvent<ReadAnswer | ReadProgress>) => ("pages" in data ? tell(data) : settle(data)),
      {signal}
    );
    worker.addEventListener(
      "error",
      (event) => {
        // it is told beside the file, and is no error of the page's
        event.preventDefault();
        const {message} = event as {readonly message?: string};
        // a script that does not come is told without a word, or as a fault of the network
        settle(!message || isAbsent(new Error(message)) ? {reason: "unavailable"} : {error: message});
      },
      {signal}
    );
    worker.postMessage(request, transfer);
  });
}

function toUploadedDocument(name: string, answer: ReadAnswer): UploadedDocument {
  if ("reading" in answer) return {state: "read", name, reading: answer.reading};
  if ("reason" in answer) return {state: "unreadable", name, reason: answer.reason};
  return {state: "failed", name, failure: toFailure("error" in answer ? answer.error : "no region was asked for")};
}

/** What was read so far. A document that was opened twice counts once. */
export function readingsOf(files: readonly UploadedDocument[]): readonly DocumentReading[] {
  const readings = files.flatMap((file) => (file.state === "read" ? [file.reading] : []));
  return [...new Map(readings.map((reading) => [reading.document.id, reading])).values()];
}

/** How far the reading of files has come. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  /** not read, since the user stopped */
  readonly stopped: number;
  readonly now: Extract<UploadedDocument, {state: "reading"}> | null;
}

export function progressOf(files: readonly UploadedDocument[]): ReadingProgress {
  const count = (...states: readonly UploadedDocument["state"][]) =>
    files.filter(({state}) => states.includes(state)).length;
  const stopped = count("stopped");
  return {
    done: files.length - stopped - count("waiting", "reading", "left"),
    total: files.length - count("left"),
    stopped,
    now: files.find((file) => file.state === "reading") ?? null
  };
}
