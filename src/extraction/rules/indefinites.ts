import type {Rule} from "../candidate.ts";
import {either, next, not, prior, reject, style, text} from "./patterns.ts";

/** Words that say how large a number is and not which one: 数千, 几十, 上百万, 成千上万, 三五百, 5万2. */
export const indefinites: readonly Rule[] = [
  reject(
    "reject.indefinite",
    "indefinite",
    style("hanzi"),
    text(/^[十百千万亿]+$/),
    either(prior(/[数几上成]$/, 1), prior(/[数几]十?$/, 2))
  ),
  reject("reject.indefinite", "indefinite", style("hanzi"), text(/^[十百千万亿]+$/), prior(/以$/, 1), next(/^计/, 1)),
  reject(
    "reject.indefinite",
    "indefinite",
    style("hanzi"),
    text(/^[十百千万]$/),
    next(/^数[十百千万亿名家个人台张例项次种]/, 2)
  ),
  reject("reject.indefinite", "indefinite", style("digits"), text(/^10+$/), prior(/几$/, 1)),
  reject("reject.indefinite", "indefinite", text(/^\d+[万亿千百]\d$/)),
  reject(
    "reject.indefinite",
    "indefinite",
    style("hanzi"),
    text(/^十?[一二两三四五六七八九]{2}[十百千万亿]*$/),
    (c) => c.numeral.value === null && (c.quantity.class !== null || /[十百千万亿]$/.test(c.numeral.text)),
    not(next(/^(?:级|类|甲|等|期|孩|产|季度|月)/, 2))
  )
];
