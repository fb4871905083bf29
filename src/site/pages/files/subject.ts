import {pageWords} from "../../../i18n/index.ts";
import {observationColumns, type ObservationColumn} from "../../../model/index.ts";
import {toCsv} from "../../../share/index.ts";
import {address, documentFiles, indicatorFiles, pagePath, picturePath, regionFiles} from "../address.ts";
import type {Context, PageFile} from "../context.ts";
import {licence} from "../dataset.ts";
import {planIndicator} from "../draw.ts";
import {yearsOf, type DocumentSubject, type IndicatorSubject, type RegionSubject, type Subject} from "../facts.ts";
import {columnsOf} from "./columns.ts";
import {toCsvw} from "./csvw.ts";
import {toParquet} from "./parquet.ts";

const names = Object.keys(observationColumns) as ObservationColumn[];

/** The files of an indicator that has data: table in three forms, what it is, and the CSV's description. */
export function filesOfIndicator(subject: IndicatorSubject, context: Context): readonly PageFile[] {
  const {indicator, observations} = subject;
  const [[, csv], [, json], [, parquet]] = indicatorFiles(indicator.slug);
  const csvw = toCsvw(
    {
      url: `${indicator.slug}.csv`,
      title: pageWords("zh").dataset.name(indicator.name),
      columns: columnsOf.observations,
      key: "id"
    },
    context.facts.releases[0]
  );
  return [
    {path: csv, source: toCsv(observations, names)},
    {path: json, source: text({...toMetadata(subject, context), observations})},
    {path: parquet, source: toParquet(observations, columnsOf.observations)},
    {path: `indicator/${indicator.slug}.metadata.json`, source: text(toMetadata(subject, context))},
    {path: `${csv}-metadata.json`, source: text(csvw)}
  ];
}

export function filesOfRegion({region, ...subject}: RegionSubject): readonly PageFile[] {
  const {code, name, full, parent} = region;
  return plainFiles(regionFiles(region.code), {region: {code, name, full, parent}}, subject);
}

export function filesOfDocument({document, observations}: DocumentSubject): readonly PageFile[] {
  return plainFiles(documentFiles(document.id), {document}, {observations, documents: [document]});
}

function plainFiles(
  [[, csv], [, json]]: ReturnType<typeof regionFiles> | ReturnType<typeof documentFiles>,
  head: object,
  {observations, documents}: Subject
): readonly PageFile[] {
  return [
    {path: csv, source: toCsv(observations, names)},
    {path: json, source: text({...head, documents, observations})}
  ];
}

/** What an indicator is, in both languages, what its columns hold and by which SDMX concept, and where all of it is. */
function toMetadata({indicator, observations, documents}: IndicatorSubject, {site, facts}: Context): object {
  const {slug} = indicator;
  const here = `indicator/${slug}.metadata.json`;
  const to = (path: string) => address(site, here, path);
  const [release] = facts.releases;
  return {
    indicator,
    release: release ?? null,
    licence,
    years: yearsOf(observations),
    regions: [...new Map(observations.map(({region, region_name}) => [region, region_name]))].map(([code, name]) => ({
      code,
      name
    })),
    columns: columnsOf.observations.map(({name, type, concept, property, meaning}) => ({
      name,
      type,
      ...(concept ? {sdmx: concept} : {}),
      ...(property ? {property} : {}),
      ...meaning
    })),
    documents,
    pages: {zh: to(pagePath("indicator", slug, "zh")), en: to(pagePath("indicator", slug, "en"))},
    files: Object.fromEntries([
      ...indicatorFiles(slug).map(([, path]) => [path.replace(/^.*\./, ""), to(path)]),
      ["csvw", to(`indicator/${slug}.csv-metadata.json`)],
      ...(planIndicator(observations) ? (["svg", "png"] as const) : []).map((type) => [
        type,
        {zh: to(picturePath(slug, "zh", type)), en: to(picturePath(slug, "en", type))}
      ])
    ])
  };
}

const text = (value: object) => `${JSON.stringify(value, null, 1)}\n`;
