import {createHash} from "node:crypto";
import type {Plugin} from "vite";
import {words, type Language} from "../i18n/index.ts";
import {markup, type Markup} from "./pages/markup.ts";
import {readCurrent} from "./seeds.ts";

const tags = {zh: "zh-CN", en: "en"} as const;

/**
 * Shows the first screen or outline that the address asks for, before the app has come. It mirrors what `app/main` reads: other
 * routes and a kept language.
 */
const show = `(function () {
  var asked = new URLSearchParams(location.search.replace(/&amp;/gi, "&"));
  var others = ["src", "notebook", "mine", "new", "explore", "releases", "documents"];
  var isOther = location.hash || others.some(function (name) { return new RegExp("^\\\\?(.*(&|%26|;))?" + name + "(=|&|%|$)", "i").test(location.search); });
  var tag = asked.get("lang");
  try { tag = tag || localStorage.getItem("zhibiao:language"); } catch (error) { console.warn(error); }
  tag = !tag || /^zh\\b/i.test(tag) ? "zh-CN" : "en";
  document.documentElement.lang = tag;
  document.querySelector((isOther ? ".opening" : ".first") + '[lang="' + tag + '"]').hidden = false;
  addEventListener("keydown", function (event) {
    if (!event.target.matches(".first input")) return;
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter") event.target.dataset.entered = "";
    else delete event.target.dataset.entered;
  });
  ["compositionstart", "compositionend"].forEach(function (type) {
    addEventListener(type, function (event) {
      if (!event.target.matches(".first input")) return;
      if (type === "compositionstart") event.target.dataset.composing = "";
      else delete event.target.dataset.composing;
    });
  });
})();
`;

/**
 * The top of the home page as part of the built `index.html`, in both languages, so that it is read while the app is on
 * its way; and the outline of any other page. The app takes their place.
 */
export function firstScreen(): Plugin {
  const path = `assets/first-${createHash("sha256").update(show).digest("hex").slice(0, 8)}.js`;
  return {
    name: "zhibiao:first-screen",
    apply: "build",
    buildStart() {
      this.emitFile({type: "asset", fileName: path, source: show});
    },
    transformIndexHtml: {
      order: "post",
      handler(page) {
        const screens = (["zh", "en"] as const).flatMap((language) => [screen(language), opening(language)]).join("\n");
        const filled = page.replace(
          '<div id="app"></div>',
          `<div id="app">${screens}</div><script src="./${path}"></script>`
        );
        if (filled === page) throw new Error("index.html has no empty place for the app");
        return filled;
      }
    }
  };
}

/** As `app/ui/skeleton` draws it. */
function opening(language: Language): Markup {
  const {app: t} = words(language);
  return markup`<div class="opening" lang="${tags[language]}" aria-busy="true" hidden>
<header class="bar"><a class="brand" href="./"><img src="./icon.svg" alt="" width="24" height="24">${t.name}</a></header>
<p class="hidden" role="status">${t.loading}</p>
<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><b></b><b></b></div></div>`;
}

/** As `app/features/home` and `app/shell/bar` write it; a test compares the two. */
function screen(language: Language): Markup {
  const {app: t} = words(language);
  const {observations, documents} = readCurrent();
  return markup`<div class="first" lang="${tags[language]}" hidden>
<header class="bar"><a class="brand" href="./"><img src="./icon.svg" alt="" width="24" height="24">${t.name}</a><button class="quiet language" lang="${tags[language === "zh" ? "en" : "zh"]}" aria-label="${t.languageHint}" disabled>${t.language}</button></header>
<main class="home"><h1 class="tagline">${t.tagline}</h1><p class="data">${t.data(observations.length, documents.length)}</p>
<zb-search><search><input type="search" aria-label="${t.search.label}" placeholder="${t.search.placeholder}" autocomplete="off"></search></zb-search>
<p class="ways"><a class="button" href="./?explore">${t.explorer.enter}</a> <a class="button" href="./?new">${t.mine.create}</a> <a class="button" href="./?documents">${t.own.enter}</a></p></main></div>`;
}
