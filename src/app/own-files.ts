import type {Reason} from "../readers/index.ts";
import {toFailure, type Failure} from "./failure/report.ts";
import type {ReadAnswer, ReadRequest, Reading, Told} from "./workers/read-document.ts";

/** A document that the reader opened. It stays in this tab's memory. */
export type OwnFile =
  | {readonly state: "reading"; readonly name: string}
  | {readonly state: "unreadable"; readonly name: string; readonly reason: Reason}
  | {readonly state: "failed"; readonly name: string; readonly failure: Failure}
  | {
      readonly state: "read";
      readonly name: string;
      readonly reading: Reading;
      /** a region that the reader named and GB/T 2260 does not hold */
      readonly unknownRegion?: string;
    };

/** Reads files one after another in a worker of their own; `tell` hears of each as it is done. */
export async function readFiles(files: readonly File[], tell: (place: number, file: OwnFile) => void): Promise<void> {
  let worker: Worker | undefined;
  for (const [place, file] of files.entries()) {
    worker ??= startWorker();
    const answer = await ask(worker, file).catch((error: unknown): ReadAnswer => ({error: String(error)}));
    if ("error" in answer) {
      worker.terminate();
      worker = undefined;
    }
    tell(place, toOwnFile(file.name, answer));
  }
  worker?.terminate();
}

/** Reads a document again with the region and year that the reader says it has. */
export async function correctFile(file: OwnFile, told: Told): Promise<OwnFile> {
  if (file.state !== "read") return file;
  const {text, particulars} = file.reading;
  const worker = startWorker();
  const answer = await post(worker, {name: file.name, text, particulars, told});
  worker.terminate();
  if ("unknownRegion" in answer) return {...file, unknownRegion: answer.unknownRegion};
  return toOwnFile(file.name, answer);
}

const startWorker = () => new Worker(new URL("./workers/read-document.ts", import.meta.url), {type: "module"});

async function ask(worker: Worker, file: File): Promise<ReadAnswer> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return post(worker, {name: file.name, bytes}, [bytes.buffer]);
}

function post(worker: Worker, request: ReadRequest, transfer: Transferable[] = []): Promise<ReadAnswer> {
  return new Promise((resolve) => {
    worker.addEventListener("message", ({data}: MessageEvent<ReadAnswer>) => resolve(data), {once: true});
    worker.addEventListener("error", ({message}) => resolve({error: message || "the worker failed"}), {once: true});
    worker.postMessage(request, transfer);
  });
}

function toOwnFile(name: string, answer: ReadAnswer): OwnFile {
  if ("reading" in answer) return {state: "read", name, reading: answer.reading};
  if ("reason" in answer) return {state: "unreadable", name, reason: answer.reason};
  return {state: "failed", name, failure: toFailure("error" in answer ? answer.error : "no region was asked for")};
}

/** What was read so far. A document that was opened twice counts once. */
export function readingsOf(files: readonly OwnFile[]): readonly Reading[] {
  const readings = files.flatMap((file) => (file.state === "read" ? [file.reading] : []));
  return [...new Map(readings.map((reading) => [reading.document.id, reading])).values()];
}
