import {release} from "virtual:seeds";
import {html} from "lit";
import {words} from "../../i18n/index.ts";
import {offlineLine, type OfflineActions} from "../features/offline/index.ts";
import {follow, routeAddress, type Route, type RouterActions} from "../router/index.ts";
import type {View} from "../store/index.ts";

/** What stands below every page but a notebook's. */
export const footer: View<OfflineActions & RouterActions> = (state, actions) => {
  const {app: t, share} = words(state.language);
  const link = (route: Route, label: string) =>
    html`<a href=${routeAddress(route, location.href)} @click=${follow(route, actions)}>${label}</a>`;
  return html`<footer class="foot">
    <p>${link({name: "releases"}, share.releases.current(release))}</p>
    ${offlineLine(state, actions)}
    <nav aria-label=${t.footer.label}>
      ${link({name: "library"}, t.storage.title)}
      <a href=${`./${t.footer.root}guide/index.html`}>${t.footer.guide}</a>
      <a href=${`./${t.footer.root}indicator/index.html`}>${t.footer.indicators}</a>
      <a href=${`./${t.footer.root}data/index.html`}>${t.footer.data}</a>
      <a href="./gallery.html">${t.footer.gallery}</a>
    </nav>
  </footer>`;
};
