import {words, type Language} from "../i18n/index.ts";
import {BrokenNotebook} from "../notebook/index.ts";
import {FetchError} from "./fetch.ts";
import type {Problem} from "./store.ts";

/** What an error means for the reader. An error that nobody foresaw is a frame that did not start, with its details. */
export function toProblem(error: unknown, language: Language): Problem {
  if (error instanceof BrokenNotebook) {
    const {breakage} = words(language).app;
    const reason = breakage[error.reason];
    return {kind: "broken-notebook", what: typeof reason === "string" ? reason : reason(error.cell ?? "?")};
  }
  if (error instanceof FetchError) return {kind: "fetch", what: error.what, details: error.message};
  return {kind: "frame", details: error instanceof Error ? (error.stack ?? error.message) : String(error)};
}
