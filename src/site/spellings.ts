import {pinyin} from "pinyin-pro";

/** A Chinese name as it is typed without Chinese keys: in pinyin, and by its initials. */
export function spellings(name: string): string[] {
  const plain = {toneType: "none", nonZh: "consecutive", v: true} as const;
  return [pinyin(name, plain).replaceAll(" ", ""), pinyin(name, {...plain, pattern: "first"}).replaceAll(" ", "")];
}
