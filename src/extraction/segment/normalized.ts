/**
 * The text with every character replaced by its plain twin, one for one, so that offsets hold: full-width digits, letters
 * and punctuation become ASCII, exotic spaces a space; 。、《》“” stay.
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
  return kept === 0 ? text : view + text.slice(kept);
}

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
