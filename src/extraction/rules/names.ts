import {after, before, type Candidate, type Rule} from "../candidate.ts";
import {either, next, not, prior, reject, style, text} from "./patterns.ts";
import {futureOfNumber, hotline, zeroNoun} from "./words.ts";

/** Numbers inside names, codes and quotation marks. */
export const names: readonly Rule[] = [
  reject("reject.title", "name-not-number", (c) => c.enclosures.some((each) => each.mark === "《")),
  reject(
    "reject.code",
    "code",
    style("digits"),
    either(prior(/[A-Za-z_αβγ]-?$/, 2), prior(/[A-Za-z]\d*[-.]$/, 5), next(/^[A-Za-z](?![a-z]?[/]|B\b|b\b)/, 2)),
    (c) =>
      !/^(?:DDD|g(?![A-Za-z])|kg|km|cm|mm|ml|mg|GB|TB|MB|kW|dB|m[²2]|G\b|T\b)/.test(after(c, 3)) &&
      !(
        c.quantity.unit !== "" &&
        /(?:SCI|PCT|EI|APP|AED|CT|MR|MRI|DR|B超|ICU|DRG|DIP|GCP|IP|HPV|PCR|ECMO)$/i.test(before(c, 5))
      )
  ),
  reject(
    "reject.code",
    "code",
    style("digits"),
    either(prior(/[+＋×xX]$/, 1), next(/^\s?[+＋×](?:[\dNXx]|[\u4e00-\u9fff])/, 3)),
    (c) => !/^[+](?:$|[,。;])/.test(after(c, 2))
  ),
  reject(
    "reject.code",
    "code",
    style("digits"),
    either(
      next(/^(?:型|价|甲(?![、,]?乙)|号(?!召)|版|路(?!径)|栋|幢|区块|式|开|线(?!上|下|索)|师\d|代(?!表)|频道|频)/, 2),
      next(/^\.\d/, 2),
      prior(/\d\.$/, 2)
    ),
    not((c) => c.quantity.class === "ratio" || c.quantity.class === "money")
  ),
  reject(
    "reject.code",
    "code",
    style("hanzi"),
    next(/^(?:型(?!糖尿)|价|甲(?!、)|乙(?!类)|号|院|附院|医院|线(?!上|下|索)|师|代(?!表))/, 2),
    not(next(/^价格/, 2))
  ),
  reject(
    "reject.unknown-unit",
    "no-quantity",
    style("digits"),
    (c) =>
      /^[万亿]+$/.test(c.quantity.unit) &&
      /^\s?(?:[a-zμΩ°℉]|[KMG]?(?:VA|Wh?|J|Pa|Hz|V|A|IU|U)(?![A-Za-z]))/.test(after(c, 8, c.quantity.end))
  ),
  reject(
    "reject.hotline",
    "name-not-number",
    style("digits"),
    (c) =>
      hotline.test(c.numeral.text) &&
      (futureOfNumber.test(after(c, 8)) ||
        (c.quantity.unit === "" && /(?:热线|拨打|平台|电话|举报)[“(]?$/.test(before(c, 4))))
  ),
  reject("reject.plan-period", "name-not-number", style("hanzi"), text(/^(?:十[二三四五六七八]五|[八九]五|二〇三五)$/)),
  reject(
    "reject.congress",
    "name-not-number",
    style("hanzi", "digits"),
    either(
      next(
        /^(?:大(?!类|中心|批|量|病|癌|慢|特|疾|要|救)(?:[,。;、”’精报以胜召和会提部]|$)|中全会|届(?!毕业)|次(?:全|党|人|代表|会议|深改))/,
        4
      ),
      next(/^大(?:精神|报告|以来|和)/, 3),
      (c) => /^(?:届)/.test(after(c, 1)) && /(?:中全|次全)/.test(after(c, 8))
    ),
    (c) =>
      !after(c, 1).startsWith("届") ||
      /^届[一二三四五六七八九十]|^届(?:全|中|人|政|党)/.test(after(c, 2)) ||
      c.numeral.style === "hanzi"
  ),
  reject("reject.congress", "name-not-number", style("hanzi"), prior(/届$/, 1), next(/^[次中、]/, 1)),
  reject("reject.name", "name-not-number", (c) => c.numeral.style !== "word" && isQuotedName(c)),
  reject("reject.name", "name-not-number", style("word"), (c) => isQuotedWord(c)),
  reject("reject.full-coverage", "indefinite", text(/^全面?覆盖$/), (c) => !isCoverage(c)),
  reject(
    "reject.cleared",
    "indefinite",
    text(/^[清归]零$/),
    (c) =>
      !/(?:问题|隐患|案件|积案|存量|任务|病例|库存|投诉|逾期|欠薪|债务|信访件|工单)(?:动态|全部|实现|逐一|逐步|已|基本)?$/.test(
        c.left
      ) || /^(?:行动|工作|目标|机制|攻坚)/.test(after(c, 2))
  )
];

function isQuotedName(c: Candidate): boolean {
  const quote = c.enclosures.find((each) => each.mark === "“");
  if (!quote || quote.end - quote.start > 60 || isQuotedZero(c, quote)) return false;
  const measured = ["ratio", "time", "length", "money", "event", "area"].includes(c.quantity.class ?? "");
  if (!measured || c.numeral.style !== "digits") return true;
  const rest = c.view.slice(quote.end + 1, quote.end + 5);
  if (
    /^(?:目标|行动|工程|圈|服务圈|模式|机制|标准|计划|医疗|就医|急救|健康)/.test(rest) ||
    /圈/.test(c.view.slice(c.numeral.end, quote.end))
  )
    return true;
  const inside = c.view.slice(quote.start + 1, c.quantity.start);
  return inside.length < 2 || /[个大]$/.test(inside);
}

/** “零死亡” says what it says, in quotation marks or not. */
function isQuotedZero(c: Candidate, quote: {start: number; end: number}): boolean {
  return (
    c.numeral.text === "零" &&
    quote.start + 1 === c.numeral.start &&
    c.numeral.end + zeroNoun.at(c.view, c.numeral.end).length === quote.end &&
    quote.end > c.numeral.end
  );
}

function isQuotedWord(c: Candidate): boolean {
  const quote = c.enclosures.find((each) => each.mark === "“");
  if (!quote) return false;
  return (
    quote.start + 1 !== c.numeral.start ||
    quote.end !== c.numeral.end ||
    /^(?:式|工程|行动)/.test(c.view.slice(quote.end + 1, quote.end + 3))
  );
}

function isCoverage(c: Candidate): boolean {
  const tail = after(c, 6).replace(/^”/, "");
  if (c.numeral.text === "全面覆盖") return /(?:实现|达到|做到|基本)$/.test(c.left) && /^(?:[,。;、!)]|$)/.test(tail);
  return !/^(?:的(?!.{0,2}目标)|式|地|拉网|过筛|、无死角|、无盲区|、全|网络|体系|格局|无死角)/.test(tail);
}
