import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../../i18n/index.ts";
import type {Actions} from "../../store/actions.ts";
import type {Fault} from "../../store/store.ts";
import {foldedDetails} from "./failure-details.ts";

/** Something has failed and the page stands: what it was, what is safe, what to do. It stays until it is answered. */
export function faultStrip({absence, failure}: Fault, actions: Actions, t: Words["app"]): TemplateResult {
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
}
