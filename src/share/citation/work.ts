import type {Document} from "../../model/index.ts";

/** What is cited, whatever it is: a document, a release of the data, a chart. */
export interface Work {
  /** names it among others, ASCII: the key of a BibTeX entry */
  readonly id: string;
  readonly type: "webpage" | "dataset";
  /** who answers for it: an institution */
  readonly author: string;
  readonly title: string;
  /** 文号, which follows the title; a portal's 索引号 is no part of a citation */
  readonly number: string | null;
  readonly version: string | null;
  /** YYYY-MM-DD; null where nobody knows */
  readonly issued: string | null;
  /** the day on which the user saw it, YYYY-MM-DD */
  readonly accessed: string;
  /** null where it is not known: the user has to add it */
  readonly url: string | null;
  readonly language: "zh-CN" | "en";
}

/** A source document. The authorities publish them on their sites; where the address is not known, none is made up. */
export function citedDocument(document: Document & {readonly url?: string | null}, accessed: string): Work {
  const {id, title, issuer, published, document_number, url} = document;
  return {
    id,
    type: "webpage",
    author: issuer,
    title,
    number: document_number,
    version: null,
    issued: published,
    accessed,
    url: url ?? null,
    language: "zh-CN"
  };
}

/** A release of the data, by its date; the title and the name of the house are the user's language's. */
export function citedRelease(
  release: string,
  {author, title, url, accessed, language}: Pick<Work, "author" | "title" | "url" | "accessed" | "language">
): Work {
  const [id, number] = [`zhibiao-${release}`, null];
  return {id, type: "dataset", author, title, number, version: release, issued: release, accessed, url, language};
}

/** A chart, by its address: it is as old as the data that it was drawn from. */
export function citedChart(
  release: string,
  {author, title, url, accessed, language}: Pick<Work, "author" | "title" | "url" | "accessed" | "language">
): Work {
  const id = `zhibiao-chart-${release}`;
  return {
    id,
    type: "webpage",
    author,
    title,
    number: null,
    version: null,
    issued: release,
    accessed,
    url,
    language
  };
}
