import type {Guess, Hints} from "./guess.ts";

const genreWords = /(?:工作)?(?:要点|总结|计划|规划|方案|打算|思路|安排|报告|汇报|意见|公报|情况|进展|简报|行动)/;

/** The line that names the document. */
export function titleOf(head: string, hints: Hints): Guess<string> {
  if (hints.title) return {value: hints.title, confidence: 1, source: "hint"};
  const lines = head
    .split(/[\n|]/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 6 && line.length <= 70);
  const dated = lines.find(
    (line) => /(?:19|20)\d\d/.test(line) && genreWords.test(line) && !/[。;,]/.test(line) && !/[:]\s?20\d\d/.test(line)
  );
  if (dated) return {value: clean(dated), confidence: 0.95, source: "dated line"};
  const named = lines.find(
    (line) => genreWords.test(line) && /卫生|健康|疾控|医|公共/.test(line) && !/[。;,]/.test(line)
  );
  if (named) return {value: clean(named), confidence: 0.8, source: "line"};
  const inline = /([^\n。;,|\s]{2,30}(?:19|20)\d\d年[^\n。;,|\s]{2,24}(?:要点|总结|计划|方案|规划))/.exec(head)?.[1];
  if (inline) return {value: inline, confidence: 0.6, source: "sentence"};
  return {value: lines[0] ?? hints.file ?? "", confidence: 0.2, source: "first line"};
}

function clean(line: string): string {
  return line
    .replace(/^(?:#+|\*+)\s*/, "")
    .replace(/(?:_|-)[^_-]{2,20}(?:网|政府|委员会)$/, "")
    .trim();
}
