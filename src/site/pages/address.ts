import type {Language} from "../../i18n/index.ts";

export type Section = "indicator" | "region" | "document";

/** Where a page is, from the root of the site. Chinese pages have the shorter addresses; they never change. */
export function pagePath(section: Section | "data" | "guide", name: string, language: Language): string {
  return `${language === "en" ? "en/" : ""}${section}/${name}.html`;
}

/** The way from one file of the site to another, so that it works under any path: `../region/530900.html`. */
export function relative(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/") || "./";
}

/** The site's own address from the variable `SITE_URL`: http or https, ending with a slash; null for none. */
export function toSite(text: string | undefined): string | null {
  if (!text?.trim()) return null;
  const url = new URL(text.trim());
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(`SITE_URL must be the http or https address of the site's root: ${text}`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** A file of the site by its whole address where the site's is known, else from where the user is. */
export function address(site: string | null, from: string, to: string): string {
  return site ? site + to : relative(from, to);
}

/** The files of an indicator that are the same in both languages, with their media types. */
export const indicatorFiles = (slug: string) =>
  [
    ["text/csv", `indicator/${slug}.csv`],
    ["application/json", `indicator/${slug}.json`],
    ["application/vnd.apache.parquet", `indicator/${slug}.parquet`]
  ] as const;

/** Where the picture of an indicator is, which holds words of the language. */
export const picturePath = (slug: string, language: Language, type: "png" | "svg") =>
  `${language === "en" ? "en/" : ""}indicator/${slug}.${type}`;

export const regionFiles = (code: string) =>
  [
    ["text/csv", `region/${code}.csv`],
    ["application/json", `region/${code}.json`]
  ] as const;

export const documentFiles = (id: string) =>
  [
    ["text/csv", `document/${id}.csv`],
    ["application/json", `document/${id}.json`]
  ] as const;

/** The whole as files: each table in three forms. */
export const tableNames = ["observations", "documents", "indicators", "regions", "reference"] as const;
export type TableName = (typeof tableNames)[number];
export const tableFiles = (name: TableName) =>
  [
    ["text/csv", `data/${name}.csv`],
    ["application/json", `data/${name}.json`],
    ["application/vnd.apache.parquet", `data/${name}.parquet`]
  ] as const;
