import {escapeMarkup, plainQuery} from "../core/index.ts";
import {embedWords, toLanguage, type Language} from "../i18n/index.ts";
import style from "./element.css?inline";
import type {ChartOptions} from "./options.ts";
import {start, type Host, type Renderer, type SetName} from "./start.ts";
import {slugsOf} from "./request.ts";

/** The newest release of the data when this was built. */
declare const zhibiaoRelease: string;

let sheet: CSSStyleSheet | undefined;

/**
 * Shows a chart in a shadow root once it comes near the window; until then, and where it fails, what the page itself has
 * there. Returns what ends it and leaves the root empty.
 */
export function show(root: ShadowRoot, options: ChartOptions): () => void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(document.createElement("slot"));
  let end = () => {};
  let ended = false;
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some((each) => each.isIntersecting)) return;
      near.disconnect();
      fill(root, options).then(
        (begun) => {
          if (ended) begun();
          else end = begun;
        },
        (error: unknown) => {
          console.warn(error);
          root.host.dispatchEvent(new CustomEvent("zhibiao-error", {detail: {error}, bubbles: true, composed: true}));
        }
      );
    },
    {rootMargin: "400px"}
  );
  near.observe(root.host);
  return () => {
    ended = true;
    near.disconnect();
    end();
    root.replaceChildren();
  };
}

async function fill(root: ShadowRoot, options: ChartOptions): Promise<() => void> {
  const site = new URL(options.site ?? ".", options.site ? document.baseURI : import.meta.url).href;
  const language = options.language ?? toLanguage(root.host.closest("[lang]")?.getAttribute("lang"));
  const view = queryOf(options.view) || (options.indicator ? "" : null);
  const frozen = view === null ? await readFrozen(options) : undefined;
  const slug = options.indicator && /^[a-z0-9-]+$/.test(options.indicator) ? options.indicator : null;
  const chart = document.createElement("div");
  chart.className = "embed";
  chart.lang = language === "en" ? "en" : "zh-CN";
  const drawn = slug && !view ? await loadDrawn(site, slug, language) : null;
  if (drawn) chart.replaceChildren(...drawn.childNodes);
  else chart.innerHTML = frameOf(language, site);
  if (options.home) goHome(chart, options.home, slug ? `${site}index.html?explore&i=${slug}` : null);
  const own = document.createElement("div");
  own.className = "embed-root";
  own.append(chart);
  if (!drawn) own.style.visibility = "hidden";
  root.append(own);
  const host: Host = {
    slug,
    chart: (drawn?.dataset.chart ?? "trend") as Host["chart"],
    release: drawn?.dataset.release ?? zhibiaoRelease,
    view: view ?? "",
    fragment: "",
    ...(frozen === undefined ? {} : {frozen}),
    language,
    site,
    loadRenderer,
    loadData: (release, slug) => fetchJson(`${site}embed/data/${release}/${slug}.json`),
    follow: (href) => void (options.home ? location.assign(href) : window.open(href, "_blank", "noopener")),
    settled() {
      own.style.visibility = "";
      root.querySelector("slot")?.remove();
      root.host.dispatchEvent(new CustomEvent("zhibiao-ready", {bubbles: true, composed: true}));
    }
  };
  const ends = [followTheme(own, root.host, options.theme), start(chart, host)];
  return () => {
    for (const end of ends) end();
  };
}

/** Makes the links those of a page of the site's own. */
function goHome(chart: HTMLElement, label: string, href: string | null): void {
  const parts = [chart, ...Array.from(chart.querySelectorAll("template"), (each) => each.content)];
  for (const part of parts) for (const link of part.querySelectorAll("a[target]")) link.removeAttribute("target");
  const open = chart.querySelector<HTMLAnchorElement>("a.embed-open");
  if (!open) return;
  open.textContent = label;
  if (href) open.href = href;
}

/** Sets the theme that is asked for, else the one that the page around shows, and keeps to it. */
function followTheme(own: HTMLElement, around: Element, theme: ChartOptions["theme"] = "auto"): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const set = () => {
    const scheme = getComputedStyle(around).colorScheme;
    const ofPage = scheme.includes("dark") && (dark.matches || !scheme.includes("light")) ? "dark" : "light";
    own.dataset.theme = theme === "auto" ? ofPage : theme;
  };
  set();
  dark.addEventListener("change", set);
  return () => dark.removeEventListener("change", set);
}

const loadRenderer = (set: SetName): Promise<Renderer> =>
  set === "axes" ? import("./sets/axes.ts") : import("./sets/others.ts");

/** A page's drawing of an indicator, its links made whole; null where there is none. */
async function loadDrawn(site: string, slug: string, language: Language): Promise<HTMLElement | null> {
  const address = `${site}${language === "en" ? "en/" : ""}embed/${slug}.html`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no chart at ${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const drawn = page.querySelector<HTMLElement>("#chart");
  for (const root of [drawn, ...Array.from(drawn?.querySelectorAll("template") ?? [], (each) => each.content)])
    for (const link of root?.querySelectorAll("a[href]") ?? [])
      link.setAttribute("href", new URL(link.getAttribute("href")!, address).href);
  return drawn && document.importNode(drawn, true);
}

async function readFrozen({src, data}: ChartOptions): Promise<unknown> {
  if (data !== undefined) return typeof data === "string" ? JSON.parse(data) : data;
  if (!src) throw new Error("a chart needs one of indicator, view, src and data");
  const response = await fetch(new URL(src, document.baseURI));
  if (!response.ok) throw new Error(`no chart at ${src}: ${response.status}`);
  return response.json();
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  return response.ok ? response.json() : null;
}

function queryOf(view: string | undefined): string {
  if (!view) return "";
  let query = view.includes("?") ? view.slice(view.indexOf("?") + 1).replace(/#.*$/s, "") : view;
  query = plainQuery(query);
  return slugsOf(query).length > 0 ? query : "";
}

function frameOf(language: Language, site: string): string {
  const t = embedWords(language);
  return `<div class="embed-figure"></div><p class="embed-problem embed-unreachable" role="alert">${escapeMarkup(t.problem.unreachable)}</p>
<p class="embed-foot"><a class="embed-open" href="${escapeMarkup(site)}index.html" target="_blank" rel="noopener">${escapeMarkup(t.open)}</a><button type="button" class="embed-change" aria-expanded="false" hidden>${escapeMarkup(t.change)}</button></p>`;
}
