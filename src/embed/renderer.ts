import type {ChartName, Draw} from "../charts/index.ts";
import {embedWords, type Language} from "../i18n/index.ts";
import {chartOf, chooseRows, everything, readView, specOf, splitRows, type Selection} from "../explore/index.ts";
import {BrokenSnapshot, type Snapshot} from "../share/index.ts";
import {useIndicators} from "./catalogue.ts";
import type {Choice} from "./choice.ts";
import {chooser} from "./chooser.ts";
import {openSnapshot} from "./open.ts";
import {problemNote} from "./problem.ts";
import {select} from "./select.ts";

/** Charts that travel together: those with axes need Plot, the others do not. */
export type ChartSet = Readonly<Partial<Record<ChartName, Draw>>>;

export interface RenderOptions {
  /** snapshots of whole indicators, for a view to choose from; nobody has checked them yet */
  readonly data: readonly unknown[];
  /** the query of the view; null where the chart is frozen, in `fragment` or as `frozen` */
  readonly view: string | null;
  readonly fragment: string;
  readonly frozen: unknown;
  readonly language: Language;
  /** whether the user wants to change it from the start */
  readonly open: boolean;
  /** where the site is, with a slash at the end, as its links begin */
  readonly site: string;
  /** fetches the set that holds a chart */
  readonly loadSet: (chart: ChartName) => Promise<ChartSet>;
  /** opens an address outside of the page that holds the chart */
  readonly follow: (href: string) => void;
}

/** A chart that is drawn: opens or closes what changes it, or ends it. `view` is the query of the view that it shows. */
export interface RenderedChart {
  readonly view: string | null;
  toggle(): void;
  end(): void;
}

/** Draws a chart into an element, anew when its width or the user's choice changes. */
export async function render(place: HTMLElement, options: RenderOptions): Promise<RenderedChart> {
  const {language, view} = options;
  try {
    if (view !== null && readView(view).state === "cut") throw new BrokenSnapshot("damaged", "the link was cut");
    return await perform(place, options, await openSnapshot(options));
  } catch (error) {
    console.warn(error);
    place.replaceChildren(problemNote(error, language));
    return {view, toggle: () => {}, end: () => place.replaceChildren()};
  }
}

async function perform(place: HTMLElement, options: RenderOptions, snapshot: Snapshot): Promise<RenderedChart> {
  const {language, view, site} = options;
  const reading = view === null ? null : readView(view);
  const selection: Selection = reading?.selection ?? {...everything, chart: snapshot.spec.chart};
  let choice: Choice = selection;
  let width = 0;
  let turn = 0;
  const ended = new AbortController();
  const stage = document.createElement("div");
  stage.className = "embed-stage";

  const draw = async () => {
    const mine = ++turn;
    const chosen = {...selection, ...choice};
    const rows = rowsOf(snapshot, chosen, view !== null);
    const chart = chartOf(chosen, rows);
    const set = await options.loadSet(chart);
    if (mine !== turn || ended.signal.aborted || width === 0) return;
    useIndicators(snapshot.indicators);
    const {chart: _, ...frozen} = snapshot.spec;
    const own = view === null ? frozen : specOf(chosen, chart, snapshot.indicators);
    const spec = {...own, language, width, documents: snapshot.documents};
    const shares = rows.length > 0 ? splitRows(rows, chart, own.convert ?? null) : [];
    stage.replaceChildren(...shares.map((share) => set[chart]!(share.rows, spec)));
    if (rows.length === 0) stage.textContent = embedWords(language).emptied;
    stage.classList.toggle("embed-problem", rows.length === 0);
  };
  const redraw = () => void draw().catch((error: unknown) => stage.replaceChildren(problemNote(error, language)));
  const watch = new ResizeObserver(([entry]) => {
    const now = Math.round(entry!.contentRect.width);
    if (now === width || now === 0) return;
    width = now;
    redraw();
  });
  const on = (type: string, listen: (event: Event) => void) =>
    stage.addEventListener(type, listen, {signal: ended.signal});
  on("reveal", (event) => {
    const {id} = (event as CustomEvent<{id: string}>).detail;
    const href = sourceAddress(snapshot, id, language, site);
    if (href) options.follow(href);
  });
  on("click", () => {
    const mark = stage.querySelector(".chart-point.is-on");
    if (mark) select(stage, mark);
  });
  const form = chooser(snapshot, choice, language, options.open, (next) => {
    choice = next;
    redraw();
  });
  const {width: before} = place.getBoundingClientRect();
  width = Math.round(before);
  await draw();
  place.replaceChildren(form.element, stage);
  if (reading?.state === "altered") place.append(alteredNote(language));
  watch.observe(stage);
  return {
    view: view ?? snapshot.view,
    toggle: form.toggle,
    end() {
      ended.abort();
      watch.disconnect();
      place.replaceChildren();
    }
  };
}

function alteredNote(language: Language): HTMLElement {
  const note = document.createElement("p");
  note.className = "embed-altered";
  note.setAttribute("role", "note");
  note.textContent = embedWords(language).altered;
  return note;
}

type Rows = Parameters<typeof chartOf>[1];

/** Charts read no more of an observation than a snapshot keeps. */
function rowsOf(snapshot: Snapshot, selection: Selection, live: boolean): Rows {
  const rows = snapshot.rows as unknown as Rows;
  if (live) return chooseRows(rows, selection, snapshot.indicators);
  const {regions, kinds} = selection;
  return rows.filter(
    (row) => kinds.includes(row.kind) && (regions.length === 0 || regions.some((code) => row.region.startsWith(code)))
  );
}

/** The page of an indicator, at the row that states the observation; null for what no page of the site states. */
function sourceAddress(snapshot: Snapshot, id: string, language: Language, site: string): string | null {
  const row = snapshot.rows.find((each) => each.id === id);
  const slug = snapshot.indicators.find(({name}) => name === row?.indicator)?.slug;
  if (!slug || snapshot.release === null) return null;
  return `${site}${language === "en" ? "en/" : ""}indicator/${slug}.html#${id}`;
}
