/**
 * What raised characters are in plain text, behind the text before them: ² in m², ⁹ in 10⁹, nothing for the mark of a
 * note, which would else become digits of the number before it.
 */
export function raisedText(before: string, text: string): string {
  const mark = text.trim();
  if (/^[23]$/.test(mark) && /(?:^|[^A-Za-z])(?:[kcdm]?m|M)$/.test(before.slice(-4))) return mark === "2" ? "²" : "³";
  if (/^[-−–]?[3-9]$/.test(mark) && /(?:^|[^\d.,])10$/.test(before.slice(-4))) return superscript(mark);
  if (/^[-−–+]?\d{1,3}[-+]?$/.test(mark) && /(?:[×xX*·]\s?10|[A-Za-z]\d?)$/.test(before.slice(-6)))
    return superscript(mark);
  return isNoteMark(mark) ? "" : text;
}

/** 1, [1], ①, 注2, *, 1-3, a */
function isNoteMark(mark: string): boolean {
  return /^(?:[[(（〔【]?(?:注|注释)?[\d\s,，、~～–-]{0,12}[\])）〕】]?|[①-⑳㉑-㉟]+|[*＊†‡§¶#]{1,4}|[a-z])$/u.test(
    mark
  );
}

function superscript(text: string): string {
  return text.replace(/./g, (char) => signs[char] ?? char);
}

const signs: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."0123456789"].map((digit, i) => [digit, "⁰¹²³⁴⁵⁶⁷⁸⁹"[i]!])),
  "-": "⁻",
  "−": "⁻",
  "–": "⁻",
  "+": "⁺"
};
