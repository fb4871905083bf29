import {release} from "virtual:seeds";
import {html, type TemplateResult} from "lit";
import type {Words} from "../../i18n/index.ts";
import type {Act} from "../acts/act.ts";
import type {OfflineState} from "../offline.ts";
import {routeAddress} from "../route.ts";

/** What stands below the pages of the shell. */
export function footer(
  offline: OfflineState,
  act: Act,
  t: Words["app"],
  releases: Words["share"]["releases"]
): TemplateResult {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    act.go({name: "releases"});
  };
  return html`<footer class="foot">
    <p><a href=${routeAddress({name: "releases"}, location.href)} @click=${open}>${releases.current(release)}</a></p>
    <p role="status">${offlineSentence(offline, t)}</p>
  </footer>`;
}

function offlineSentence(offline: OfflineState, t: Words["app"]): string {
  if (offline.state !== "keeping") return t.offline[offline.state];
  return t.offline.keeping(megabytes(offline.done), megabytes(offline.total));
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
