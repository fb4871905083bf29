import {descendants, textOf, type Element} from "../markup.ts";
import {normalizeWhitespace} from "../wrap.ts";
import type {Block} from "./blocks.ts";

/** Whether a line tells index number, document number, dates or issuer, as government sites put them by the title. */
export function isMetadata({text, linked}: Block): boolean {
  return text.length < 240 && linked * 2 <= text.length && label.test(text);
}

/** The page's title: by its metadata, its last heading of the first rank, or its title without the site's name. */
export function titleOf(root: Element, before: (heading: Element) => boolean): string | undefined {
  const all = descendants(root);
  const meta = all.find((each) => each.name === "meta" && each.attributes["name"]?.toLowerCase() === "articletitle");
  const headings = all
    .filter((each) => each.name === "h1" && before(each))
    .map((each) => normalizeWhitespace(textOf(each)));
  const page = all.find((each) => each.name === "title");
  const found = [
    normalizeWhitespace(meta?.attributes["content"] ?? ""),
    ...headings.toReversed(),
    page ? withoutSite(normalizeWhitespace(textOf(page)).slice(0, 300)) : ""
  ];
  return found.find((title) => title.length >= 4);
}

/** Text without what two spellings of one title differ in. */
export function compact(text: string): string {
  return text.replace(/[\s\u3000]/g, "");
}

function withoutSite(title: string): string {
  const parts = title
    .split(/(?:(?<!\s)\s+)?[_|｜]\s*|(?<!\s)\s+[-–—]+\s+|(?<!-)-+(?=[^-]{2,30}(?:政府|委员会|局|网|门户)[^-]*$)/)
    .map((part) => part.trim());
  return parts.find((part) => part.length >= 8 && !/(?:网|门户|网站|首页)$/.test(part)) ?? parts[0] ?? "";
}

const label =
  /(?:^|[\s|【[(（])(?:索\s*引\s*号|发?\s*文\s*字?\s*号|文件编号|(?:发布|公开|成文|发文|生成|印发|制发|更新)\s*(?:日期|时间|机构|机关|单位|部门|方式)|公开(?:时限|范围|形式)|(?:信息|文章|稿件)?来\s*源|(?:主题|组配|信息|公文|体裁)\s*分类|主题词|有效性|信息名称|名\s*称|标\s*题|日\s*期)(?:\s*[:：]|[】\])）]|\s*\||\s+\S)/;
