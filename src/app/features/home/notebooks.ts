import {notebooks} from "virtual:notebooks";
import {html, type TemplateResult} from "lit";
import {ref} from "lit/directives/ref.js";
import type {Words} from "../../../i18n/index.ts";
import {follow, routeAddress, type RouterActions} from "../../router/index.ts";

/** The order in which they are worth reading; what is not named here comes last. */
const order = [
  "childcare-places",
  "maternal-mortality",
  "infant-mortality",
  "life-expectancy",
  "family-doctors",
  "targets-and-results",
  "commitments",
  "two-regions",
  "coverage",
  "method",
  "tour",
  "sql-by-example",
  "chart-for-article"
];
const place = (slug: string) => (order.includes(slug) ? order.indexOf(slug) : order.length);
const sorted = notebooks.toSorted((a, b) => place(a.slug) - place(b.slug));

/** The shipped notebooks, each with a picture of what it shows. */
export function notebookList(actions: RouterActions, t: Words["app"]): TemplateResult {
  return html`<ul class="notebooks" ${ref(showPictures)}>
    ${sorted.map(({slug, title}) => {
      const route = {name: "notebook", slug} as const;
      const picture = `./pictures/notebooks/${slug}`;
      return html`<li>
        <a href=${routeAddress(route, location.href)} @click=${follow(route, actions)}>
          <picture>
            <source data-srcset=${`${picture}-dark.png`} media="screen and (prefers-color-scheme: dark)" />
            <img data-src=${`${picture}-light.png`} alt="" width="600" height="330" loading="lazy" decoding="async" />
          </picture>
          <span lang="zh-CN">${title}</span>
          <small>${t.front.about[slug as keyof Words["app"]["front"]["about"]] ?? ""}</small>
        </a>
      </li>`;
    })}
  </ul>`;
}

const pictureDelayMs = 2000;

/** The pictures come after the headline charts: browsers load lazy ones from far below as well. */
function showPictures(list?: Element): void {
  if (!list) return;
  const show = () => {
    clearTimeout(late);
    removeEventListener("zhibiao-ready", show);
    for (const source of list.querySelectorAll("source")) source.srcset = source.dataset["srcset"]!;
    for (const image of list.querySelectorAll("img")) image.src = image.dataset["src"]!;
  };
  addEventListener("zhibiao-ready", show);
  const late = setTimeout(show, pictureDelayMs);
}
