import type {Indicator} from "../../catalog/index.ts";
import type {Document} from "../../model/index.ts";
import {address, pagePath} from "./address.ts";
import type {Context, PageContext} from "./context.ts";
import {yearsOf, type Subject} from "./facts.ts";

/** The licence of code and data by its SPDX address. */
export const licence = "https://spdx.org/licenses/ISC.html";

const measured = (indicator: Indicator, {language, t}: PageContext) => ({
  "@type": "PropertyValue",
  name: language === "en" ? indicator.english : indicator.name,
  alternateName: [language === "en" ? indicator.name : indicator.english, ...indicator.synonyms],
  description: indicator.definition,
  unitText: indicator.unit,
  measurementTechnique: t.dataset.technique
});

interface Described {
  readonly name: string;
  readonly otherName: string;
  readonly description: string;
  readonly indicators: readonly Indicator[];
  readonly subject: Subject;
  /** media type and path of each file */
  readonly files: readonly (readonly [string, string])[];
}

/** A set of observations as a Dataset of schema.org. */
export function toDataset(described: Described, place: PageContext, {site, facts, regions}: Context): object {
  const {path, language, t} = place;
  const to = (target: string) => address(site, path, target);
  const years = yearsOf(described.subject.observations);
  const codes = new Set(described.subject.observations.map(({region}) => region));
  const [release] = facts.releases;
  const between = language === "en" ? " " : "";
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    ...(site ? {"@id": site + path} : {}),
    name: described.name,
    alternateName: described.otherName,
    description: described.description + between + t.dataset.wholeDescription,
    url: to(path),
    inLanguage: language === "en" ? ["en", "zh-CN"] : ["zh-CN"],
    isAccessibleForFree: true,
    license: licence,
    creator: {"@type": "Organization", name: t.dataset.creator, url: to("index.html")},
    ...(release ? {version: release.date, dateModified: release.date} : {}),
    ...(years ? {temporalCoverage: years[0] === years[1] ? String(years[0]) : `${years[0]}/${years[1]}`} : {}),
    spatialCoverage: regions
      .filter(({region}) => codes.has(region.code))
      .map(({region}) => ({
        "@type": "Place",
        name: region.full,
        identifier: {"@type": "PropertyValue", propertyID: "GB/T 2260", value: region.code}
      })),
    variableMeasured: described.indicators.map((each) => measured(each, place)),
    measurementTechnique: t.dataset.technique,
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: t.dataset.creator,
      url: to(pagePath("data", "index", language))
    },
    distribution: described.files.map(([type, file]) => ({
      "@type": "DataDownload",
      encodingFormat: type,
      contentUrl: to(file)
    })),
    isBasedOn: described.subject.documents.map(toWork)
  };
}

function toWork(document: Document): object {
  const identifiers = [document.document_number, document.index_number].filter((each) => each !== null);
  return {
    "@type": "CreativeWork",
    name: document.title,
    inLanguage: "zh-CN",
    publisher: {"@type": "GovernmentOrganization", name: document.issuer},
    ...(document.published ? {datePublished: document.published} : {}),
    ...(identifiers.length > 0 ? {identifier: identifiers} : {})
  };
}
