import {nation, type Region} from "../catalog/index.ts";
import type {Genre} from "../model/index.ts";
import {genreOf} from "./metadata/genre.ts";
import type {Guess, Hints} from "./metadata/guess.ts";
import {regionOfDocument} from "./metadata/place.ts";
import {titleOf} from "./metadata/title.ts";
import {yearOf} from "./metadata/year.ts";
import {normalizedOf} from "./segment/normalized.ts";

export type {Guess, Hints};

/** A document's metadata as its text tells them. */
export interface DocumentMetadata {
  readonly title: Guess<string>;
  readonly issuer: Guess<string>;
  readonly region: Guess<string>;
  readonly region_name: string;
  readonly genre: Guess<Genre>;
  readonly year: Guess<number>;
  readonly published: string | null;
  readonly index_number: string | null;
  readonly document_number: string | null;
}

/** Reads title, issuer, region, genre and year from a text, each with how sure. */
export function describe(text: string, hints: Hints = {}): DocumentMetadata {
  const view = normalizedOf(text);
  const head = view.slice(0, 3000);
  const title = titleOf(head, hints);
  const published = publishedOn(head);
  const genre = genreOf(title.value, view);
  const region = regionOfDocument(title.value, view, hints);
  const issuer = issuerOf(title.value, head, hints, region.value);
  return {
    title,
    issuer,
    region: {value: region.value.code, confidence: region.confidence, source: region.source},
    region_name: region.value.full,
    genre,
    year: yearOf(title.value, view, genre.value, published, hints.file ?? ""),
    published,
    index_number: /索引号[:\s|]*([0-9A-Za-z][\w/-]{5,})/.exec(head)?.[1] ?? null,
    document_number:
      /([\u4e00-\u9fff]{1,8}\((?:19|20)\d\d\)第?\d+号)/.exec(head)?.[1]?.replace("(", "〔").replace(")", "〕") ?? null
  };
}

function publishedOn(head: string): string | null {
  const match = /(?:发布|公开|生成|发文|印发)(?:日期|时间)[:\s|]*(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(head);
  return match ? `${match[1]}-${match[2]!.padStart(2, "0")}-${match[3]!.padStart(2, "0")}` : null;
}

function issuerOf(title: string, head: string, hints: Hints, region: Region): Guess<string> {
  if (hints.issuer) return {value: hints.issuer, confidence: 1, source: "hint"};
  const body = /卫生健康(?:委员会|委|局)|卫生和计划生育(?:委员会|局)|卫生计生(?:委|局)|疾病预防控制(?:局|中心)|卫生局/;
  const inTitle = new RegExp(`[\\u4e00-\\u9fff]{2,14}?(?:${body.source})`).exec(title)?.[0];
  if (inTitle) return {value: inTitle.replace(/^(?:关于|印发|中共)/, ""), confidence: 0.95, source: "title"};
  const labelled =
    /(?:发布|发文|公开)(?:机构|单位)[:\s|]*([\u4e00-\u9fff]{3,24})/.exec(head)?.[1] ??
    /(?:信息)?来源[:\s|]*([\u4e00-\u9fff]{3,24})/.exec(head)?.[1];
  const place = region.code === nation.code ? "" : region.full.slice(region.full.indexOf(region.name));
  if (labelled && body.test(labelled))
    return {value: labelled.replace(/^[省市区县]/, place), confidence: 0.85, source: "label"};
  return {value: `${place}卫生健康${region.code.endsWith("00") ? "委员会" : "局"}`, confidence: 0.4, source: "region"};
}
