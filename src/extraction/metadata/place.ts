import {lineage, nation, type Region} from "../../catalog/index.ts";
import {nationalMedia, nationalSpeakers} from "../lexicon/media.ts";
import {mostNamed} from "./mentions.ts";
import {finest, regionsIn} from "./place-names.ts";
import type {Hints, RegionGuess} from "./guess.ts";
import {maskedOf, withoutTables} from "./mask.ts";

type Evidence = (words: Words) => RegionGuess | null;

interface Words {
  readonly title: string;
  readonly view: string;
  /** without datelines, newspapers and the titles of other documents */
  readonly masked: string;
  readonly hints: Hints;
  readonly genre: string;
}

/** What tells a document's region, the surest first. */
const evidence: readonly Evidence[] = [
  ({title, view}) => sure(finest(regionsIn(maskedOf(title), view, {counties: true})), 0.97, "title"),
  ({hints, view}) => sure(finest(regionsIn(hints.issuer ?? "", view)), 0.95, "issuer"),
  ({masked}) => sure(finest(regionsIn(labelOf(masked), masked)), 0.9, "label"),
  ({title}) => (speaksForNation(maskedOf(title)) ? sure(nation, 0.9, "title") : null),
  ({title, view}) => sure(finest(regionsIn(title, view)), 0.85, "title"),
  ({title}) => (speaksForNation(title) ? sure(nation, 0.85, "title") : null),
  ({masked, title}) => sure(finest(regionsIn(linesAround(masked, title), masked)), 0.85, "issuer"),
  ({masked}) => sure(finest(regionsIn(signature(masked), masked)), 0.85, "issuer"),
  ({masked}) => speaker(masked),
  ({masked, title}) => mostNamed(withoutTables(masked), title),
  ({view, masked}) => (isLocal(masked) || !nationalMedia.test(view.slice(0, 600)) ? null : sure(nation, 0.5, "medium")),
  ({masked, genre}) =>
    genre === "multi-year-plan" && !isLocal(masked) ? sure(nation, 0.4, "plan without a place") : null
];

/**
 * The region that title, issuer, label, signature or speaker names, else the one whose places the text speaks of, else none.
 * Strong evidence for another place takes from the confidence what it leaves of the margin.
 */
export function regionOfDocument(words: Words): RegionGuess {
  const guesses = evidence.flatMap((each) => each(words) ?? []);
  const best = guesses[0];
  if (!best) return {value: null, confidence: 0, source: "nothing"};
  const rivals = guesses.filter((each) => each.confidence >= 0.8 && !areKin(each.value, best.value));
  const margin = best.confidence - Math.max(0, ...rivals.map((each) => each.confidence));
  return rivals.length === 0 ? best : {...best, confidence: Math.round((0.5 + margin / 2) * 100) / 100};
}

/** Whether one region holds the other; the nation holds them all. */
function areKin(a: Region | null, b: Region | null): boolean {
  if (a === null || b === null || a === nation || b === nation) return true;
  return lineage(a.code).includes(b.code) || lineage(b.code).includes(a.code);
}

function sure(value: Region | null, confidence: number, source: string): RegionGuess | null {
  return value && {value, confidence, source};
}

/** 全国, 我国, 国家: of the nation, unless they only name an event or a grade. */
function speaksForNation(title: string): boolean {
  return /(?:全国|我国|国家|中国|国务院)(?!级|爱国卫生|托育服务宣传|文明|卫生(?:城|县|乡)|人口普查|宣传|示范|试点|统一|基本药物|免疫规划|节能|疾控机构改革|青年|妇女联合会)/.test(
    title
  );
}

function labelOf(view: string): string {
  return /(?:(?:发布|发文)(?:机构|单位)|来源)[:\s|]*[^\n|]{3,24}/.exec(view.slice(0, 1500))?.[0] ?? "";
}

/** 全市, 我县: words of one who speaks of a part of the nation. */
export function isLocal(view: string): boolean {
  return /(?:全|我)(?:市|县|区(?!域)|省|州|旗)|本[市县省]|[省市县](?:委|政府|卫生健康)/.test(view.slice(0, 20_000));
}

/** Short lines beside the title: the issuer's name, where a title takes two lines. */
function linesAround(view: string, title: string): string {
  const lines = view
    .slice(0, 1500)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const at = lines.findIndex((line) => line.includes(title.slice(0, 20)));
  return lines
    .slice(Math.max(0, at - 2), at + 3)
    .filter((line) => line.length <= 30 && /(?:委员会|委|局|中心|政府|办公室|医院)$/.test(line))
    .join("\n");
}

/** Who signed at the end: 遂昌县卫生健康局 above its date. */
function signature(view: string): string {
  const lines = view
    .trimEnd()
    .slice(-160)
    .split("\n")
    .slice(1)
    .map((line) => line.trim());
  return lines.filter((line) => line.length <= 30 && /(?:委员会|委|局|中心|政府|办公室)$/.test(line)).join("\n");
}

const body =
  "(?:卫生健康|卫健|卫生计生|卫计|卫生|疾控|疾病预防控制|统计|医保|医疗保障|教育|民政)(?:委员会|委|局|中心|厅)";
const speaking = new RegExp(
  `([\\u4e00-\\u9fff]{2,12}?)${body}[^,。;\\n]{0,10}(?:介绍|发布|公布|通报|表示|透露|获悉|了解|数据|显示|消息|统计)`,
  "g"
);

/** Who is quoted: the nation's commission, or a place's. */
function speaker(masked: string): RegionGuess | null {
  const opening = masked.slice(0, 2000);
  for (const match of opening.matchAll(speaking)) {
    if (match[1]!.endsWith("国家")) return sure(nation, 0.85, "speaker");
    const region = finest(regionsIn(match[1]!, masked));
    if (region) return sure(region, 0.85, "speaker");
  }
  const national = nationalSpeakers.test(opening);
  if (national && !isLocal(masked)) return sure(nation, 0.7, "speaker");
  return /全国|我国/.test(opening) && !isLocal(masked) ? sure(nation, 0.55, "words") : null;
}
