import {html, nothing, type TemplateResult} from "lit";
import {repeat} from "lit/directives/repeat.js";
import {formatMoment, words, type Language, type Words} from "../../../i18n/index.ts";
import {shownNotebook, type View} from "../../store/index.ts";
import {sheet} from "../../ui/index.ts";
import {differenceView} from "./difference-view.ts";
import type {HistoryActions} from "./history-actions.ts";
import type {ShownVersion} from "./state.ts";

/** A notebook's versions by time, and how the chosen one differs from the notebook as it is. All of it is text. */
export const historyDialog: View<HistoryActions> = (state, actions) => {
  const {panel, language} = state;
  if (panel?.name !== "history") return nothing;
  const {versions, shown} = panel;
  const t = words(language);
  const h = t.app.mine.history;
  const isShippedNew = shownNotebook(state)?.shipped?.changed ?? false;
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
  return sheet({
    name: "history-dialog",
    title: h.title,
    closeLabel: h.close,
    close: actions.closePanel,
    content: html`<div class="history">
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
  });
};

function compared(
  {version, compared}: ShownVersion,
  language: Language,
  actions: HistoryActions,
  t: Words
): TemplateResult {
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
