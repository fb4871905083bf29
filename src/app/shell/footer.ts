import {release} from "virtual:seeds";
import {html, nothing, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Actions} from "../store/actions.ts";
import type {OfflineState} from "../features/offline/offline.ts";
import {routeAddress} from "../router/route.ts";
import {follow} from "../router/follow.ts";

/** What stands below the pages of the shell. */
export function footer(
  offline: OfflineState,
  actions: Actions,
  t: Words["app"],
  releases: Words["share"]["releases"]
): TemplateResult {
  return html`<footer class="foot">
    <p>
      <a href=${routeAddress({name: "releases"}, location.href)} @click=${follow({name: "releases"}, actions)}
        >${releases.current(release)}</a
      >
    </p>
    <p>
      <span role="status">${offlineSentence(offline, t)}</span>
      ${offline.state === "saving" ? html`<button class="quiet" @click=${actions.keepSite}>${t.offline.keep}</button>` : nothing}
    </p>
    <nav aria-label=${t.footer.label}>
      <a href=${routeAddress({name: "library"}, location.href)} @click=${follow({name: "library"}, actions)}
        >${t.storage.title}</a
      >
      <a href=${`./${t.footer.root}guide/index.html`}>${t.footer.guide}</a>
      <a href=${`./${t.footer.root}indicator/index.html`}>${t.footer.indicators}</a>
      <a href=${`./${t.footer.root}data/index.html`}>${t.footer.data}</a>
      <a href="./gallery.html">${t.footer.gallery}</a>
    </nav>
  </footer>`;
}

function offlineSentence(offline: OfflineState, t: Words["app"]): string {
  if (offline.state === "full") return t.offline.full(megabytes(offline.total));
  if (offline.state !== "keeping") return t.offline[offline.state];
  return t.offline.keeping(megabytes(offline.done), megabytes(offline.total));
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
