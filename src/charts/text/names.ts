import {englishFull, indicatorByName} from "../../catalog/index.ts";
import type {Language} from "../../i18n/index.ts";
import type {Row} from "../data/rows.ts";

/** What an indicator is called: its English name where the catalogue has one, else as it is. */
export function titled(name: string, language?: Language): string {
  return (language === "en" ? indicatorByName(name)?.english : null) ?? name;
}

/** A region's full name: its English one where there is one, else as it is. */
export function displayName({region, region_name}: Pick<Row, "region" | "region_name">, language?: Language): string {
  return (language === "en" ? englishFull(region) : null) ?? region_name;
}

/** The `lang` of an element with this text: Chinese where it holds any. */
export function langOf(text: string): "zh" | null {
  return /\p{Script=Han}/u.test(text) ? "zh" : null;
}

/** 浙江省绍兴市上虞区 as 上虞区, Shangyu, Shaoxing, Zhejiang as Shangyu: the last division of a full name. */
export function shortName(name: string): string {
  const comma = name.indexOf(", ");
  if (comma > 0) return name.slice(0, comma);
  const last = divisions(name).at(-1)!;
  return last.length > 1 ? last : name;
}

/** 浙江省绍兴市上虞区 as 浙江省, 绍兴市, 上虞区; a name that is none of these whole. */
export function divisions(name: string): readonly string[] {
  const parts = name.match(/.+?(?:特别行政区|自治[区州县旗]|地区|[省市盟区县旗])(?![省市区县旗])/guy);
  return parts && parts.join("") === name ? parts : [name];
}

/** A short name for every region code, in full where two would read alike. */
export function regionNames(rows: Iterable<Row>): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  for (const row of rows) if (!full.has(row.region)) full.set(row.region, row.region_name);
  const uses = new Map<string, number>();
  for (const name of full.values()) uses.set(shortName(name), (uses.get(shortName(name)) ?? 0) + 1);
  return new Map([...full].map(([code, name]) => [code, uses.get(shortName(name))! > 1 ? name : shortName(name)]));
}
