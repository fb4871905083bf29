/** The members of a list: 、 和 与 及 以及, outside brackets and quotation marks. */
export function splitConjuncts(words: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  const cut = (at: number, length: number) => {
    parts.push(words.slice(start, at));
    start = at + length;
  };
  for (let i = 0; i < words.length; i++) {
    const char = words[i]!;
    if ("(“《".includes(char)) depth++;
    else if (")”》".includes(char)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (char === "、" && !isOneWord(words, i)) cut(i, 1);
    else if (char === "以" && words[i + 1] === "及") {
      cut(i, 2);
      i++;
    } else if (isConjunction(words, i)) cut(i, 1);
  }
  cut(words.length, 0);
  return parts.filter((part) => part.trim() !== "");
}

/** 三、四级手术, 甲、乙类传染病, 门、急诊: no list of two. */
function isOneWord(words: string, at: number): boolean {
  return /^(?:[一二三四]、[一二三四]级|[甲乙]、[乙丙]类|门、急诊)/.test(words.slice(at - 1, at + 3));
}

function isConjunction(words: string, at: number): boolean {
  const char = words[at]!;
  if (at === 0 || at === words.length - 1) return false;
  const next = words[at + 1]!;
  const last = words[at - 1]!;
  if (char === "和") return !/[谐解睦平缓气]/.test(next) && !/[共缓饱温祥人中总云]/.test(last);
  if (char === "与") return !/[会者]/.test(next) && !/[参给赋授]/.test(last);
  if (char === "及") return !/[时格其以]/.test(next) && !/[普涉以波危惠触提顾]/.test(last);
  return false;
}

/** Ends in a word that is itself measured: 率, 比例, 水平, 数. */
export function isMeasureNoun(words: string): boolean {
  return (
    /(?:率|比例|占比|比重|水平|数|数量|总量|面|量|指数|得分|费用|增幅|降幅|收入|支出|寿命|时间|总额|金额|人次|人数|次数|例数|合格率|满意度|知晓度|可及性|成本|均值|值|分数)$/.test(
      words
    ) && !/(?:方面|层面|层次|人群|全面)$/.test(words)
  );
}

/** Ends in a kind of institution. */
export function isInstitution(words: string): boolean {
  if (institution.test(words)) return true;
  return words.endsWith(")") && beforeBracket.test(words.slice(words.slice(0, -1).lastIndexOf(")") + 1));
}

const institutions =
  "医院|卫生院|卫生室|服务中心|服务站|医疗机构|机构|诊所|门诊部|保健院|疾控中心|院区|医共体|医联体|学校|社区|乡镇|街道|村|县|区|单位|分院|总院|企业|站|室";
const institution = new RegExp(`(?:${institutions})$`);
const beforeBracket = new RegExp(`(?:${institutions})\\(`);

/** 患者, 儿童, 医院 …: the word that bears several rates. */
export function subjectHeadOf(words: string): string {
  const match =
    /^(.*(?:患者|病人|感染者|人群|老年人|儿童|婴幼儿|孕产妇|产妇|妇女|居民|对象|人员|机构|医院|卫生院|卫生室|学生|新生儿|职工|服务|处方|任务|病例|事项|案件))(?=[^的]{2,})/.exec(
      words
    );
  return match?.[1] ?? "";
}

/** A rate that names no bearer: 规律服药率, 完成率, 报告发病率. */
export function isBareRate(words: string): boolean {
  return words.length <= 8 && bareRate.test(words);
}

const bareRate =
  /^(?:规范|规律|系统|健康|管理|服务|服药|面访|随访|创建|完成|办结|完结|合格|覆盖|达标|通过|满意|治疗|治愈|成功|有效|检测|监测|筛查|初筛|复筛|检查|接种|建档|建册|签约|续签|履约|救治|报告|发病|死亡|患病|检出|知晓|控制|参与|参检|设置|开放|稳定|保持|申报|落实|整改|处置|及时|应用|普及|发现|登记|录入|个案|追踪|到位|电子|纸质|群众|按时|按期|使用|响应|回访|目标|标准|基本|任务|工作|病种|机构|人群|人口|早诊|早治|干预|转介|指标|实施|推广|培训|考核|公开|执行|病情|理)+(?:率|比例|(?<=.{2}管理))$/;

/** Gives every member of a list the words that stand only with the last (高血压、糖尿病患者规范管理率) or the first (患者规范管理率和服药率). */
export function completeConjuncts(parts: readonly string[], shared: boolean): readonly string[] {
  const last = parts.at(-1) ?? "";
  const holder = subjectHeadOf(parts[0] ?? "");
  const base = perThousand.exec(parts[0] ?? "")?.[0] ?? "";
  return parts.map((part, k) => {
    if (k > 0 && base !== "" && perHead.test(part) && !perThousand.test(part)) return `${base}${part}`;
    if (k > 0 && isBareRate(part) && holder !== "" && subjectHeadOf(part) === "") return `${holder}${part}`;
    return !shared || k === parts.length - 1 || isMeasureNoun(part) ? part : `${part}${tailOf(part, last)}`;
  });
}

/** 每千人口床位数、注册护士数: the base stands once. */
const perThousand = /^每?(?:千|万|百|10万|十万)名?(?:常住)?(?:人口|人|儿童|老年人|婴幼儿|居民)(?:拥有)?/;
const perHead = /^(?!总|共|累计)[^每\d]{2,12}(?:数|床位|医师|医生|护士|托位)$/;

function tailOf(part: string, last: string): string {
  const tail = sharedTail.exec(last)?.[1] ?? "";
  if (part.endsWith("级") && /^.{1,4}级/.test(last)) return last.replace(/^.{1,4}级/, "");
  const rate = tail === "" && bearer.test(part) ? rateAtEnd(last) : "";
  if (rate !== "") return rate;
  if (tail === "" && part.length <= 3 && last.length > part.length + 1 && isMeasureNoun(last))
    return last.slice(part.length);
  if (tail === "" || part.includes(tail)) return "";
  if (population.test(part)) return tail.replace(populationFirst, "");
  return part.endsWith(tail.slice(0, 2)) ? tail.slice(2) : tail;
}

/** 常住人口和重点人群签约率: a part that is a population has no need of the other's noun. */
const population = /(?:人口|人群|居民|患者|病人|老年人|儿童|妇女|孕产妇|学生|职工|人员)$/;
const populationFirst = /^(?:人口|人群|居民|患者|病人|老年人|儿童|妇女|孕产妇|学生|职工|人员)/;

/** 婴儿、5岁以下儿童、孕产妇死亡率: populations share the rate behind the last of them. */
const bearer = /(?:婴儿|新生儿|幼儿|儿童|产妇|妇女|老年人|患者|病人|居民|人口|人群|学生|男性|女性|[^\d]癌|病)$/;

function rateAtEnd(words: string): string {
  for (let n = Math.min(8, words.length - 2); n >= 2; n--)
    if (isBareRate(words.slice(-n)) && bearer.test(words.slice(0, -n))) return words.slice(-n);
  return "";
}

const sharedTail =
  /^(?=.*$).{1,12}?((?:患者|病人|综合性?医院|医院|机构|次均|均次|人群|感染者|老年人|儿童|报告|服务|建设|合法性审核|签约|检测|筛查|接种|治疗|门诊|公立).*)/;
