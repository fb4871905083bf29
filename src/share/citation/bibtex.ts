import type {Work} from "./work.ts";

/**
 * An entry for BibTeX and biblatex in UTF-8: `@online` and `@dataset`, which styles that do not know them take for `@misc`.
 */
export function bibtex(work: Work): string {
  const {id, type, author, title, number, version, issued, accessed, url, language} = work;
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", `{${plain(author)}}`],
    ["title", `{${plain(title)}}`],
    ["number", number && plain(number)],
    ["version", version],
    ["date", issued],
    ["year", issued && issued.slice(0, 4)],
    ["url", url && encodeBraces(url)],
    ["urldate", accessed],
    ["language", language === "zh-CN" ? "chinese" : "english"]
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@${type === "dataset" ? "dataset" : "online"}{${id},\n${lines.join(",\n")}\n}\n`;
}

const names: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}"
};

/** Text that TeX sets as it is. */
const plain = (text: string) => text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => names[sign] ?? `\\${sign}`);

const encodeBraces = (url: string) => url.replaceAll("{", "%7B").replaceAll("}", "%7D");
