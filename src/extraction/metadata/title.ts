import type {Guess, Hints} from "./guess.ts";
import {typeOf} from "./genre.ts";

/** The line that names the document: the first that names a genre and a year before its prose begins, else the first. */
export function titleOf(head: string, hints: Hints): Guess<string> {
  if (hints.title) return {value: hints.title, confidence: 1, source: "hint"};
  const lines = head
    .split(/[\n|]/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 6 && line.length <= 70 && !furniture.test(line));
  const prose = lines.findIndex((line) => /[。;]/.test(line) && line.length > 24);
  const opening = lines.slice(0, prose < 0 ? lines.length : prose);
  const isPlain = (line: string) =>
    !/[。;,]/.test(line) && !/^(?:[一二三四五六七八九十]+、|\(|第[一二三四五六七八九十]+[章节])/.test(line);
  const dated = opening
    .slice(0, 8)
    .find((line) => /(?:19|20)\d\d/.test(line) && typeOf(line) !== null && isPlain(line) && !/[:]\s?20\d\d/.test(line));
  const first = opening[0];
  if (dated) return {value: clean(dated), confidence: 0.95, source: "dated line"};
  const named = opening.find((line) => typeOf(line) !== null && /卫生|健康|疾控|医|公共/.test(line) && isPlain(line));
  if (named) return {value: clean(named), confidence: 0.8, source: "line"};
  if (first) return {value: clean(first), confidence: 0.5, source: "first line"};
  const inline = /([^\n。;,|\s]{2,30}(?:19|20)\d\d年[^\n。;,|\s]{2,24}(?:要点|总结|计划|方案|规划))/.exec(head)?.[1];
  if (inline) return {value: inline, confidence: 0.6, source: "sentence"};
  return {value: lines[0] ?? hints.file ?? "", confidence: 0.2, source: "first line"};
}

/** Lines of a page around the text. */
const furniture =
  /^(?:索引号|文号|发布|发文|公开|成文|生成|信息来源|来源|时间|日期|浏览|点击|字体|当前位置|首页|您(?:现在)?的位置|打印|分享|\[|主题分类|有效性|扫一扫|无障碍)|^\(?20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\)?(?:$|[ \t])/;

function clean(line: string): string {
  return line
    .replace(/^(?:#+|\*+)\s*/, "")
    .replace(/(?:_|-)[^_-]{2,20}(?:网|政府|委员会)$/, "")
    .trim();
}
