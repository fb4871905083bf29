import {chartType, type ChartSpec} from "../charts/index.ts";
import {chartWords, type Language} from "../i18n/index.ts";
import type {Case} from "./cases.ts";

const labelOf = (type: Case["type"], language: Language) => chartType(type).words(chartWords(language)).label;

/** The page; its address may choose `type`, `name`, `width`, `theme` (light, dark), `lang` (zh, en) and `made` (0, 1). */
export function showGallery(body: HTMLElement, cases: readonly Case[], choice: URLSearchParams): void {
  const width = Number(choice.get("width")) || Math.min(728, body.clientWidth - 32);
  const language = choice.get("lang") === "en" ? "en" : "zh";
  const theme = choice.get("theme");
  if (theme) document.documentElement.dataset.theme = theme;
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  const spec: ChartSpec = {width, language};
  const wanted = cases.filter(
    ({type, name, real}) =>
      (!choice.has("type") || choice.get("type") === type) &&
      (!choice.has("name") || choice.get("name") === name) &&
      (!choice.has("made") || (choice.get("made") === "0") === real)
  );
  const main = document.createElement("main");
  main.append(element("h1", "图表画廊"), links(cases, choice, language));
  for (const type of new Set(wanted.map(({type}) => type))) {
    main.append(element("h2", `${labelOf(type, language)}　${type}`));
    for (const each of wanted.filter((each) => each.type === type)) {
      const section = element("section");
      section.id = `${each.type}-${each.name}`;
      section.append(element("h3", `${each.name}${each.real ? "" : "（虚构数值）"}`), each.draw(spec));
      main.append(section);
    }
  }
  body.append(main);
}

function links(cases: readonly Case[], choice: URLSearchParams, language: Language): HTMLElement {
  const nav = element("nav");
  const link = (text: string, changes: Record<string, string | null>) => {
    const to = new URLSearchParams(choice);
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) to.delete(key);
      else to.set(key, value);
    }
    const a = element("a", text) as HTMLAnchorElement;
    a.href = `?${to}`;
    nav.append(a, " ");
  };
  link("全部", {type: null, name: null, made: null});
  for (const type of new Set(cases.map(({type}) => type))) link(labelOf(type, language), {type, name: null});
  link("只看真实数值", {made: "0"});
  link("320 像素", {width: "320"});
  link("全宽", {width: null});
  link("浅色", {theme: "light"});
  link("深色", {theme: "dark"});
  link("English", {lang: "en"});
  link("中文", {lang: null});
  return nav;
}

function element(name: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
