import {after, before, type Candidate, type Rule} from "../candidate.ts";
import {either, next, not, prior, reject, style, text} from "./patterns.ts";
import {frontMatter} from "./words.ts";

const isYear = text(/^(?:19[4-9]\d|20\d\d)$/);

/** Numbers of documents and of the calendar. */
export const documents: readonly Rule[] = [
  reject("reject.damaged", "damaged", either(next(/^\ufffd/, 1), prior(/\ufffd$/, 1))),
  reject("reject.too-long", "too-long", style("digits"), text(/^[^万亿千百十]+$/), (c) => c.numeral.value === null),
  reject("reject.front-matter", "document-number", (c) => isFrontMatter(c)),
  reject(
    "reject.document-number",
    "document-number",
    either(prior(/[(〔[]$/, 1), prior(/\)第?$/, 2)),
    either(
      next(/^[)〕\]]\s?\d+号/, 12),
      (c) => /\((?:19|20)\d\d\)第?$/.test(before(c, 8)) && after(c, 1).startsWith("号")
    )
  ),
  reject(
    "reject.telephone",
    "document-number",
    style("digits"),
    either(
      prior(/(?:电话|热线电话|传真|邮编|手机|QQ群?|微信号?)[:(]?\s?[\d-]*$/, 16),
      next(/^-\d{6,8}(?!\d)/, 12),
      prior(/(?<!\d)0\d{2,3}-$/, 5),
      text(/^1[3-9]\d{9}$/)
    )
  ),
  reject(
    "reject.date",
    "date",
    isYear,
    either(
      next(/^\s?(?:年|[-/.]\d{1,2}|、(?:19|20)\d\d|[-~至](?:19|20)?\d\d)/, 8),
      prior(/(?:19|20)\d\d(?:年)?[-~、至到]$/, 8)
    )
  ),
  reject(
    "reject.date",
    "date",
    (c) => /^(?:19|20)\d\d$/.test(c.numeral.text.slice(0, 4)) && /^(?:19|20)\d\d[-~至到]/.test(c.numeral.text)
  ),
  reject(
    "reject.date",
    "date",
    text(/^(?:20|19)\d\d$/),
    (c) => c.quantity.unit === "" && c.quantity.bound === "" && c.quantity.floor === ""
  ),
  reject(
    "reject.date",
    "date",
    either(text(/^\d{2}$/), text(/^\d{2}-\d{2}$/)),
    next(/^年(?:代|版|度)?/, 3),
    prior(/[-~至、'’]$/, 1),
    prior(/(?:19|20)\d\d年?[-~至、]$/, 8)
  ),
  reject("reject.date", "date", prior(/日$/, 1), next(/^(?:时|点)(?![间代期刻候长段])/, 2)),
  reject("reject.date", "date", style("hanzi"), text(/^[〇零一二三四五六七八九]{4}$/), next(/^年/, 1)),
  reject(
    "reject.date",
    "date",
    next(/^\s?(?:月(?:份|底|初|中旬|上旬|下旬|末)?(?!均|报|度|龄|活)|月\d)/, 4),
    not(prior(/第$/, 1)),
    (c) => c.numeral.value! <= 12 && c.numeral.value! >= 1 && !/^月(?:处方|人均|均)/.test(after(c, 3))
  ),
  reject(
    "reject.date",
    "date",
    prior(/月(?:份)?(?:的)?[-~至]?$/, 4),
    next(/^\s?(?:日|号|[-~至]\d|上午|下午|起|前)/, 3)
  ),
  reject("reject.date", "date", style("digits"), prior(/\d点$/, 2), next(/^分/, 1)),
  reject("reject.date", "date", style("digits"), next(/^点(?:[-~至到]\d|\d)/, 3)),
  reject("reject.date", "date", prior(/\d日?[-~至]$/, 3), next(/^日/, 1), (c) => c.numeral.value! <= 31),
  reject(
    "reject.date",
    "date",
    style("digits"),
    either(next(/^:\d\d/, 3), prior(/\d:$/, 2)),
    (c) => c.numeral.value! < 60 && c.quantity.unit === ""
  ),
  reject(
    "reject.date",
    "date",
    either(prior(/\d{4}[-/.]$/, 5), prior(/\d{4}[-/.]\d{1,2}[-/.]$/, 8)),
    text(/^\d{1,2}(?:-\d{1,2})?$/)
  ),
  reject("reject.date", "date", next(/^\s?(?:季度|周年|月\d{1,2}日|号楼|点(?:整|半|钟|前|后|\d)|年(?:级|代))/, 5)),
  reject(
    "reject.date",
    "date",
    either(text(/^\d{1,2}$/), style("hanzi")),
    prior(/(?:前|近|过去|最近|未来|今后|上|下|这)$/, 2),
    next(/^(?:个)?(?:年|月|季度|周|天)/, 3),
    not(prior(/(?:提前|延长|缩短)$/, 2)),
    not((c) => /^(?:年|天|个月)(?:的?(?:时间)?[,。;、]|$)/.test(after(c, 5)) && /(?:历时|用时|长达|连续)/.test(c.left))
  ),
  reject(
    "reject.date",
    "date",
    next(/^年(?:来|以来|间|前|后|内(?!.{0,6}\d)|初|底|末|中|期)/, 3),
    (c) => c.quantity.floor === ""
  )
];

function isFrontMatter(c: Candidate): boolean {
  const near = before(c, 160);
  const line =
    near.includes("\n") || c.numeral.start < 160
      ? c.numeral.start - near.length + near.lastIndexOf("\n") + 1
      : c.numeral.start - 161;
  if (c.numeral.start - line > 160) return /(?:索引号|文号)[:\s|]*[\w()-]*$/.test(before(c, 40));
  const head = c.view.slice(line, c.numeral.start);
  return frontMatter.test(head) && !/[。;]/.test(head);
}
