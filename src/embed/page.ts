import {plainQuery} from "../core/index.ts";
import {announceHeight, secretOf} from "./heights.ts";
import {start, type Host, type Renderer, type SetName} from "./start.ts";

declare global {
  interface Window {
    /** each classic script of charts says here that it has come */
    zhibiaoPlayers?: Partial<Record<SetName, Renderer>>;
    /** and each file of rows, by release and slug */
    zhibiaoData?: Record<string, unknown>;
  }
}

/**
 * Runs embed.html and the pages of single charts. A frame without an origin may load no modules and fetch nothing, so
 * what is needed comes by classic scripts, whose addresses the page bears.
 */
function run(): void {
  const root = document.querySelector<HTMLElement>("#chart")!;
  const {slug = null, chart = "trend", release = "", site = "./"} = root.dataset;
  const {search, hash} = location;
  const fragment = /^#s\d+\./.test(hash) ? hash : "";
  const asked = new URLSearchParams(plainQuery(search)).get("lang");
  const language = document.documentElement.lang.startsWith("en") ? "en" : "zh";
  if (asked && asked.startsWith("en") !== (language === "en")) {
    return location.replace(new URL(root.dataset.other! + search + hash, location.href));
  }
  const follow = (href: string) => {
    const secret = secretOf(hash);
    const link = new URL(href, location.href).href;
    if (secret) parent.postMessage({message: "link", value: link, secret}, "*");
    else window.open(link, "_blank", "noopener");
  };
  const host: Host = {
    slug,
    chart: chart as Host["chart"],
    release,
    view: plainQuery(search),
    fragment,
    language,
    site,
    async loadRenderer(set) {
      if (!window.zhibiaoPlayers?.[set]) await loadScript(root.dataset[set]!);
      return window.zhibiaoPlayers![set]!;
    },
    async loadData(release, slug) {
      const path = `${release}/${slug}`;
      await loadScript(`${site}embed/data/${path}.js`).catch((error: unknown) => console.warn(error));
      return window.zhibiaoData?.[path] ?? null;
    },
    follow,
    settled: () => delete document.documentElement.dataset.waiting
  };
  announceHeight(root, slug ?? "zhibiao");
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.("a[href]");
    if (!link || !secretOf(hash)) return;
    event.preventDefault();
    follow((link as HTMLAnchorElement).href);
  });
  start(root, host);
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`not loaded: ${address}`)));
    document.head.append(script);
  });
}

run();
