/**
 * The value of a numeral of any size, in Chinese, digits or both (三万四千, 一百二十, 两, 二〇二五, 廿四, 贰万, 36万4000, 一万八千亿),
 * or null where it is none or could be two (百千万, 三四, 5万2).
 */
export function parseNumeral(written: string): number | null {
  const text = plainOf(written);
  if (text === "半") return 0.5;
  if (text === "万") return 1e4;
  if (text === "亿") return 1e8;
  if (isSpelled(text)) return Number([...text].map((each) => digits.get(each)).join(""));
  const sum = new Sum();
  const tokens = text.match(/\d+(?:\.\d+)?|\D/g) ?? [];
  return tokens.every((token) => sum.add(token, tokens.length)) ? sum.value() : null;
}

/** 二〇二五, 五〇: digit by digit */
function isSpelled(text: string): boolean {
  if (/^[〇零一二三四五六七八九]{3,}$/.test(text)) return true;
  return /^(?:〇[〇零一二三四五六七八九]|[一二三四五六七八九][〇零])$/.test(text);
}

/** A numeral added up sign by sign; each step of ten may only be followed by smaller ones, save 亿 that multiplies 万. */
class Sum {
  private total = 0;
  private section = 0;
  private pending: number | null = null;
  private last = Infinity;
  private lastBig = Infinity;
  private seen = "";
  /** the step of ten that the pending digit stands right behind: 三万五 */
  private behind = 1;

  add(token: string, of: number): boolean {
    const digit = digits.get(token) ?? (/^\d/.test(token) ? Number(token) : undefined);
    const added =
      digit !== undefined
        ? this.digit(digit, /^\d/.test(token), of)
        : token === "万" || token === "亿"
          ? this.big(token)
          : this.small(token, of);
    this.seen = token;
    return added;
  }

  value(): number | null {
    const tail = this.pending ?? 0;
    if (tail === 0 || this.behind < 100) return this.total + this.section + tail;
    if (/^\d/.test(this.seen)) return this.seen.length === 1 ? null : this.sum(tail);
    return this.sum((tail * this.behind) / 10);
  }

  private sum(tail: number): number {
    return this.total + this.section + tail;
  }

  private digit(digit: number, arabic: boolean, of: number): boolean {
    if (this.pending !== null && this.pending !== 0) return false;
    if (digit === 0 && this.seen === "") {
      this.pending = 0;
      return of === 1;
    }
    if (arabic && this.seen !== "" && digit >= Math.min(this.last, this.lastBig)) return false;
    this.behind = this.seen === "零" || this.seen === "〇" ? 1 : (weights.get(this.seen) ?? 1);
    this.pending = digit === 0 ? null : digit;
    return true;
  }

  private big(token: string): boolean {
    const weight = weights.get(token)!;
    const group = this.section + (this.pending ?? 0);
    if (token === "亿" && this.lastBig === 1e4) this.total = (this.total + group) * weight;
    else {
      if (weight >= this.lastBig || group === 0) return false;
      this.total += group * weight;
    }
    this.section = 0;
    this.pending = null;
    this.last = Infinity;
    this.lastBig = weight;
    this.behind = 1;
    return true;
  }

  private small(token: string, of: number): boolean {
    const weight = weights.get(token) ?? NaN;
    if (Number.isNaN(weight) || weight >= this.last) return false;
    if (this.pending === null && !(weight === 10 || (this.seen === "" && of === 1))) return false;
    this.section += (this.pending ?? 1) * weight;
    this.pending = null;
    this.last = weight;
    this.behind = 1;
    return true;
  }
}

/** The value of digits with an optional point and thousands separators. */
export function parseDigits(text: string): number | null {
  const plain = text.replace(/[^0-9.]/g, "");
  if (plain.length > 20) return null;
  const value = Number(plain);
  return plain !== "" && Number.isFinite(value) ? value : null;
}

const digits = new Map(
  Object.entries({零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9})
);
const weights = new Map(Object.entries({十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8}));

/** Numerals of cheques and of old, with what they stand for. */
const others = new Map(
  Object.entries({
    壹: "一",
    贰: "二",
    叁: "三",
    肆: "四",
    伍: "五",
    陆: "六",
    柒: "七",
    捌: "八",
    玖: "九",
    拾: "十",
    佰: "百",
    仟: "千",
    萬: "万",
    億: "亿",
    兩: "两",
    廿: "二十",
    卅: "三十",
    卌: "四十"
  })
);

function plainOf(text: string): string {
  return [...text].some((each) => others.has(each)) ? [...text].map((each) => others.get(each) ?? each).join("") : text;
}

/** Whether the character can stand in a Chinese numeral. */
export function isNumeralCharacter(char: string | undefined): boolean {
  return char !== undefined && (digits.has(char) || weights.has(char));
}

/** Whether the character is a numeral of cheques or of old (贰, 佰, 廿), most of which are letters of common words too (队伍, 大陆). */
export function isOtherNumeralCharacter(char: string | undefined): boolean {
  return char !== undefined && others.has(char);
}

/** The step of ten that the character stands for, or undefined. */
export function weightOf(char: string | undefined): number | undefined {
  return char === undefined ? undefined : weights.get(char);
}

/** One digit in Chinese, 零 to 九. */
export function digitOf(char: string | undefined): number | undefined {
  return char === undefined ? undefined : digits.get(char);
}
