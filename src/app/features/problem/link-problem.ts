import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../../i18n/index.ts";
import type {Failure} from "../../failure/index.ts";
import type {RouterActions} from "../../router/index.ts";
import {failurePage} from "./failure-page.ts";
import type {Problem} from "./state.ts";

type LinkProblem = Extract<Problem, {kind: "broken-link" | "reference"}>;

export interface LinkProblemActions extends RouterActions {
  /** opens the file that a link names, where it is the one that the link was made for */
  openVerified(file: File, src: string, sha256: string): void;
}

/** A link that opens nothing: what happened to it, and what to ask the sender for. */
export function linkProblem(
  problem: LinkProblem,
  failure: Failure,
  actions: LinkProblemActions,
  {app: t, share: {broken, reference}}: Words
): TemplateResult {
  const told =
    problem.kind === "broken-link"
      ? {what: broken[problem.fault].what, next: `${broken.ask}${broken[problem.fault].ask}`}
      : {what: reference[problem.fault].what, next: reference[problem.fault].ask};
  return failurePage(
    {
      title: broken.title,
      ...told,
      safe: broken.nothing,
      more: problem.kind === "reference" ? named(problem, actions, reference) : nothing,
      actions: html`<button @click=${actions.reload}>${t.problem.reload}</button>
        <button @click=${() => actions.go({name: "home"})}>${t.problem.home}</button>`
    },
    failure,
    t
  );
}

function named(
  {fault, src, sha256}: Extract<LinkProblem, {kind: "reference"}>,
  actions: LinkProblemActions,
  t: Words["share"]["reference"]
): TemplateResult {
  const choose = (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) actions.openVerified(file, src, sha256);
  };
  return html`
    <dl class="named">
      <dt>${t.file}</dt>
      <dd><bdi>${src}</bdi></dd>
      ${
        sha256
          ? html`<dt>SHA-256</dt>
              <dd><bdi>${sha256}</bdi></dd>`
          : nothing
      }
    </dl>
    ${
      fault === "untold"
        ? nothing
        : html`<label class="open-file">
            <span class="button">${t.open}</span>
            <input type="file" accept=".html,text/html" @change=${choose} />
          </label>`
    }
  `;
}
