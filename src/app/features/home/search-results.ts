import type {Facets} from "virtual:facets";
import {notebooks} from "virtual:notebooks";
import {html, type TemplateResult} from "lit";
import {search} from "../../../core/index.ts";
import {everything} from "../../../explore/index.ts";
import {words, type Language} from "../../../i18n/index.ts";
import {follow, routeAddress, type Route, type RouterActions} from "../../router/index.ts";

export interface ResultGroup {
  readonly name: string;
  readonly links: readonly TemplateResult[];
}

/** What is found, by kind, each a link to it. */
export function searchResults(
  facets: Facets,
  query: string,
  language: Language,
  actions: RouterActions
): readonly ResultGroup[] {
  const {search: t, front} = words(language).app;
  const english = language === "en";
  const root = english ? "./en/" : "./";
  const shipped = notebooks.map(({slug, title, keys}) => ({
    slug,
    name: title,
    keys: [...keys, front.about[slug as keyof typeof front.about] ?? ""]
  }));
  const known = facets.regions.filter(({count}) => count > 0);
  const groups = [
    {
      name: t.indicators,
      links: search(facets.indicators, query).map(({slug, name, english: translated}) =>
        inside(exploring(slug), english ? translated : name, english ? "en" : "zh-CN", actions)
      )
    },
    {
      name: t.notebooks,
      links: search(shipped, query).map(({slug, name}) => inside({name: "notebook", slug}, name, "zh-CN", actions))
    },
    {
      name: t.regions,
      links: search(known, query).map(({code, full, englishFull}) => {
        const page = `${root}region/${code}.html`;
        return english && englishFull ? outside(page, englishFull, "en") : outside(page, full);
      })
    },
    {
      name: t.documents,
      links: search(facets.documents, query).map(({id, name}) => outside(`${root}document/${id}.html`, name))
    }
  ];
  return groups.filter(({links}) => links.length > 0);
}

const exploring = (slug: string): Route => ({name: "explorer", selection: {...everything, indicators: [slug]}});

const inside = (route: Route, name: string, lang: string, actions: RouterActions): TemplateResult =>
  html`<a href=${routeAddress(route, location.href)} lang=${lang} @click=${follow(route, actions)}>${name}</a>`;

const outside = (href: string, name: string, lang = "zh-CN"): TemplateResult =>
  html`<a href=${href} lang=${lang}>${name}</a>`;
