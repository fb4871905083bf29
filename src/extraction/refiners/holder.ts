import type {Row} from "./row.ts";

/**
 * Beds and staff that follow a count of one kind of institution are theirs, and not the region's: 设有妇幼保健院113所,共有床位1.5万张.
 * A count of several kinds, or of hospitals in general, holds nothing.
 */
export function withHolder(row: Row): Partial<Row> {
  if (!row.links.some((link) => link && isHeld(link.indicator.name))) return {};
  const {sentence, clause} = row.found.candidate;
  const institutions = row.before.paragraph
    .filter(
      (each) =>
        each.found.candidate.sentence.start === sentence.start && each.found.candidate.clause.start <= clause.start
    )
    .filter((each) => /^(?:[十百千]?[万亿])?[家所个]$/.test(each.unit))
    .flatMap((each) => each.names.map((name) => kindOf(name)))
    .filter((kind) => kind !== null);
  const special = institutions.filter((kind) => kind !== "");
  if (special.length === 0 || special.length !== institutions.length || special.length > 2) return {};
  const own =
    row.subjects.how !== "after" && /(?:全市|全省|全国|全县|全区|年末|医疗卫生机构)/.test(row.found.candidate.left);
  if (own) return {};
  return {
    links: row.links.map((link) => (link && isHeld(link.indicator.name) ? null : link)),
    scopes: row.links.map((link) => (link && isHeld(link.indicator.name) ? special[0]! : null))
  };
}

/** What institutions have or do. */
const isHeld = (name: string) =>
  /^(?!每).*(?:机构床位数|技术人员数|人员总数|医师数|护士数|诊疗人次|出院人次|入院人次)$/.test(name);

/** The kind of institution that a count's subject names; "" for institutions in general, null for anything else. */
function kindOf(name: string): string | null {
  if (/^(?:新|引进|创建|建成|建设|培训|评)/.test(name)) return null;
  const kind = special.exec(name)?.[0];
  if (kind) return kind;
  return /(?:医院|机构|卫生院|中心|卫生室)(?:总?数)?$/.test(name) ? "" : null;
}

const special =
  /(?:中医类?|妇幼保健|精神(?:卫生|专科|病)?|专科|养老|护理|民营|社会办|疾控|疾病预防控制|采供血|急救|康复|传染病|肿瘤|儿童|口腔|托育|医养结合)[\u4e00-\u9fff]{0,6}(?:医院|机构|院|中心|站)|乡镇卫生院|社区卫生服务(?:中心|机构|站)|村卫生室|门诊部|诊所|血站/;
