/**
 * The text with every character replaced by its plain twin, one for one, so that offsets hold: full-width digits, letters
 * and punctuation become ASCII, exotic spaces a space, years in Chinese numerals digits; 。、《》“” stay.
 */
export function normalizedOf(text: string): string {
  let view = "";
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const plain =
      code < 0x80
        ? undefined
        : code >= 0xff01 && code <= 0xff5e
          ? String.fromCharCode(code - 0xfee0)
          : counterparts.get(text[i]!);
    if (plain === undefined) continue;
    view += text.slice(kept, i) + plain;
    kept = i + 1;
  }
  return withDigitYears(kept === 0 ? text : view + text.slice(kept));
}

/** 二〇二四年 with the digits of 2024年, whatever stands for the naught. */
function withDigitYears(view: string): string {
  return view.replace(hanziYear, (year) => [...year].map((char) => hanziDigits.get(char)).join(""));
}

const hanziYear =
  /(?:二[〇○零0oO][〇○零0oO一二三四五六七八九]{2}|一九[〇○零一二三四五六七八九]{2})(?=年|[-~至到][二一][〇○零0oO九])/g;
const hanziDigits = new Map([
  ...[..."〇○零0oO"].map((char) => [char, "0"] as const),
  ...[..."一二三四五六七八九"].map((char, i) => [char, String(i + 1)] as const)
]);

const counterparts = new Map(
  Object.entries({
    "\u3000": " ",
    "\u00a0": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\u200a": " ",
    "\u2002": " ",
    "\u2003": " ",
    "\ufeff": " ",
    "\u200b": " ",
    "\u2006": " ",
    "\u2007": " ",
    "\u2008": " ",
    "﹪": "%",
    "﹒": ".",
    "—": "-",
    "–": "-",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "―": "-",
    "﹣": "-",
    "～": "~",
    "∼": "~",
    "〜": "~",
    "｡": "。",
    "﹐": ",",
    "〔": "(",
    "〕": ")",
    "【": "(",
    "】": ")",
    "［": "(",
    "］": ")",
    "「": "“",
    "」": "”",
    "『": "“",
    "』": "”",
    "＂": "“",
    "∶": ":",
    "⁄": "/",
    "∕": "/",
    "╱": "/",
    "⧸": "/",
    "⟋": "/",
    "≧": "≥",
    "≦": "≤",
    "⩾": "≥",
    "⩽": "≤"
  })
);
