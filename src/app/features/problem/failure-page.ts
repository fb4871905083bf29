import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../../i18n/index.ts";
import type {Failure} from "../../failure/index.ts";
import {failureDetails} from "./failure-details.ts";

/** What a page of failure says. */
export interface FailureMessage {
  readonly title: string;
  readonly what: string | TemplateResult;
  readonly safe: string;
  readonly next: string;
  readonly more?: TemplateResult | typeof nothing;
  readonly actions: TemplateResult;
}

/** A page in the place of one that cannot be shown: what happened, what is safe, what to do, and the details. */
export function failurePage(
  {title, what, safe, next, more, actions}: FailureMessage,
  failure: Failure,
  t: Words["app"]
) {
  const entry = (name: string, value: string | TemplateResult) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  const {happened, safe: unharmed, next: todo} = t.problem;
  return html`<main class="problem" tabindex="-1">
    <div role="alert">
      <h1>${title}</h1>
      <dl class="told">${entry(happened, what)} ${entry(unharmed, safe)} ${entry(todo, next)}</dl>
    </div>
    ${more ?? nothing}
    <p class="actions">${actions}</p>
    <div class="technical">
      <h2>${t.failure.details}</h2>
      ${failureDetails(failure, t.failure)}
    </div>
  </main>`;
}
