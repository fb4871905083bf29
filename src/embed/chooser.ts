import {chartTypes, displayName, langOf} from "../charts/index.ts";
import {embedWords, chartWords, type Language} from "../i18n/index.ts";
import {readChartChoice} from "../explore/index.ts";
import type {Kind} from "../model/index.ts";
import {type Snapshot} from "../share/index.ts";
import type {Choice} from "./choice.ts";

const kinds: readonly Kind[] = ["actual", "target"];

/** What a user of an embedded chart can change: kind, regions, chart. `changed` gets the whole choice each time. */
export function chooser(
  snapshot: Snapshot,
  from: Choice,
  language: Language,
  open: boolean,
  changed: (choice: Choice) => void
): {element: HTMLElement; toggle: () => void} {
  const t = embedWords(language);
  const own = chartWords(language);
  const regions = new Map(snapshot.rows.map((row) => [row.region, displayName(row, language)]));
  let choice = from;
  const change = (next: Partial<Choice>) => changed((choice = {...choice, ...next}));
  const form = document.createElement("form");
  form.className = "embed-chooser";
  form.hidden = !open;
  form.addEventListener("submit", (event) => event.preventDefault());

  const pick = document.createElement("select");
  const types = chartTypes.filter(({embeddable = true}) => embeddable);
  const offered = [["auto", own.automatic], ...types.map(({name, words}) => [name, words(own).label])] as const;
  pick.append(...offered.map(([value, text]) => new Option(text, value, false, value === choice.chart)));
  pick.addEventListener("change", () => change({chart: readChartChoice(pick.value) ?? choice.chart}));
  form.append(label(t.chart, pick));

  const occurring = kinds.filter((kind) => snapshot.rows.some((row) => row.kind === kind));
  if (occurring.length > 1)
    form.append(
      group(
        t.kinds,
        occurring.map((kind) =>
          check(own.kind[kind], choice.kinds.includes(kind), (on) =>
            change({kinds: on ? [...choice.kinds, kind] : choice.kinds.filter((each) => each !== kind)})
          )
        )
      )
    );
  if (regions.size > 1) {
    const {regions: from} = choice;
    const isChosen = (code: string) => from.length === 0 || from.some((each) => code.startsWith(each));
    const chosen = new Set([...regions.keys()].filter(isChosen));
    const boxes = [...regions]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, name]) =>
        check(
          name,
          chosen.has(code),
          (on) => {
            if (on) chosen.add(code);
            else chosen.delete(code);
            change({regions: chosen.size === 0 ? ["none"] : chosen.size === regions.size ? [] : [...chosen]});
          },
          langOf(name) ?? undefined
        )
      );
    form.append(group(t.regions, boxes));
  }
  return {element: form, toggle: () => (form.hidden = !form.hidden)};
}

function check(text: string, checked: boolean, changed: (on: boolean) => void, lang?: string): HTMLElement {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = checked;
  box.addEventListener("change", () => changed(box.checked));
  const name = document.createElement("span");
  name.textContent = text;
  if (lang) name.lang = lang;
  const element = document.createElement("label");
  element.append(box, name);
  return element;
}

function label(text: string, control: HTMLElement): HTMLElement {
  const element = document.createElement("label");
  const name = document.createElement("span");
  name.textContent = text;
  element.append(name, control);
  return element;
}

function group(text: string, items: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = text;
  element.append(legend, ...items);
  return element;
}
