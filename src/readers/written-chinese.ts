/**
 * Whether the letters of a page can be what its writer wrote: Chinese of everyday characters, or Latin. A text layer whose
 * font does not say which characters it draws gives neighbours of them, digits among them.
 */
export function isWritten(text: string): boolean {
  const letters = text.match(/[\p{L}\p{Co}\p{Cn}]/gu) ?? [];
  if (letters.length < 12) return true;
  const hanzi = letters.filter((char) => /\p{Script=Han}/u.test(char));
  const foreign = letters.filter(
    (char) => !/[\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Bopomofo}]/u.test(char)
  );
  if (foreign.length * 5 > letters.length) return false;
  const common = everyday();
  return hanzi.length < 12 || hanzi.filter((char) => common.has(char)).length >= 0.55 * hanzi.length;
}

let set: ReadonlySet<string> | undefined;

/** The 3,755 characters of GB 2312's first level, and the traditional forms of the commonest. */
function everyday(): ReadonlySet<string> {
  if (set) return set;
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xd7; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail);
  set = new Set([...new TextDecoder("gb18030").decode(Uint8Array.from(bytes)), ...traditional]);
  return set;
}

const traditional =
  "個們來時國會過為對學這說發經種動進產現於與從點體業長員關義務標準總結計劃實際達區縣鎮鄉衛醫療機構門診開設備號萬億數據額費總處應當無電話網資訊規範優質運營環境農場視聽單級讓認識論證題議記錄報導線組織專項隊員賓館樓層興辦傳統統計劑藥師護產婦兒陽陰廣東寧雲貴慶滬蘇陝隴臺灣灣";
