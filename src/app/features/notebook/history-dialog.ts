import {html, nothing, type TemplateResult} from "lit";
import {repeat} from "lit/directives/repeat.js";
import {formatMoment, type Language, type Words} from "../../../i18n/index.ts";
import type {Actions} from "../../store/actions.ts";
import type {LibraryPanel, ShownVersion} from "../library/state.ts";
import {dialog} from "../../ui/dialog.ts";
import {differenceView} from "./difference-view.ts";
import type {NotebookPage} from "../../store/store.ts";

type History = Extract<LibraryPanel, {name: "history"}>;

/** A notebook's versions by time, and how the chosen one differs from the notebook as it is. All of it is text. */
export function historyDialog(
  {versions, shown}: History,
  page: NotebookPage,
  language: Language,
  actions: Actions,
  t: Words
): TemplateResult {
  const h = t.app.mine.history;
  const isShippedNew = page.shipped?.changed ?? false;
  const entry = (version: ShownVersion["version"], label: string, why: string) =>
    html`<li>
      <button
        class="quiet version"
        aria-current=${shown?.version === version ? "true" : nothing}
        @click=${() => actions.showVersion(version)}
      >
        <span>${label}</span><small>${why}</small>
      </button>
    </li>`;
  return dialog(
    "history-dialog",
    h.title,
    h.close,
    actions.closePanel,
    html`<div class="history">
      <ol class="versions" aria-label=${h.title}>
        ${isShippedNew ? entry("shipped", h.shipped, "") : nothing}
        ${repeat(
          versions,
          ({at}) => at,
          ({at, why}) => entry(at, formatMoment(at, language), h.why[why])
        )}
      </ol>
      <section class="compared" tabindex="0" aria-label=${h.changed}>
        ${shown ? compared(shown, language, actions, t) : html`<p class="hint">${h.none}</p>`}
      </section>
    </div>`
  );
}

function compared({version, compared}: ShownVersion, language: Language, actions: Actions, t: Words): TemplateResult {
  const h = t.app.mine.history;
  if (!compared) return html`<p role="status">${h.unreadable}</p>`;
  const heading = version === "shipped" ? h.headingShipped : h.heading(formatMoment(version, language));
  return html`<h3>${heading}</h3>
    <p class="actions">
      <button @click=${actions.restoreVersion}>${version === "shipped" ? t.app.mine.takeShipped : h.restore}</button>
      <button class="quiet" @click=${actions.copyVersion}>${h.copy}</button>
      <small>${h.restoreHint}</small>
    </p>
    ${differenceView(compared.difference, t)}`;
}
