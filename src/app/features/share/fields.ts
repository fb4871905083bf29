import {html, type TemplateResult} from "lit";

export interface Field<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly text: (value: Value) => string;
  readonly change: (value: Value) => void;
}

/** One of a few values, all of them to be seen. */
export function radios<Value extends string>({
  label,
  name,
  values,
  chosen,
  text,
  disabled = null,
  change
}: Field<Value> & {readonly name: string; readonly disabled?: Value | null}): TemplateResult {
  return html`<fieldset>
    <legend>${label}</legend>
    ${values.map(
      (each) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .checked=${each === chosen}
            ?disabled=${each === disabled}
            @change=${() => change(each)}
          />
          ${text(each)}</label
        >`
    )}
  </fieldset>`;
}

/** One of some values, in a list. */
export function list<Value extends string>({label, values, chosen, text, change}: Field<Value>): TemplateResult {
  const changed = (event: Event) => {
    const {value} = event.target as HTMLSelectElement;
    change(values.find((each) => each === value)!);
  };
  return html`<label
    ><span>${label}</span>
    <select @change=${changed}>
      ${values.map((each) => html`<option value=${each} ?selected=${each === chosen}>${text(each)}</option>`)}
    </select></label
  >`;
}
