import {after, before, type Candidate, type Rule} from "../candidate.ts";
import {next, prior, reject, style} from "./patterns.ts";
import {abstractNoun, idiom, nameNoun} from "./words.ts";

/** Words with a numeral in them, named sets and thresholds. */
export const sets: readonly Rule[] = [
  reject("reject.idiom", "part-of-word", style("hanzi"), (c) => isIdiom(c)),
  reject("reject.name", "name-not-number", (c) => isNamedSet(c)),
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
    c.view.slice(Math.max(0, c.numeral.start - 3), c.numeral.end + 3).includes(spelled) &&
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
  return (
    (/^大?类$/.test(c.quantity.unit || after(c, 1)) &&
      /^大?类[\d一二两三四五六七八九十]+(?:项|种|个)/.test(after(c, 6))) ||
    (/[\d一二两三四五六七八九十]大?类$/.test(before(c, 5)) && /^(?:项|种|个)/.test(after(c, 1)))
  );
}

function isNamedSet(c: Candidate): boolean {
  if (isCatalogueCount(c)) return true;
  const {numeral} = c;
  if (c.numeral.half || c.quantity.class === "change" || c.quantity.class === "ratio") return false;
  if (c.quantity.unit.endsWith("次") || numeral.text.includes(".")) return false;
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
  const noun = abstractNoun.within(/^[\u4e00-\u9fff“]{0,8}/.exec(rest)?.[0] ?? "");
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
    (c.quantity.bound || c.quantity.floor
      ? /(?:人口|户籍|常住|居民|规模|床位|年龄|投资额?|面积|服务人口)(?:数)?(?:在)?$/
      : /(?:人口|户籍|常住|居民|年龄)(?:数)?(?:在)?$/
    ).test(c.left) &&
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
