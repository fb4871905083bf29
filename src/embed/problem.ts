import {embedWords, type EmbedWords, type Language} from "../i18n/index.ts";
import {BrokenSnapshot} from "../share/index.ts";
import {Missing} from "./missing.ts";

/** What went wrong, as an element in the user's language. */
export function problemNote(error: unknown, language: Language): HTMLElement {
  const t = embedWords(language).problem;
  const kind: keyof EmbedWords["problem"] =
    error instanceof BrokenSnapshot ? error.fault : error instanceof Missing ? "missing" : "unreachable";
  const note = document.createElement("p");
  note.className = "embed-problem";
  note.setAttribute("role", "alert");
  note.dataset.problem = kind;
  note.textContent = t[kind];
  return note;
}
