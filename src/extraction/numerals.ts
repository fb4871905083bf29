/** The value of a Chinese numeral of any size (三万四千, 一百二十, 两, 二〇二五), or null where it is none (百千万, 三四). */
export function parseNumeral(text: string): number | null {
  if (text === "半") return 0.5;
  if (text === "万") return 1e4;
  if (text === "亿") return 1e8;
  if (
    /^[〇零一二三四五六七八九]{3,}$/.test(text) ||
    (text.length === 2 &&
      /^(?:[〇零][〇零一二三四五六七八九]|[一二三四五六七八九][〇零])$/.test(text) &&
      !text.startsWith("零"))
  )
    return Number([...text].map((each) => digits.get(each)).join(""));
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let last = Infinity;
  let lastBig = Infinity;
  let seen = "";
  for (const char of text) {
    const digit = digits.get(char);
    if (digit !== undefined) {
      if (pending !== null && pending !== 0) return null;
      if (digit === 0 && seen === "") pending = text.length === 1 ? 0 : null;
      else pending = digit === 0 ? null : digit;
      if (digit === 0 && text.length > 1 && seen === "") return null;
    } else if (char === "万" || char === "亿") {
      const weight = char === "万" ? 1e4 : 1e8;
      if (weight >= lastBig || (section === 0 && pending === null && total === 0)) return null;
      if (char === "亿" && total > 0) return null;
      total += (section + (pending ?? 0)) * weight;
      section = 0;
      pending = null;
      last = Infinity;
      lastBig = weight;
    } else {
      const weight = char === "十" ? 10 : char === "百" ? 100 : char === "千" ? 1000 : NaN;
      if (Number.isNaN(weight) || weight >= last) return null;
      if (pending === null && !(weight === 10 || (seen === "" && text.length === 1))) return null;
      section += (pending ?? 1) * weight;
      pending = null;
      last = weight;
    }
    seen = char;
  }
  return total + section + (pending ?? 0);
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

/** Whether the character can stand in a Chinese numeral. */
export function isNumeralCharacter(char: string | undefined): boolean {
  return (
    char !== undefined &&
    (digits.has(char) || char === "十" || char === "百" || char === "千" || char === "万" || char === "亿")
  );
}
