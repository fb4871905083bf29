import {Drawing} from "../../../src/site/pages/draw.ts";
import {makePages} from "../../../src/site/pages/make.ts";
import {readReference} from "../../../src/site/reference.ts";
import {readReleases} from "../../../src/site/releases.ts";
import {folder, readCurrent} from "../../../src/site/seeds.ts";

export const facts = {...readCurrent(), reference: readReference(folder), releases: readReleases(folder)};
const drawing = new Drawing(facts.documents);
export const style = "assets/pages-00000000.css";
export const address = "https://zhibiao.example/under/";

/** The files of the site by path, pictures aside; with its own address or without. */
export function makeSite(site: string | null): ReadonlyMap<string, string | Uint8Array> {
  return new Map(makePages(facts, {site, style, drawing}).map(({path, source}) => [path, source]));
}

export const textOf = (files: ReadonlyMap<string, string | Uint8Array>, path: string): string => {
  const source = files.get(path);
  if (typeof source !== "string") throw new Error(`no text at ${path}`);
  return source;
};
export const jsonOf = (files: ReadonlyMap<string, string | Uint8Array>, path: string) =>
  JSON.parse(textOf(files, path));
