import {html, nothing} from "lit";
import {words, type Words} from "../../../i18n/index.ts";
import type {View} from "../../store/index.ts";
import type {OfflineActions} from "./actions.ts";
import type {Offline} from "./state.ts";

/** How far the site is kept for use without a network. */
export const offlineLine: View<OfflineActions> = ({language, offline: {site}}, actions) => {
  const t = words(language).app;
  return html`<p>
    <span role="status">${sentence(site, t)}</span>
    ${site.state === "saving" ? html`<button class="quiet" @click=${actions.keepSite}>${t.offline.keep}</button>` : nothing}
  </p>`;
};

/** Says so where a newer build of the site waits. */
export const updateLine: View<OfflineActions> = ({language, offline: {update}}, actions) => {
  const t = words(language).app.offline;
  return update
    ? html`<p class="update" role="status">${t.update} <button @click=${actions.takeUpdate}>${t.take}</button></p>`
    : nothing;
};

function sentence(site: Offline, t: Words["app"]): string {
  if (site.state === "full") return t.offline.full(megabytes(site.total));
  if (site.state !== "keeping") return t.offline[site.state];
  return t.offline.keeping(megabytes(site.done), megabytes(site.total));
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
