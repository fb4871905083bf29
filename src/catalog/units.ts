/** What a unit measures: a share, a money sum …, a `counter` (个, 家) counts the noun beside it, an `event` counts itself (人次). */
export type UnitClass =
  | "ratio"
  | "change"
  | "money"
  | "length"
  | "area"
  | "mass"
  | "volume"
  | "time"
  | "event"
  | "counter"
  | "multiple"
  | "other";

export interface Unit {
  /** as documents write it */
  readonly written: string;
  /** as the table has it */
  readonly name: string;
  readonly class: UnitClass;
}

/** The unit of the table for a written one: 名 for people is 人, 个百分点 is 百分点; what is unknown stays as it is. */
export function normalizeUnit(written: string): string {
  const whole = byWritten.get(written);
  if (whole) return whole.name;
  const head = /^[十百千]?[万亿]|^[千百]/.exec(written)?.[0] ?? "";
  const rest = written.slice(head.length);
  return head + (byWritten.get(rest)?.name ?? rest);
}

const classes: Readonly<Record<UnitClass, string>> = {
  ratio: "% ‰ /10万 /万 /千 /100万",
  change: "个百分点 百分点 个千分点 千分点 个点 个十万分点 十万分点 个万分点 万分点",
  money: "元 圆 美元 欧元 港元 元/人 元/人次 元/天",
  length: "公里 千米 米 厘米 毫米 微米 海里 里",
  area: "平方米 平方公里 平方千米 平米 公顷 亩 ㎡ 立方米 平方 立方 m² m2 M² M2 km² km2 ㎢ cm² m³ m3 ㎥",
  mass: "公斤 千克 吨 克 毫克 微克 斤 kg g mg",
  volume: "升 毫升 单位 U 微升 ml",
  time: "年 个月 月 周 个星期 天 日 小时 个小时 个半天 半天 个工作日 工作日 分钟 秒 秒钟 学时 课时 个学时 个课时 岁 周岁 月龄 个年头",
  event:
    "人次 例次 台次 场次 户次 辆次 架次 件次 篇次 班次 家次 批次 轮次 人日 床日 个次 项次 份次 床次 车次 频次 点次 条次 余次 例人次 单次 艘次 组次 团次 队次 支次 所次 剂次 针次 人份 治疗量 个治疗量 亩次 项次 人天 标准台班 人时",
  counter:
    "个 家 名 人 位 项 例 件 张 台 套 支 份 篇 所 座 处 栋 幢 辆 艘 架 条 部 种 类 期 场 次 届 批 轮 起 宗 户 对 组 队 间 床 桶 瓶 包 盒 袋 剂 针 片 粒 门 课 堂 本 册 幅 块 面 枚 颗 根 只 头 匹 株 棵 通 封 笔 单 票 席 站 点 村 班 句 首 集 段 道 款 顶 节 层 团 家庭 家单位 场演讲 回 趟 遍 口 尊 束 箱 罐 卷 页 版 键 档 具 副 双 尾 盏 顿 盘 扇 捆 组合 台套 台(套) 台(件) 件(套) 套(件) 万张",
  multiple: "倍 成 番 折",
  other: "DDDs DDD 级 分 度 ℃ 千瓦时 千瓦 兆 G T M GB TB MB Mbps dB 毫克/升 毫克/千克 分贝 卡"
};

/** Every unit that the extractor reads, the longer before the shorter. */
export const units: readonly Unit[] = Object.entries(classes)
  .flatMap(([kind, words]) =>
    [...new Set(words.split(" "))].map((written) => ({written, name: tableName(written), class: kind as UnitClass}))
  )
  .sort((a, b) => b.written.length - a.written.length);

const byWritten = new Map(units.map((unit) => [unit.written, unit]));

function tableName(written: string): string {
  const names: Record<string, string> = {
    名: "人",
    位: "人",
    圆: "元",
    个百分点: "百分点",
    个点: "百分点",
    个千分点: "千分点",
    个十万分点: "/10万",
    十万分点: "/10万",
    个万分点: "/万",
    万分点: "/万",
    周岁: "岁",
    个小时: "小时",
    个工作日: "工作日",
    个学时: "学时",
    个课时: "课时",
    个星期: "周",
    秒钟: "秒",
    千米: "公里",
    平方千米: "平方公里",
    平米: "平方米",
    "㎡": "平方米",
    平方: "平方米",
    "m²": "平方米",
    m2: "平方米",
    "M²": "平方米",
    M2: "平方米",
    "km²": "平方公里",
    km2: "平方公里",
    "㎢": "平方公里",
    "cm²": "平方厘米",
    立方: "立方米",
    "m³": "立方米",
    m3: "立方米",
    "㎥": "立方米",
    千克: "公斤",
    kg: "公斤",
    g: "克",
    mg: "毫克",
    ml: "毫升",
    "台(套)": "台",
    "台(件)": "台",
    "件(套)": "件",
    "套(件)": "套",
    台套: "台"
  };
  return names[written] ?? written;
}
