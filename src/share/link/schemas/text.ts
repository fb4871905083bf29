/**
 * Text as bytes, one code unit after the other, so that any string comes back: ASCII is one byte; the characters that
 * Chinese prose needs most are one byte; a Han character is two, half of what UTF-8 takes for its differences; others
 * two or three. Frozen: schema 1 is read by it for ever.
 */
export function encodeText(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const high = unit >> 8;
    const frequent = singles.indexOf(text[i]!);
    const block = blocks.indexOf(high);
    if (unit < 0x80) bytes.push(unit);
    else if (frequent >= 0) bytes.push(firstSingle + frequent);
    else if (high >= firstHan && high <= lastHan) bytes.push(firstLead + high - firstHan, unit & 0xff);
    else if (block >= 0) bytes.push(firstBlock + block, unit & 0xff);
    else bytes.push(escape, high, unit & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** The text of such bytes, or null where they are none. */
export function decodeText(bytes: Uint8Array): string | null {
  const units: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at++]!;
    if (lead < 0x80) units.push(lead);
    else if (lead >= firstSingle) units.push(singles.charCodeAt(lead - firstSingle));
    else {
      const high =
        lead === escape ? bytes[at++] : lead >= firstBlock ? blocks[lead - firstBlock] : lead - firstLead + firstHan;
      const low = bytes[at++];
      if (high === undefined || low === undefined) return null;
      units.push((high << 8) | low);
    }
  }
  let text = "";
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.slice(i, i + 8192));
  return text;
}

const firstLead = 0x80;
const firstHan = 0x4e;
const lastHan = 0x9f;
// Latin with accents, general punctuation, CJK punctuation and kana, full-width forms
const blocks = [0x00, 0x20, 0x30, 0xff];
const firstBlock = firstLead + lastHan - firstHan + 1;
const escape = firstBlock + blocks.length;
const firstSingle = escape + 1;
const singles = "，。、；：“”（）的年是不有一在个人数地目标率图出以要和为上中下分市区省会多大无";
