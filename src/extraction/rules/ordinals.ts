import {after, before, type Candidate, type Rule} from "../candidate.ts";
import {itemPoint} from "../segment/items.ts";
import {prior, reject} from "./patterns.ts";

/** Numbers that count off headings, and ordinals that are no ranks. */
export const ordinals: readonly Rule[] = [
  reject("reject.list-ordinal", "list-ordinal", (c) => isListOrdinal(c)),
  reject("reject.ordinal", "ordinal", prior(/第$/, 1), (c) => !isRank(c))
];

function isListOrdinal(c: Candidate): boolean {
  const {view, numeral} = c;
  if (view[numeral.end] === itemPoint) return true;
  if (numeral.style === "hanzi" && /^(?:\.\d{1,2}){1,3}\u2024/.test(view.slice(numeral.end, numeral.end + 10)))
    return true;
  const tail = after(c, 3);
  const head = before(c, 2);
  const opens = numeral.start === 0 || /[\n。;:|!?” \t,)、]$/.test(head) || /^\s*$/.test(head);
  if (numeral.style === "hanzi" && numeral.value !== null && numeral.value <= 40) {
    if (tail.startsWith("、") && (/[\n。;:|!? \t)”]$|^\s*$/.test(head) || numeral.start === 0))
      return !/^、[二三四五六七八九十]/.test(tail) || /^、[^二三四五六七八九十]/.test(tail);
    if (/[(]$/.test(head) && tail.startsWith(")")) return true;
    if (
      /^(?:是|要)(?!否)/.test(tail) &&
      numeral.value >= 1 &&
      numeral.value <= 15 &&
      (opens || c.left.length === 0 || numeral.text.length <= 2)
    )
      return true;
    if (head.endsWith("其") && /^[,:是]/.test(tail)) return true;
    if (tail.startsWith(".") && opens) return true;
  }
  if (numeral.style === "digits" && numeral.value !== null && numeral.value < 200 && Number.isInteger(numeral.value)) {
    if (/[(]$/.test(head) && tail.startsWith(")") && c.quantity.unit === "")
      return (
        /[\n。;:|!? \t)]$/.test(view.slice(Math.max(0, numeral.start - 2), numeral.start - 1)) ||
        numeral.start < 2 ||
        !/[\u4e00-\u9fff]/.test(view[numeral.start - 2] ?? "")
      );
    if (
      /^[.、](?!\d)/.test(tail) &&
      (/[\n。;:|!? \t)”]$|^\s*$/.test(head) || numeral.start === 0) &&
      !/^、\d/.test(tail)
    )
      return true;
    if (
      tail.startsWith(")") &&
      opens &&
      !/\d/.test(c.view[numeral.start - 1] ?? "") &&
      c.quantity.unit === "" &&
      !c.enclosures.some((each) => each.mark === "(")
    )
      return true;
    if (/^\s/.test(tail) && /\n[^\S\n]*$/.test(head)) return false;
  }
  return false;
}

/** 第三 after 排名, 位列 or the name of a wider region is a rank. */
export function isRank(c: Candidate): boolean {
  if (!before(c, 1).endsWith("第")) return false;
  const head = c.view.slice(Math.max(c.clause.start, c.numeral.start - 14), c.numeral.start - 1);
  const tail = after(c, 4);
  if (!/^(?:名|位|$|[,。;、!?()”\n| ]|的|[和及与]第)/.test(tail) && !/^(?:名|位)/.test(tail)) {
    if (!/(?:排名|位列|位居|名列|排在|居于|列|居)(?:全国|全省|全市|省内|市内|同类[^,]{0,8})?$/.test(head)) return false;
    return !/^(?:方阵|梯队|批|届|次|类|轮|阶段|期|医院|人民医院|中医|档|等|线)/.test(tail);
  }
  if (/^(?:方阵|梯队)/.test(tail)) return false;
  return (
    /(?:排名|位列|位居|名列|排在|居|列|排|全省|全市|全国|全区|全县|省内|市内|前列|获|获得|荣获|取得|名次|位次|浙江省|考核|评价|总分|得分|成绩)[^,。]{0,8}$/.test(
      head
    ) || /^名(?:[,。;、的)]|$)/.test(tail)
  );
}
