import type {Work} from "./work.ts";

/** An item of CSL-JSON, for citeproc, Zotero and pandoc. */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "dataset";
  readonly author: readonly {readonly literal: string}[];
  readonly title: string;
  readonly number?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly language: string;
}

interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

export function cslItem({id, type, author, title, number, version, issued, accessed, url, language}: Work): CslItem {
  return {
    id,
    type,
    author: [{literal: author}],
    title,
    ...(number === null ? {} : {number}),
    ...(version === null ? {} : {version}),
    ...(issued === null ? {} : {issued: toDate(issued)}),
    accessed: toDate(accessed),
    ...(url === null ? {} : {URL: url}),
    language
  };
}

const toDate = (date: string): CslDate => ({"date-parts": [date.split("-").map(Number)]});
