/** Where something stands in a document's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A verbatim piece of a document, with its place. */
export interface Quote extends Span {
  readonly document: string;
  readonly text: string;
}

/** annual-plan 工作要点, summary 工作总结, summary-and-plan 总结和要点, multi-year-plan 规划、实施方案 */
export type Genre = "annual-plan" | "summary" | "summary-and-plan" | "multi-year-plan";

/** The metadata of a document; its full text is kept elsewhere and recognised by its SHA-256. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  /** GB/T 2260, six digits; 000000 the nation; "" where nothing tells it */
  readonly region: string;
  readonly region_name: string;
  readonly genre: Genre;
  /** the year that its plans are for; null where nothing tells it */
  readonly year: number | null;
  /** YYYY-MM-DD */
  readonly published: string | null;
  /** YYYY-MM-DD, where it differs from `published` */
  readonly written?: string | null;
  /** 索引号 */
  readonly index_number: string | null;
  /** 文号 */
  readonly document_number: string | null;
  readonly note?: string | null;
  /** of the UTF-8 bytes of its text, lower-case hex */
  readonly sha256: string;
  /** UTF-16 length of its text */
  readonly characters: number;
}

/** reported as having happened, or planned, required, striven for */
export type Kind = "actual" | "target";
export type Measure = "level" | "change" | "rank";
export type Comparator = "=" | ">=" | ">" | "<=" | "<" | "~";

/** One numeric claim of a document; the row of the table `observations`, column for column. */
export interface Observation {
  /** stable hash of document, number span and subject; used in links and citations */
  readonly id: string;
  /** canonical name in the catalogue, or null where the subject is not a catalogued one */
  readonly indicator: string | null;
  /** what is measured, in the document's own words */
  readonly subject: string;
  /** GB/T 2260, six digits; 000000 the nation */
  readonly region: string;
  readonly region_name: string;
  /** the year that the value belongs to; null where the text does not say, e.g. the earlier end of a from–to */
  readonly year: number | null;
  readonly kind: Kind;
  readonly measure: Measure;
  /** the number as written; 万 and 亿 stay in the unit */
  readonly value: number;
  /** the upper end of a range, else null */
  readonly value_max: number | null;
  /** %, ‰, /10万, 岁, 个, 家, 人次, 万元, 百分点 … */
  readonly unit: string;
  readonly comparator: Comparator;
  /** number, unit and comparator word as the document has them: 9.0%以下 */
  readonly written: string;
  /** sub-population or institution class that the value is restricted to, or null */
  readonly scope: string | null;
  readonly document: string;
  /** the number's place in the document's text: UTF-16 offsets, `end` exclusive */
  readonly start: number;
  readonly end: number;
  /** the shortest verbatim clause that holds subject and number */
  readonly quote: string;
  /** path of headings: 二(七)1 */
  readonly section: string;
  /** name of the rule that read it */
  readonly rule: string;
  /** whether a person confirmed or corrected it */
  readonly reviewed: boolean;
}

/** A national value to see a region against, with the publication that states it; the row of the table `reference`. */
export interface Reference extends Observation {
  readonly title: string;
  readonly issuer: string;
  /** YYYY-MM-DD */
  readonly published: string;
}

/** Columns of equal length, by name. */
export interface Table {
  readonly length: number;
  readonly columns: Readonly<Record<string, ArrayLike<unknown>>>;
}

/**
 * Where the value stands in its quote, as offsets into it: as written, else as a number; null where it stands there
 * twice and nobody knows which is meant, or not at all.
 */
export function placeInQuote({quote, written, value}: Pick<Observation, "quote" | "written" | "value">): Span | null {
  return findWhole(quote, written) ?? findWhole(quote, String(value));
}

function findWhole(quote: string, text: string): Span | null {
  const places: number[] = [];
  for (let at = text ? quote.indexOf(text) : -1; at >= 0; at = quote.indexOf(text, at + 1)) {
    const insideLonger =
      (/[\d.]$/.test(quote.slice(0, at)) && /^\d/.test(text)) ||
      (/^\d/.test(quote.slice(at + text.length)) && /\d$/.test(text));
    if (!insideLonger) places.push(at);
  }
  const [start, ...others] = places;
  return start === undefined || others.length > 0 ? null : {start, end: start + text.length};
}

/** Whether a spreadsheet would compute a cell that holds this text; some read the full-width signs as the others. */
export const isFormula = (text: string): boolean => /^[=+\-@\t\r\n＝＋－＠]./s.test(text) && !isNegativeNumber(text);

/** -5%, -1.2e6, -1,234.5, -3万: a number, which is no formula. */
const isNegativeNumber = (text: string) =>
  /^-(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[eE][+-]?\d+)?\s?(?:[%‰％]|[万亿]{1,2})?$/.test(text);

/**
 * Names that differ, for columns or fields of these names in this order: the first of a name keeps it, others get the
 * next free number (region, region_1), and one without a name is called by its place (element2), as DuckDB does. An object
 * cannot hold `__proto__`, which is numbered too.
 */
export function distinctNames(names: readonly string[]): readonly string[] {
  const named = names.map((name, index) => name || `element${index + 1}`);
  const taken = new Set(named);
  const used = new Set(["__proto__"]);
  const next = new Map<string, number>();
  return named.map((name) => {
    if (!used.has(name)) return (used.add(name), name);
    let number = next.get(name) ?? 1;
    while (taken.has(`${name}_${number}`)) number++;
    next.set(name, number + 1);
    taken.add(`${name}_${number}`);
    return `${name}_${number}`;
  });
}
