import {html, nothing} from "lit";
import {words} from "../../../i18n/index.ts";
import type {RouterActions} from "../../router/index.ts";
import type {View} from "../../store/index.ts";
import type {ProblemActions} from "./actions.ts";
import {foldedDetails} from "./failure-details.ts";

/** Something has failed and the page stands: what it was, what is safe, what to do. It stays until it is answered. */
export const faultStrip: View<ProblemActions & RouterActions> = ({fault, language}, actions) => {
  if (!fault) return nothing;
  const {absence, failure} = fault;
  const t = words(language).app;
  const {failure: f, problem} = t;
  const known = absence && absence.kind !== "unknown" ? problem[absence.kind] : null;
  const told = known ?? (absence ? problem.fetch : null);
  return html`<section class="fault" role="alert" aria-labelledby="fault-title">
    <h2 id="fault-title">${told?.title ?? f.title}</h2>
    ${told && absence ? html`<p>${told.what(absence.what)}</p>` : nothing}
    <p>${f.going}</p>
    <p>${told?.next ?? f.again}</p>
    <p class="actions">
      <button @click=${actions.reload}>${problem.reload}</button>
      <button class="quiet" @click=${actions.closeFault}>${f.close}</button>
    </p>
    ${foldedDetails(failure, f)}
  </section>`;
};
