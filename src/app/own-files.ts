import type {Reason} from "../readers/index.ts";
import type {ReadAnswer, ReadRequest, Reading} from "./workers/read-document.ts";

/** A document that the reader opened. It stays in this tab's memory. */
export type OwnFile =
  | {readonly state: "reading"; readonly name: string}
  | {readonly state: "unreadable"; readonly name: string; readonly reason: Reason}
  | {readonly state: "failed"; readonly name: string; readonly details: string}
  | {readonly state: "read"; readonly name: string; readonly reading: Reading};

/** Reads files one after another in a worker of their own; `tell` hears of each as it is done. */
export async function readFiles(files: readonly File[], tell: (place: number, file: OwnFile) => void): Promise<void> {
  let worker: Worker | undefined;
  for (const [place, file] of files.entries()) {
    worker ??= new Worker(new URL("./workers/read-document.ts", import.meta.url), {type: "module"});
    const answer = await ask(worker, file).catch((error: unknown): ReadAnswer => ({error: String(error)}));
    if ("error" in answer) {
      worker.terminate();
      worker = undefined;
    }
    tell(place, toOwnFile(file.name, answer));
  }
  worker?.terminate();
}

async function ask(worker: Worker, file: File): Promise<ReadAnswer> {
  const request: ReadRequest = {name: file.name, bytes: new Uint8Array(await file.arrayBuffer())};
  return new Promise((resolve) => {
    worker.addEventListener("message", ({data}: MessageEvent<ReadAnswer>) => resolve(data), {once: true});
    worker.addEventListener("error", ({message}) => resolve({error: message || "the worker failed"}), {once: true});
    worker.postMessage(request, [request.bytes.buffer]);
  });
}

function toOwnFile(name: string, answer: ReadAnswer): OwnFile {
  if ("reading" in answer) return {state: "read", name, reading: answer.reading};
  if ("reason" in answer) return {state: "unreadable", name, reason: answer.reason};
  return {state: "failed", name, details: answer.error};
}

/** What was read so far. A document that was opened twice counts once. */
export function readingsOf(files: readonly OwnFile[]): readonly Reading[] {
  const readings = files.flatMap((file) => (file.state === "read" ? [file.reading] : []));
  return [...new Map(readings.map((reading) => [reading.document.id, reading])).values()];
}
