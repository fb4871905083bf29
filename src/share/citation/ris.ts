import type {Work} from "./work.ts";

/**
 * A record in the RIS format, which every reference manager reads. It has no field for a 文号 that all of them agree on: for a
 * web page some take M1 for the day on which it was seen. So it is a note.
 */
export function ris(work: Work): string {
  const {id, type, author, title, number, version, issued, accessed, url, language} = work;
  const lines: readonly (readonly [string, string | null])[] = [
    ["TY", type === "dataset" ? "DATA" : "ELEC"],
    ["ID", id],
    ["AU", author],
    ["TI", title],
    ["ET", version],
    ["PY", issued && issued.slice(0, 4)],
    ["DA", issued && toDate(issued)],
    ["Y2", toDate(accessed)],
    ["LA", language],
    ["N1", number && `文号：${number}`],
    ["UR", url],
    ["ER", ""]
  ];
  return lines.map(([tag, value]) => (value === null ? "" : `${tag}  - ${oneLine(value)}\r\n`)).join("");
}

const toDate = (date: string) => `${date.replaceAll("-", "/")}/`;
const oneLine = (text: string) => text.replace(/\s+/g, " ");
