import type {Span} from "../../model/index.ts";

/** A number as the text has it: digits (1,234.5), a Chinese numeral (三万四千), or a word that is one (全覆盖). */
export interface Numeral extends Span {
  /** null for what is no number: 百千万, 三四, more digits than any count has */
  readonly value: number | null;
  /** the upper end of a range */
  readonly max: number | null;
  /** `digits` for decimals in Chinese too (六点八), which are never part of a word */
  readonly style: "digits" | "hanzi" | "word" | "fraction" | "ratio";
  /** the unit that belongs to the word itself: % for 全覆盖 and 三分之二 */
  readonly unit: string | null;
  readonly text: string;
  /** 一天半, 两个半小时: the value has the half that stands behind the unit or before it */
  readonly half?: true;
}

/** The numeral of a span. */
export function numeralOf(
  view: string,
  {start, end}: Span,
  value: number | null,
  parts: Partial<Omit<Numeral, "start" | "end" | "value" | "text">> = {}
): Numeral {
  return {max: null, style: "digits", unit: null, ...parts, start, end, value, text: view.slice(start, end)};
}
