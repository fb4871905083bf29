import type {Breakage} from "../../../notebook/index.ts";
import type {LinkFault} from "../../../share/index.ts";
import type {PictureFault} from "../../../share/image/index.ts";
import type {Absence, Failure} from "../../failure/index.ts";
import type {ReferenceFault} from "../../workspace/index.ts";

/** Why a page could not be shown; `what` names the thing in words that a user knows. */
export type Problem =
  | {readonly kind: "no-wasm"}
  | {readonly kind: "missing-notebook"; readonly what: string}
  | {readonly kind: "broken-notebook"; readonly reason: Breakage; readonly cell: string | undefined}
  | {readonly kind: "broken-draft"; readonly id: string; readonly title: string}
  | {readonly kind: "missing-mine"}
  | {readonly kind: "oversized-notebook"}
  | {readonly kind: "broken-link"; readonly fault: LinkFault}
  | {readonly kind: "reference"; readonly fault: ReferenceFault; readonly src: string; readonly sha256: string}
  | {readonly kind: "picture"; readonly fault: PictureFault}
  /** a file of this site did not come; in `newer`, since another build has taken this one's place; in `away`, without a network */
  | {readonly kind: "fetch" | "newer" | "away"; readonly what: string}
  /** the notebook's frame did not open; a page could not be drawn; something that nobody foresaw */
  | {readonly kind: "frame" | "render" | "unexpected"};

export interface ProblemPage {
  readonly name: "problem";
  readonly problem: Problem;
  readonly failure: Failure;
}

/** Something failed while the page stands; `absence` where a file of this site did not come. */
export interface Fault {
  readonly failure: Failure;
  readonly absence: {readonly kind: Absence; readonly what: string} | null;
}

/** What failed last, until the user has read of it. */
export type FaultState = Fault | null;

export type ProblemEvent =
  | {readonly type: "problem.occurred"; readonly fault: Fault}
  | {readonly type: "problem.closed"}
  /** why a file of this site did not come is known better by now */
  | {
      readonly type: "problem.explained";
      readonly failure: Failure;
      readonly kind: "newer" | "away";
      readonly what: string;
    };

export function reduceFault(fault: FaultState, event: ProblemEvent): FaultState {
  switch (event.type) {
    case "problem.occurred":
      return event.fault;
    case "problem.closed":
      return null;
    case "problem.explained": {
      const {failure, kind, what} = event;
      return fault?.failure === failure ? {failure, absence: {kind, what}} : fault;
    }
  }
}

export function reduceProblemPage(page: ProblemPage, event: ProblemEvent): ProblemPage {
  if (event.type !== "problem.explained" || page.failure !== event.failure) return page;
  const {kind, what} = event;
  return {...page, problem: {kind, what}};
}
