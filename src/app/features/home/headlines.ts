import {html, type TemplateResult} from "lit";
import {ref} from "lit/directives/ref.js";
import type {Language, Words} from "../../../i18n/index.ts";
import {follow, readRoute, type RouterActions} from "../../router/index.ts";

/** The indicators that the home page shows, by slug. */
const shown = ["nursery-places-per-1000", "maternal-mortality"] as const;

/**
 * The headline charts. They were drawn when the site was built and come as small files of their own, so that none waits
 * for the app's charts or for the database; the element that brings them to life is the one of embeds.
 */
export function headlines(language: Language, actions: RouterActions, t: Words["app"]): TemplateResult {
  return html`<section
    class="headlines"
    aria-label=${t.front.headlines}
    @click=${(event: MouseEvent) => explore(event, actions)}
    ${ref(loadElement)}
  >
    ${shown.map(
      (slug) =>
        html`<zhibiao-chart
          indicator=${slug}
          lang=${language === "zh" ? "zh-CN" : "en"}
          site="./"
          home=${t.front.explore}
        ></zhibiao-chart>`
    )}
  </section>`;
}

/** Goes from a chart to the explorer without loading the page anew. */
function explore(event: MouseEvent, actions: RouterActions): void {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (!link || event.defaultPrevented || !new URL(link.href).search.startsWith("?explore")) return;
  follow(readRoute(link.href), actions)(event);
}

let asked = false;

function loadElement(section?: Element): void {
  if (!section || asked) return;
  asked = true;
  const script = document.createElement("script");
  script.type = "module";
  script.src = new URL("zhibiao-chart.js", document.baseURI).href;
  document.head.append(script);
}
