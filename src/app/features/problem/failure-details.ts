import {html, type TemplateResult} from "lit";
import type {Words} from "../../../i18n/index.ts";
import {reportOf, type Failure} from "../../failure/index.ts";
import {copyText} from "../../ui/index.ts";

/** What can be told of a failure to whoever has to mend it: shown first, then copied. */
export function failureDetails(failure: Failure, t: Words["app"]["failure"]): TemplateResult {
  const report = reportOf(failure, t.report);
  const copy = async ({currentTarget}: Event) => {
    const outcome = (currentTarget as HTMLElement).parentElement!.querySelector("[role=status]")!;
    outcome.textContent = (await copyText(report)) ? t.copied : t.uncopied;
  };
  return html`<pre class="report" tabindex="0" role="region" aria-label=${t.details}>${report}</pre>
    <p class="actions">
      <button @click=${copy}>${t.copy}</button>
      <span role="status"></span>
    </p>
    <p class="hint">${t.hint}</p>`;
}

/** The same, folded, for a line of the page. */
export function foldedDetails(failure: Failure, t: Words["app"]["failure"]): TemplateResult {
  return html`<details class="technical">
    <summary>${t.details}</summary>
    ${failureDetails(failure, t)}
  </details>`;
}
