import {html, nothing, type TemplateResult} from "lit";
import {words, type Words} from "../../../i18n/index.ts";
import type {RouterActions} from "../../router/index.ts";
import type {View} from "../../store/index.ts";
import {failurePage} from "./failure-page.ts";
import {linkProblem, type LinkProblemActions} from "./link-problem.ts";
import type {Problem} from "./state.ts";

type OtherProblem = Exclude<Problem, {kind: "broken-link" | "reference"}>;

interface RescueActions {
  /** the file of a kept notebook as it is, though it cannot be read */
  downloadStored(id: string): void;
  /** puts the last version that can be read in a damaged notebook's place */
  restoreReadable(id: string): void;
}

type Actions = RouterActions & RescueActions & LinkProblemActions;

/** A page that cannot be shown, and why. */
export const problemPage: View<Actions> = (state, actions) => {
  if (state.page.name !== "problem") return nothing;
  const {problem, failure} = state.page;
  if (problem.kind === "broken-link" || problem.kind === "reference")
    return linkProblem(problem, failure, actions, words(state.language));
  const t = words(state.language).app;
  return failurePage(
    {...tell(problem, t), safe: t.problem.unharmed[unharmedBy(problem)], actions: actionsOf(problem, actions, t)},
    failure,
    t
  );
};

function tell(problem: OtherProblem, {problem: t, breakage}: Words["app"]) {
  switch (problem.kind) {
    case "missing-notebook":
    case "fetch":
    case "newer":
    case "away": {
      const {title, what, next} = t[problem.kind];
      return {title, what: what(problem.what), next};
    }
    case "broken-notebook": {
      const {title, what, next} = t["broken-notebook"];
      const reason = breakage[problem.reason];
      return {title, what: what(typeof reason === "string" ? reason : reason(problem.cell ?? "?")), next};
    }
    case "picture":
      return {title: t.picture.title, ...t.picture[problem.fault]};
    default:
      return t[problem.kind];
  }
}

function unharmedBy({kind}: OtherProblem): keyof Words["app"]["problem"]["unharmed"] {
  if (kind === "broken-notebook" || kind === "picture" || kind === "oversized-notebook") return "file";
  if (kind === "broken-draft") return "draft";
  return kind === "frame" || kind === "render" || kind === "unexpected" ? "edits" : "mine";
}

function actionsOf(problem: OtherProblem, actions: Actions, {mine, problem: t}: Words["app"]): TemplateResult {
  const home = html`<button @click=${() => actions.go({name: "home"})}>${t.home}</button>`;
  if (problem.kind === "broken-draft")
    return html`<button @click=${() => actions.downloadStored(problem.id)}>${mine.broken.download}</button>
      <button @click=${() => actions.restoreReadable(problem.id)}>${mine.broken.readable}</button> ${home}`;
  if (problem.kind === "missing-mine")
    return html`<button @click=${() => actions.go({name: "library"})}>${mine.title}</button> ${home}`;
  if (problem.kind === "missing-notebook") return home;
  return html`<button @click=${actions.reload}>${t.reload}</button> ${home}`;
}
