import {html, nothing, type TemplateResult} from "lit";
import type {Language, Words} from "../../../../i18n/index.ts";
import type {Selection} from "../../../../explore/index.ts";

/** What every part of the explorer's choice is given. */
export interface Choosing {
  readonly selection: Selection;
  readonly choose: (change: Partial<Selection>) => void;
  readonly language: Language;
  readonly t: Words["app"]["explorer"];
}

/** `stop`: whether the Tab key stops at it; those of a list with arrow keys do so at the first. */
export function checkbox(
  checked: boolean,
  toggle: () => void,
  label: unknown,
  {count, stop = true}: {readonly count?: number; readonly stop?: boolean} = {}
): TemplateResult {
  return html`<label>
    <input type="checkbox" tabindex=${stop ? nothing : -1} .checked=${checked} @change=${toggle} />
    ${label} ${count === undefined ? nothing : html`<small>${count}</small>`}
  </label>`;
}

export interface Option {
  readonly value: string;
  readonly text: string;
}

export function select(
  label: string,
  options: readonly Option[],
  chosen: string,
  change: (value: string) => void
): TemplateResult {
  return html`<select
    aria-label=${label}
    @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
  >
    ${options.map(({value, text}) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
  </select>`;
}
