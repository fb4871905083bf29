import {hydrate} from "./hydrate.ts";
import type {ChartName} from "../charts/index.ts";
import type {ChartSet, render, RenderedChart} from "./renderer.ts";
import {isChosen, releaseOf, slugsOf} from "./request.ts";

/** Charts that travel together, with what plays them. */
export interface Renderer {
  readonly charts: ChartSet;
  readonly render: typeof render;
}

/** What a chart is asked to show, and how its page or element gets what it needs. */
export interface Host {
  /** the indicator that `root` has a drawing of; null for none */
  readonly slug: string | null;
  /** the chart that a view without one of its own is likely to be */
  readonly chart: ChartName;
  /** the newest release of the data */
  readonly release: string;
  /** the query of a view; "" for the drawing as it stands */
  readonly view: string;
  /** a fragment with a frozen chart; "" for none */
  readonly fragment: string;
  /** a frozen chart that is at hand, as JSON gives it */
  readonly frozen?: unknown;
  readonly language: "zh" | "en";
  readonly site: string;
  readonly loadRenderer: (set: SetName) => Promise<Renderer>;
  /** the rows of an indicator, as a snapshot that nobody has checked yet; null where there are none */
  readonly loadData: (release: string, slug: string) => Promise<unknown>;
  readonly follow: (href: string) => void;
  /** called when there is something to see */
  readonly settled: () => void;
}

/** The query of a view that names its indicators; the drawn one where it names none. */
function wholeView({view, slug}: Host): string {
  return slug === null || slugsOf(view).length > 0 ? view : `i=${slug}&${view}`;
}

export type SetName = "axes" | "others";

/** What links call the charts that need Plot; the build says it (src/site/embed/bundle.ts), since no chart is loaded here. */
declare const zhibiaoPlotNames: readonly string[];

const setOf = (chart: string): SetName => (zhibiaoPlotNames.includes(chart) ? "axes" : "others");

/**
 * Begins a chart in `root`, which holds a drawing (`.embed-figure`) or an empty place for one and, perhaps, a button that
 * lets the user change it. What is drawn there is brought to life; another view, or a change, fetches the charts.
 */
export function start(root: HTMLElement, host: Host): () => void {
  const place = root.querySelector<HTMLElement>(".embed-figure")!;
  const button = root.querySelector<HTMLButtonElement>("button.embed-change");
  const ends: (() => void)[] = [];
  let playing: Promise<RenderedChart | null> | null = null;

  const run = async (open: boolean) => {
    const {fragment, frozen} = host;
    const view = fragment || frozen !== undefined ? null : wholeView(host);
    const wished = new URLSearchParams(view ?? host.view).get("c") || "auto";
    const release = releaseOf(view ?? "", host.release);
    const guess = wished === "auto" ? host.chart : wished;
    try {
      place.setAttribute("aria-busy", "true");
      const [player, data] = await Promise.all([
        host.loadRenderer(setOf(guess)),
        view === null ? [] : Promise.all(slugsOf(view).map((slug) => host.loadData(release, slug)))
      ]);
      const loadSet = async (chart: ChartName) =>
        player.charts[chart] ? player.charts : (await host.loadRenderer(setOf(chart))).charts;
      const {language, site, follow} = host;
      const begun = await player.render(place, {data, fragment, frozen, view, language, open, site, loadSet, follow});
      const link = root.querySelector<HTMLAnchorElement>("a.embed-open");
      if (link && begun.view) link.href = `${site}index.html?explore&${begun.view}`;
      return begun;
    } catch (error) {
      console.warn(error);
      root.classList.add("embed-failed");
      return null;
    } finally {
      place.removeAttribute("aria-busy");
      host.settled();
    }
  };

  const figure = place.querySelector<HTMLElement>("figure.chart");
  if (figure && !host.fragment && host.frozen === undefined && !isChosen(host.view, host.slug, host.release)) {
    ends.push(hydrate(figure));
    host.settled();
  } else playing = run(false);
  if (button) {
    const change = () => {
      if (playing) void playing.then((each) => each?.toggle());
      else playing = run(true);
      button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true"));
    };
    button.hidden = false;
    button.addEventListener("click", change);
    ends.push(() => button.removeEventListener("click", change));
  }
  return () => {
    for (const end of ends.splice(0)) end();
    void playing?.then((each) => each?.end());
  };
}
