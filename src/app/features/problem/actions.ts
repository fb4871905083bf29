import {absentName, isAbsent, toFailure, whyAbsent, type Failure} from "../../failure/index.ts";
import type {Context} from "../../store/index.ts";
import {toProblem} from "./to-problem.ts";

export interface ProblemActions {
  /** the user has read of what failed */
  closeFault(): void;
}

type ProblemContext = Pick<Context, "state" | "dispatch" | "workspace">;

export const problemActions = ({dispatch}: ProblemContext): ProblemActions => ({
  closeFault: () => dispatch({type: "problem.closed"})
});

/** Shows what failed in the place of the page. */
export function fail(context: ProblemContext, error: unknown): void {
  context.workspace.close();
  console.warn(error);
  const [problem, failure] = [toProblem(error), toFailure(error)];
  context.dispatch({type: "app.page-opened", page: {name: "problem", problem, failure}});
  if (problem.kind === "fetch") void explain(context, problem.what, failure);
  if (problem.kind === "frame") void explain(context, "frame.html", failure);
}

/** Tells of what failed; the page stands. */
export function fault(context: ProblemContext, error: unknown): void {
  console.warn(error);
  const failure = toFailure(error);
  const what = isAbsent(error) ? absentName(error) : null;
  context.dispatch({
    type: "problem.occurred",
    fault: {failure, absence: what === null ? null : {kind: "unknown", what}}
  });
  if (what !== null) void explain(context, what, failure);
}

/** Says better why a file of this site did not come, once that is known. */
async function explain({dispatch}: ProblemContext, what: string, failure: Failure): Promise<void> {
  const kind = await whyAbsent();
  if (kind !== "unknown") dispatch({type: "problem.explained", failure, kind, what});
}

/** Where a file did not come since the site has become another build, says so on whatever page there is. */
export async function warnOfNewer(context: ProblemContext, error: unknown): Promise<void> {
  if ((await whyAbsent()) !== "newer") return;
  const {page, fault} = context.state;
  if (page.name === "problem" || fault?.absence?.kind === "newer") return;
  const absence = {kind: "newer", what: absentName(error)} as const;
  context.dispatch({type: "problem.occurred", fault: {failure: toFailure(error), absence}});
}
