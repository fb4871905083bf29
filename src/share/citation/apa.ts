import type {Work} from "./work.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];

/**
 * An entry by the seventh edition of the APA's manual, without italics. Where nobody knows the date, the day on which it
 * was seen stands before the address.
 */
export function apa({author, title, number, version, issued, accessed, url, type}: Work): string {
  const date = issued === null ? "n.d." : type === "dataset" ? year(issued) : `${year(issued)}, ${monthAndDay(issued)}`;
  const inBrackets = number ?? (version === null ? null : `Version ${version}`);
  const kind = type === "dataset" ? " [Data set]" : "";
  const named = `${title}${inBrackets === null ? "" : ` (${inBrackets})`}${kind}`;
  const seen = issued === null ? `Retrieved ${monthAndDay(accessed)}, ${year(accessed)}, from ` : "";
  return `${author}. (${date}). ${named}.${url === null ? "" : ` ${seen}${url}`}`;
}

const year = (date: string) => date.slice(0, 4);
const monthAndDay = (date: string) => `${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}`;
