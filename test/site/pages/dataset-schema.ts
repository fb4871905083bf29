/** What schema.org says of a Dataset and what search engines ask of one: https://schema.org/Dataset */
const text = {type: "string", minLength: 1};
const url = {type: "string", format: "uri"};
const date = {type: "string", format: "date"};
const organization = {
  type: "object",
  required: ["@type", "name"],
  properties: {"@type": {enum: ["Organization", "GovernmentOrganization"]}, name: text, url},
  additionalProperties: false
};
const value = {
  type: "object",
  required: ["@type", "name"],
  properties: {
    "@type": {const: "PropertyValue"},
    name: text,
    alternateName: {type: "array", items: text},
    description: text,
    unitText: {type: "string"},
    measurementTechnique: text
  },
  additionalProperties: false
};
const place = {
  type: "object",
  required: ["@type", "name", "identifier"],
  properties: {
    "@type": {const: "Place"},
    name: text,
    identifier: {
      type: "object",
      required: ["@type", "propertyID", "value"],
      properties: {
        "@type": {const: "PropertyValue"},
        propertyID: {const: "GB/T 2260"},
        value: {type: "string", pattern: String.raw`^\d{6}$`}
      },
      additionalProperties: false
    }
  },
  additionalProperties: false
};
const download = {
  type: "object",
  required: ["@type", "encodingFormat", "contentUrl"],
  properties: {
    "@type": {const: "DataDownload"},
    encodingFormat: {type: "string", pattern: String.raw`^\w+/[\w.+-]+$`},
    contentUrl: url
  },
  additionalProperties: false
};
const work = {
  type: "object",
  required: ["@type", "name", "publisher"],
  properties: {
    "@type": {const: "CreativeWork"},
    name: text,
    inLanguage: {const: "zh-CN"},
    publisher: organization,
    datePublished: date,
    identifier: {type: "array", items: text, minItems: 1}
  },
  additionalProperties: false
};

export const datasetSchema = {
  type: "object",
  required: [
    "@context",
    "@type",
    "name",
    "description",
    "url",
    "license",
    "creator",
    "spatialCoverage",
    "variableMeasured",
    "distribution",
    "isBasedOn"
  ],
  properties: {
    "@context": {const: "https://schema.org"},
    "@type": {const: "Dataset"},
    "@id": url,
    name: text,
    alternateName: text,
    description: {type: "string", minLength: 50, maxLength: 5000},
    url,
    inLanguage: {type: "array", items: {enum: ["zh-CN", "en"]}},
    isAccessibleForFree: {const: true},
    license: url,
    creator: organization,
    version: text,
    dateModified: date,
    temporalCoverage: {type: "string", pattern: String.raw`^\d{4}(?:/\d{4})?$`},
    spatialCoverage: {type: "array", items: place, minItems: 1},
    variableMeasured: {type: "array", items: value},
    measurementTechnique: text,
    includedInDataCatalog: {
      type: "object",
      required: ["@type", "name", "url"],
      properties: {"@type": {const: "DataCatalog"}, name: text, url},
      additionalProperties: false
    },
    distribution: {type: "array", items: download, minItems: 1},
    isBasedOn: {type: "array", items: work, minItems: 1}
  },
  additionalProperties: false
};
