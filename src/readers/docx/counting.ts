/**
 * A number as Word counts in a format of its list of number formats (ST_NumberFormat); an unknown one counts in digits.
 *
 * @param number from 0
 */
export function countIn(format: string, number: number): string {
  return (formats[format] ?? String)(number);
}

const hanzi = "〇一二三四五六七八九";
const legal = "零壹贰叁肆伍陆柒捌玖";
const legalTraditional = "零壹貳參肆伍陸柒捌玖";

const positional = (number: number) => String(number).replace(/\d/g, (digit) => hanzi[Number(digit)]!);

/** 一百零三: digits with the names of their places; ten itself is 十, not 一十. */
const counting = (digits: string, places: readonly string[], zero: string, bareTen: boolean) => (number: number) => {
  if (number === 0) return digits[0]!;
  if (number >= 10_000) return String(number);
  let text = "";
  for (let place = 3, rest = number; place >= 0; place--) {
    const digit = Math.floor(rest / 10 ** place);
    rest %= 10 ** place;
    if (digit > 0) text += digits[digit]! + places[place]!;
    else if (text !== "" && !text.endsWith(zero)) text += zero;
  }
  text = text.endsWith(zero) ? text.slice(0, -zero.length) : text;
  return bareTen && number < 20 ? text.slice(text.indexOf(places[1]!) < 0 ? 0 : 1) : text;
};

const thousand = counting(hanzi, ["", "十", "百", "千"], "零", true);
const listed = (signs: string) => (number: number) => [...signs][number - 1] ?? String(number);
const enclosed = (first: number) => (number: number) =>
  number >= 1 && number <= 20 ? String.fromCharCode(first + number - 1) : String(number);

const circled = (number: number) => {
  if (number === 0) return "⓪";
  if (number <= 20) return String.fromCharCode(0x2460 + number - 1);
  if (number <= 35) return String.fromCharCode(0x3251 + number - 21);
  return number <= 50 ? String.fromCharCode(0x32b1 + number - 36) : String(number);
};

const letter = (number: number) =>
  number < 1
    ? String(number)
    : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 8));

const roman = (number: number) => {
  if (number < 1 || number > 3999) return String(number);
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  const signs = ["m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"];
  let rest = number;
  return values.reduce((text, value, index) => {
    const times = Math.floor(rest / value);
    rest %= value;
    return text + signs[index]!.repeat(times);
  }, "");
};

const fullWidth = (number: number) =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

const formats: Readonly<Record<string, (number: number) => string>> = {
  none: () => "",
  decimalZero: (number) => String(number).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: enclosed(0x2474),
  decimalEnclosedFullstop: enclosed(0x2488),
  chineseCounting: (number) => (number < 100 ? thousand(number) : positional(number)),
  chineseCountingThousand: thousand,
  taiwaneseCounting: (number) => (number < 100 ? thousand(number) : positional(number)),
  taiwaneseCountingThousand: thousand,
  japaneseCounting: thousand,
  koreanCounting: thousand,
  ideographDigital: positional,
  taiwaneseDigital: positional,
  japaneseDigitalTenThousand: positional,
  chineseLegalSimplified: counting(legal, ["", "拾", "佰", "仟"], "零", false),
  ideographLegalTraditional: counting(legalTraditional, ["", "拾", "佰", "仟"], "零", false),
  ideographTraditional: listed("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: listed("子丑寅卯辰巳午未申酉戌亥"),
  ideographEnclosedCircle: listed("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase()
};
