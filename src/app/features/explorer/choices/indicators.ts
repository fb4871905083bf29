import {facets, type IndicatorFacet} from "virtual:facets";
import {html, nothing, type TemplateResult} from "lit";
import {moveFocus, search} from "../../../../core/index.ts";
import {checkbox, type Choosing} from "./choosing.ts";

/** What is searched for, and whether the list is short because something is chosen already. */
export interface Search {
  readonly query: string;
  readonly folded: boolean;
  readonly ask: (query: string) => void;
  readonly unfold: () => void;
}

/** The chosen indicators, which a press gives up again, above a list to search in. */
export function indicatorChoice(choosing: Choosing, {query, folded, ask, unfold}: Search): TemplateResult {
  const {selection, choose, t} = choosing;
  const {indicators} = selection;
  const toggle = (slug: string) =>
    choose({
      indicators: indicators.includes(slug) ? indicators.filter((each) => each !== slug) : [...indicators, slug]
    });
  const chosen = indicators.flatMap((slug) => facets.indicators.find((each) => each.slug === slug) ?? []);
  const unknown = indicators.filter((slug) => facets.indicators.every((each) => each.slug !== slug));
  const found = search(facets.indicators, query);
  return html`<fieldset class="indicators">
    <legend>${t.indicators}</legend>
    ${
      indicators.length === 0
        ? nothing
        : html`<ul class="chosen" aria-label=${t.chosen}>
            ${chosen.map((each) => html`<li>${giveUp(nameOf(each, choosing), choosing.language === "zh" ? each.name : each.english, () => toggle(each.slug), t)}</li>`)}
            ${unknown.map((slug) => html`<li>${giveUp(t.unknown(slug), t.unknown(slug), () => toggle(slug), t)}</li>`)}
          </ul>`
    }
    ${
      folded
        ? nothing
        : html`<input
            type="search"
            aria-label=${t.search}
            placeholder=${t.search}
            .value=${query}
            @input=${(event: InputEvent) => ask((event.target as HTMLInputElement).value)}
            @keydown=${(event: KeyboardEvent) => pressInSearch(event, () => query.trim() && found[0] && toggle(found[0].slug))}
          />`
    }
    ${
      folded
        ? html`<button class="quiet" @click=${unfold}>${t.moreIndicators}</button>`
        : html`<ul class="options" aria-label=${t.indicators} @keydown=${pressInList}>
            ${found.map(
              (each, place) =>
                html`<li>
                  ${checkbox(indicators.includes(each.slug), () => toggle(each.slug), nameOf(each, choosing), {
                    count: each.count,
                    stop: place === 0
                  })}
                </li>`
            )}
          </ul>`
    }
    ${found.length === 0 ? html`<p role="status">${t.nothingFound}</p>` : nothing}
  </fieldset>`;
}

/** Down goes into the list, Enter takes the first that was found. */
function pressInSearch(event: KeyboardEvent, takeFirst: () => void): void {
  const field = event.target as HTMLInputElement;
  if (event.key === "Enter") {
    takeFirst();
    field.select();
  } else if (event.key === "ArrowDown") {
    const [first] = boxesBeside(field);
    first?.focus();
    event.preventDefault();
  }
}

function pressInList(event: KeyboardEvent): void {
  const boxes = boxesBeside(event.target as HTMLElement);
  moveFocus(event, boxes, boxes[0]?.closest("fieldset")?.querySelector<HTMLElement>('input[type="search"]'));
}

const boxesBeside = (element: HTMLElement) => [
  ...element.closest("fieldset")!.querySelectorAll<HTMLElement>(".options input")
];

function giveUp(label: unknown, name: string, press: () => void, t: Choosing["t"]): TemplateResult {
  return html`<button class="chip" aria-label=${t.giveUp(name)} @click=${press}>
    ${label}<span aria-hidden="true">×</span>
  </button>`;
}

const nameOf = ({name, english}: IndicatorFacet, {language}: Choosing) =>
  language === "zh" ? html`<span lang="zh-CN">${name}</span>` : html`<span>${english}</span>`;
