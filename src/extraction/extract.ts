import type {Document, Observation} from "../model/index.ts";
import type {Certainty} from "./certainty.ts";
import {contextOf, type ExtractOptions} from "./context.ts";
import {stages} from "./stages.ts";
import type {Trace} from "./trace.ts";
import type {Work} from "./work.ts";

/** What a text yields: its observations in order, how sure each is, and what became of every numeral in it. */
export interface Extraction {
  readonly observations: readonly Observation[];
  readonly candidates: readonly Trace[];
  /** by the observation's id */
  readonly certainty: Readonly<Record<string, Certainty>>;
}

/** Reads every observation of a document. The text is the one that the document's offsets refer to. */
export function extract(text: string, document: Document, options: ExtractOptions = {}): Extraction {
  const context = contextOf(text, document, options);
  const {traces} = stages.reduce((work, stage) => stage.run(work, context), emptyWork);
  return {
    observations: traces.flatMap((each) => each.observations),
    candidates: traces,
    certainty: Object.fromEntries(traces.flatMap((each) => Object.entries(each.certainty)))
  };
}

const emptyWork: Work = {numerals: [], candidates: [], outcomes: [], found: [], subjects: [], lists: [], traces: []};
