/** The sub-population or institution class that a subject is restricted to, in its own words, or null. */
export function scopeOf(subject: string, before: string): string | null {
  const words = subject.replace(/^(?:全市|全区|全县|全省|我市|我区|我县)/, "");
  const match = population.exec(words) ?? institution.exec(words);
  if (match && match[0].length < words.length && match[0].length <= 30) return match[0];
  const place = /(?:城市|农村|城镇|城区|乡镇|山区)(?:地区)?$/.exec(
    before.replace(/(?:不超过|不低于|控制在|达到?|为)+$/, "")
  );
  return place?.[0] ?? null;
}

const population =
  /^[^、,和及与]{0,16}?(?:严重精神障碍患者|精神病患者|糖尿病患者|高血压患者|患者|感染者|病人|老年人|儿童|婴幼儿|孕产妇|适龄妇女|妇女|重点人群|女生|女性|男性|学生|职工|劳动者|居民)(?=[^、,和及与\s])/;
const institution =
  /^[^、,和及与]{0,14}?(?:医院|医疗卫生机构|医疗机构|卫生院(?:\([^)]*\))?|社区卫生服务中心(?:\([^)]*\))?|村卫生室(?:\([^)]*\))?|服务站|院区|医共体|医联体|学校|企业)(?=[^、,和及与\s])/;
