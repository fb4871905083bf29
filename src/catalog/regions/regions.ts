import {codes, former} from "./list.ts";

/** An administrative division of GB/T 2260, to county level; 000000 is the nation. */
export interface Region {
  readonly code: string;
  /** 上虞区 */
  readonly name: string;
  /** 上虞 */
  readonly short: string;
  /** with its parents: 浙江省绍兴市上虞区 */
  readonly full: string;
  readonly parent: string | null;
  readonly former: readonly string[];
}

export const nation: Region = {code: "000000", name: "全国", short: "全国", full: "全国", parent: null, former: []};

/** The region of a six-digit code, or null. */
export function regionByCode(code: string): Region | null {
  return table().get(code) ?? null;
}

/** Every region that bears the name, in full, short or formerly: 上虞区, 上虞, 上虞市. */
export function regionsByName(name: string): readonly Region[] {
  return names().get(name) ?? [];
}

/** All regions, the nation first, then by code. */
export function allRegions(): readonly Region[] {
  return [...table().values()];
}

/** The region and what holds it, the nation left out: 330604, 330600, 330000. */
export function lineage(code: string): readonly string[] {
  const way: string[] = [];
  for (let at = regionByCode(code); at && at.parent !== null; at = regionByCode(at.parent)) way.push(at.code);
  return way;
}

/** What lies directly or further below: the counties of a prefecture, the prefectures and counties of a province. */
export function descendants(code: string): readonly Region[] {
  const head = code === "000000" ? "" : code.replace(/(?:00){1,3}$/, "");
  return allRegions().filter((each) => each.code !== code && each.parent !== null && each.code.startsWith(head));
}

/** The name without 市, 区, 县 and the like: 景宁 for 景宁畲族自治县; a name of two characters stays whole. */
export function shortName(name: string): string {
  for (const ending of endings) {
    if (!name.endsWith(ending) || name.length - ending.length < 2) continue;
    const rest = name.slice(0, -ending.length);
    return ending.startsWith("自治") ? withoutPeoples(rest) : rest;
  }
  return name;
}

/** What an autonomous prefecture, county or banner is called in short: 恩施州, 景宁县; null for others. */
export function shortOfAutonomous(region: Region): string | null {
  const kind = /自治([州县旗])$/.exec(region.name)?.[1];
  return kind ? region.short + kind : null;
}

const endings = [
  "特别行政区",
  "自治州",
  "自治县",
  "自治旗",
  "自治区",
  "地区",
  "林区",
  "矿区",
  "省",
  "市",
  "区",
  "县",
  "盟",
  "旗"
];

const peoples =
  "壮 回 维吾尔 蒙古 藏 满 苗 彝 土家 布依 朝鲜 侗 瑶 白 哈尼 哈萨克 黎 傣 畲 傈僳 仡佬 东乡 高山 拉祜 水 佤 纳西 羌 土 仫佬 锡伯 柯尔克孜 达斡尔 景颇 毛南 撒拉 布朗 塔吉克 阿昌 普米 鄂温克 怒 京 基诺 德昂 保安 俄罗斯 裕固 乌孜别克 门巴 鄂伦春 独龙 塔塔尔 赫哲 珞巴"
    .split(" ")
    .flatMap((each) => (each.length > 1 ? [`${each}族`, each] : [`${each}族`]))
    .concat("各族")
    .sort((a, b) => b.length - a.length);

function withoutPeoples(name: string): string {
  let rest = name;
  for (;;) {
    const tail = peoples.find((each) => rest.endsWith(each) && rest.length - each.length >= 2);
    if (!tail) return rest;
    rest = rest.slice(0, -tail.length);
  }
}

let byCode: Map<string, Region> | null = null;
let byName: Map<string, Region[]> | null = null;

function table(): ReadonlyMap<string, Region> {
  if (byCode) return byCode;
  byCode = new Map([["000000", nation]]);
  for (const line of codes) {
    const [head = "", ...rest] = line.split(" ");
    const province = head.slice(0, 2);
    for (const [code, name] of [
      [head.slice(0, 6), head.slice(6)] as const,
      ...rest.map((each) => [province + each.slice(0, 4), each.slice(4)] as const)
    ]) {
      const prefecture = `${code.slice(0, 4)}00`;
      const parent = code.endsWith("0000")
        ? "000000"
        : code.endsWith("00") || !byCode.has(prefecture)
          ? `${province}0000`
          : prefecture;
      const above = byCode.get(parent);
      const full = (above && above !== nation ? above.full : "") + name;
      byCode.set(code, {code, name, short: shortName(name), full, parent, former: former[code] ?? []});
    }
  }
  return byCode;
}

function names(): ReadonlyMap<string, Region[]> {
  if (byName) return byName;
  byName = new Map();
  for (const region of table().values())
    for (const name of new Set([
      region.name,
      region.short,
      shortOfAutonomous(region) ?? region.name,
      ...region.former
    ])) {
      const same = byName.get(name);
      if (same) same.push(region);
      else byName.set(name, [region]);
    }
  return byName;
}
