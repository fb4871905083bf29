import type {Work} from "./work.ts";

/** The signs of an entry; the point and square brackets are half-width in both editions. */
interface Signs {
  readonly colon: string;
  readonly open: string;
  readonly close: string;
}

const half: Signs = {colon: ": ", open: "(", close: ")"};
const full: Signs = {colon: "：", open: "（", close: "）"};

/**
 * An entry by GB/T 7714, without its number: 责任者. 题名：其他题名信息[文献类型/载体]. 版本. （发布日期）[引用日期]. 获取路径.
 * The edition of 2025 sets all signs but the point and the square bracket full-width in Chinese entries; that of 2015 leaves
 * it open, and half-width signs are what its own examples show.
 */
export function gbt7714(work: Work, edition: "2025" | "2015"): string {
  const {author, title, number, version, issued, accessed, url, type, language} = work;
  const {colon, open, close} = edition === "2025" && language === "zh-CN" ? full : half;
  const mark = type === "dataset" ? "[DS/OL]" : "[EB/OL]";
  const dates = `${issued === null ? "" : `${open}${issued}${close}`}[${accessed}]`;
  const edited = version === null ? null : language === "zh-CN" ? `${version}版` : `V${version}`;
  const parts = [
    author,
    `${title}${number === null ? "" : `${colon}${number}`}${mark}`,
    ...(edited === null ? [] : [edited]),
    dates,
    ...(url === null ? [] : [url])
  ];
  return `${parts.join(". ")}.`;
}
