import {after, before, type Candidate, type Rule} from "../candidate.ts";
import {abstractNoun, frontMatter, futureOfNumber, hotline, idiom, nameNoun, zeroNoun} from "./words.ts";

const prior = (pattern: RegExp, length: number) => (c: Candidate) => pattern.test(before(c, length));
const next = (pattern: RegExp, length: number) => (c: Candidate) => pattern.test(after(c, length));
const style =
  (...styles: readonly string[]) =>
  (c: Candidate) =>
    styles.includes(c.numeral.style);
const text = (pattern: RegExp) => (c: Candidate) => pattern.test(c.numeral.text);
const either =
  (...tests: readonly ((c: Candidate) => boolean)[]) =>
  (c: Candidate) =>
    tests.some((test) => test(c));
const not = (test: (c: Candidate) => boolean) => (c: Candidate) => !test(c);
const reject = (name: string, reason: ReturnType<Rule["produce"]>, ...pattern: Rule["pattern"]): Rule => ({
  name,
  pattern,
  produce: () => reason
});

const year = /^(?:19[4-9]\d|20\d\d)$/;
const isYear = text(year);

/** What a number may be instead of an observation, the surest first. */
export const rejections: readonly Rule[] = [
  reject("reject.too-long", "too-long", style("digits"), (c) => c.numeral.value === null),
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
  ),
  reject("reject.list-ordinal", "list-ordinal", (c) => isListOrdinal(c)),
  reject("reject.ordinal", "ordinal", prior(/第$/, 1), (c) => !isRank(c)),
  reject("reject.title", "name-not-number", (c) => c.enclosures.some((each) => each.mark === "《")),
  reject(
    "reject.code",
    "code",
    style("digits"),
    either(prior(/[A-Za-z_αβγ]-?$/, 2), prior(/[A-Za-z]\d*[-.]$/, 5), next(/^[A-Za-z](?![a-z]?[/]|B\b|b\b)/, 2)),
    (c) =>
      !/^(?:DDD|kg|km|cm|mm|ml|mg|GB|TB|MB|kW|dB|m[²2]|G\b|T\b)/.test(after(c, 3)) &&
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
  ),
  reject("reject.grade", "grade", (c) => isGrade(c)),
  reject(
    "reject.age",
    "qualifier",
    (c) =>
      c.quantity.unit === "岁" ||
      c.quantity.unit === "月龄" ||
      (c.quantity.unit === "" && /^\s?(?:周?岁|月龄|孕周)/.test(after(c, 4))),
    (c) => !isAgeValue(c)
  ),
  reject("reject.age", "qualifier", prior(/(?:孕|满|年满|怀孕)$/, 3), next(/^(?:周|个月|月|岁|天)/, 2)),
  reject(
    "reject.denominator",
    "denominator",
    prior(/每$/, 1),
    (c) => !/^(?:个(?!月)|家|所|支|名医)/.test(after(c, 1)) || c.numeral.style === "hanzi" || c.numeral.value! >= 10
  ),
  reject(
    "reject.denominator",
    "denominator",
    style("hanzi"),
    text(/^[十百千万]$/),
    next(
      /^(?:人|名|户)(?:口)?(?:均|拥有|托位|托育|床位|医师|医生|护士|全科|常住|口|儿科|药师|公卫|注册|献血|病床|以上的?)/,
      6
    )
  ),
  reject(
    "reject.denominator",
    "denominator",
    either(prior(/\/$/, 1), prior(/\/(?:10|100)$/, 4)),
    text(/^(?:10|100|1|十|百|千|万|一|1000|10000|100000)$/)
  ),
  reject(
    "reject.denominator",
    "denominator",
    style("hanzi"),
    text(/^[百千万]$/),
    next(/^元(?:医疗|固定|业务|收入|产值|GDP|耗材)/, 4)
  ),
  reject("reject.idiom", "part-of-word", style("hanzi"), (c) => isIdiom(c)),
  reject("reject.name", "name-not-number", (c) => isNamedSet(c)),
  reject("reject.ranked", "qualifier", prior(/前$/, 1), next(/^\s?[%名位]的[\u4e00-\u9fff]/, 4)),
  reject(
    "reject.threshold",
    "qualifier",
    prior(/(?:[A-Za-z]|值|指数)[≥≤><]=?$/, 4),
    next(/^的?(?:的|病例|病历|患者|人群|者)/, 4)
  ),
  reject("reject.name", "name-not-number", prior(/等$/, 1), next(/^(?:个)?(?:部委|部门|委办局|厅局)/, 4)),
  reject("reject.name", "name-not-number", prior(/(?:中央电视台|央视|卫视|频道|央视网)$/, 5), next(/^(?:套|频道)/, 2)),
  reject("reject.qualifier", "qualifier", (c) => isThreshold(c)),
  reject(
    "reject.plan-length",
    "name-not-number",
    (c) => c.quantity.unit === "年",
    next(
      /^\s?年(?:行动|计划|规划|攻坚|滚动|期|制|建设计划|工作计划|提升|发展规划|实施|上台阶|大变样|方案|生存|任务|目标|一|两|级|任|资|制度|不少于|左右|发展计划|强基|总体|工程)/,
      8
    )
  ),
  reject(
    "reject.name",
    "name-not-number",
    next(
      /^\s?小时(?:门禁|值班|在线|服务|制|值守|应急|医学观察|急诊|药店|自助|开通|开放|不间断|核酸|内办结|待命|响应|热线)/,
      10
    ),
    (c) => c.numeral.value === 24 || c.numeral.value === 12
  ),
  reject(
    "reject.name",
    "name-not-number",
    next(
      /^\s?(?:分钟|小时|公里)(?:的)?(?:医疗|健康|急救|就医|服务|生活|养老|托育|取药|便民|检测|黄金|交通|卫生)[^,。;]{0,6}圈/,
      18
    )
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

function isListOrdinal(c: Candidate): boolean {
  const {view, numeral} = c;
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
    if (/^\s/.test(tail) && /\n\s*$/.test(head)) return false;
  }
  return false;
}

/** 第三 after 排名, 位列 or the name of a wider region is a rank. */
export function isRank(c: Candidate): boolean {
  if (!before(c, 1).endsWith("第")) return false;
  const head = c.view.slice(Math.max(c.clause.start, c.numeral.start - 14), c.numeral.start - 1);
  const tail = after(c, 4);
  if (!/^(?:名|位|$|[,。;、!?()”\n| ]|的)/.test(tail) && !/^(?:名|位)/.test(tail)) {
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

function isGrade(c: Candidate): boolean {
  const tail = after(c, 4);
  if (
    /^\s?(?:级|星级|星|甲|乙等|等(?:奖|级|次|医院|甲)|类(?:手术|切口|传染|疫苗|医院|区|指标|地区|以上)|档|期(?:工程|项目|建设|临床|\))|阶|线城|流|孩|胎|把手|本(?!地|市|级)|类[疾慢以]|型糖尿|等功)/.test(
      tail
    )
  )
    return !/^级.{0,2}$/.test("") || true;
  if (
    c.numeral.style === "hanzi" &&
    /^[、及和与]?[一二三四五六七八九]?、?[一二三四五六]?(?:级|类(?:手术|切口|传染|疫苗|医院|指标))/.test(tail)
  )
    return true;
  return c.numeral.style === "digits" && /^[、/和与-][1-9一二三四五六]?级/.test(tail);
}

function isAgeValue(c: Candidate): boolean {
  if (c.numeral.style !== "digits") return false;
  const said = c.view.slice(Math.max(c.sentence.start, c.numeral.start - 90), c.numeral.start);
  const ends = /^周?岁(?:以上|左右|以下)?(?:[,。;、!)(]|$)/.test(after(c, 6));
  if (ends && /寿命/.test(said) && !/(?:年满|满)$/.test(c.left)) return true;
  if (/(?:寿命|年龄|期望值|龄)[^,。;、]{0,14}$/.test(c.left)) return true;
  if (/^(?:寿命|期望|年龄)/.test(c.right)) return true;
  const predicate =
    /(?:达|达到|至|到|为|超过|超|增加|提高|延长|上升|提升|突破|高于|高出|高)$/.test(c.left) || c.quantity.floor !== "";
  return (
    predicate &&
    /^(?:以上|左右|以下)?(?:[,。;、!)(]|$)/.test(c.view.slice(c.numeral.end + 1, c.numeral.end + 4)) &&
    !/(?:年满|满|未满|已满)$/.test(c.left)
  );
}

function isIdiom(c: Candidate): boolean {
  const tail = c.view.slice(c.numeral.start, c.numeral.start + 5);
  const head = before(c, 3);
  if (head.endsWith("第")) return false;
  if (idiom.at(c.view, c.numeral.start)) return true;
  const spelled =
    c.numeral.text.length === 1
      ? idiom.at(c.view, c.numeral.start - 1) ||
        idiom.at(c.view, c.numeral.start - 2) ||
        idiom.at(c.view, c.numeral.start - 3)
      : "";
  if (
    spelled &&
    c.view.slice(c.numeral.start - 3, c.numeral.end + 3).includes(spelled) &&
    spelled.includes(c.numeral.text)
  )
    return true;
  return (
    /^(?:一|半|两|三|双)$/.test(c.numeral.text) &&
    /^.(?:[^个家名人项例件张台支份篇所座处栋辆条部种类期场次届批轮起户组队间床年天周小分公亩万亿倍成度多余百]|个$)/.test(
      tail
    ) &&
    !/(?:为期|半)$/.test(head) &&
    c.quantity.unit === ""
  );
}

/** 6类10项 names a fixed catalogue. */
function isCatalogueCount(c: Candidate): boolean {
  const number = "[\\d一二两三四五六七八九十]+";
  return (
    (/^大?类$/.test(c.quantity.unit || after(c, 1)) && new RegExp(`^大?类${number}(?:项|种|个)`).test(after(c, 6))) ||
    (new RegExp(`${number}大?类$`).test(before(c, 5)) && /^(?:项|种|个)/.test(after(c, 1)))
  );
}

function isNamedSet(c: Candidate): boolean {
  if (isCatalogueCount(c)) return true;
  const {numeral} = c;
  if (c.quantity.unit.endsWith("次")) return false;
  if (numeral.style === "word" || numeral.style === "fraction") return false;
  const tail = after(c, 12);
  const set =
    /^\s?(?:大(?!病|癌|慢|批)|项|个|种|类|条|套|批|方面|位一体|步|化|管|早|定|同|防|严|基|查|进|心|有|好|员|表|会|联|通|免|统一|融合|不)/.exec(
      tail
    )?.[0];
  if (set === undefined) return false;
  const hanzi = numeral.style === "hanzi";
  if (set.trim().startsWith("大")) return hanzi || !/^大(?:类|中心)?\d/.test(tail);
  if (!/^(?:项|个|种|类|条|套|批)$/.test(set.trim())) return hanzi && c.quantity.unit === "";
  const rest = tail.slice(set.length);
  if (
    !hanzi &&
    /^[种类]$/.test(set.trim()) &&
    /^[\u4e00-\u9fff]/.test(c.right) &&
    c.quantity.floor === "" &&
    c.quantity.bound === ""
  )
    return true;
  const noun = abstractNoun.within(rest.slice(0, 8));
  const name = nameNoun.at(rest, 0);
  if (c.quantity.floor !== "" || c.quantity.bound !== "") return false;
  if (
    hanzi &&
    /(?:新增|新建|建成|创建|建立|设立|成立|完成|举办|引进|获评|获|通过|出台|制定|印发|培育|打造|开工|竣工|共有|现有|新成立|评选|命名|投用|入选)(?:了)?$/.test(
      before(c, 5)
    )
  )
    return Boolean(name) && !/^(?:新增|获)/.test(before(c, 2));
  if (!hanzi)
    return (
      Boolean(noun) &&
      rest.indexOf(noun) <= 4 &&
      !/(?:出台|制定|印发|完成|新增|实施|启动|开展|争取|建成|推进|修订|发布|梳理|申报|报送|立项|获批|新建|续建|谋划)(?:了|等|各类)?$/.test(
        c.left.slice(-6)
      )
    );
  return true;
}

function isThreshold(c: Candidate): boolean {
  const kind = c.quantity.class;
  if (kind === "ratio" || kind === "change" || kind === "multiple") return false;
  const tail = c.view.slice(c.quantity.end, c.quantity.end + 6);
  if (
    /(?:人口|户籍|常住|居民|规模|床位|年龄|投资额?|面积|服务人口)(?:数)?(?:在)?$/.test(c.left) &&
    /^的|^(?:以上|以下|以内)?的?(?:县|乡|镇|村|社区|行政村|街道|地区|城市|医院|机构|项目|尚未)/.test(tail)
  )
    return true;
  if (c.quantity.floor && /(?:人口)$/.test(c.left) && tail.startsWith("的")) return true;
  if ((c.quantity.bound || c.quantity.floor) && /^的[\u4e00-\u9fff]/.test(tail) && kind !== "counter")
    return c.left.length > 0 || kind === "money";
  if (c.numeral.style === "hanzi" && /^[千百万]$/.test(c.numeral.text) && c.quantity.bound !== "")
    return /(?:人口|常住)/.test(c.left) || /尚未|的/.test(tail);
  return /(?:床位)$/.test(c.left) && c.quantity.bound !== "" && /^[^,。;]{0,6}(?:医院|机构)/.test(tail);
}
