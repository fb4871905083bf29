/**
 * What the Metadata Vocabulary for Tabular Data asks of a description, as JSON schema: https://www.w3.org/TR/tabular-metadata/
 * Common properties (5.8) are prefixed names of the CSVW context; everything else must be a property of the vocabulary.
 */
const common = {"^(?:dc|dcterms|skos|rdfs|schema|sdmx):[A-Za-z]+$": true} as const;
const language = {
  type: "object",
  additionalProperties: {anyOf: [{type: "string"}, {type: "array", items: {type: "string"}}]}
};
const natural = {anyOf: [{type: "string"}, {type: "array", items: {type: "string"}}, language]};
const name = {type: "string", pattern: "^(?!_)[A-Za-z0-9_%]+$"};
const names = {anyOf: [name, {type: "array", items: name, minItems: 1}]};

// the built-in datatypes of 5.11.1
const builtIn = [
  "anyAtomicType",
  "anyURI",
  "base64Binary",
  "boolean",
  "date",
  "dateTime",
  "datetime",
  "dateTimeStamp",
  "decimal",
  "integer",
  "long",
  "int",
  "short",
  "byte",
  "nonNegativeInteger",
  "positiveInteger",
  "unsignedLong",
  "unsignedInt",
  "unsignedShort",
  "unsignedByte",
  "nonPositiveInteger",
  "negativeInteger",
  "double",
  "number",
  "duration",
  "dayTimeDuration",
  "yearMonthDuration",
  "float",
  "gDay",
  "gMonth",
  "gMonthDay",
  "gYear",
  "gYearMonth",
  "hexBinary",
  "QName",
  "string",
  "normalizedString",
  "token",
  "language",
  "Name",
  "NMTOKEN",
  "xml",
  "html",
  "json",
  "time",
  "any",
  "binary"
];
const datatype = {
  anyOf: [
    {enum: builtIn},
    {
      type: "object",
      required: ["base"],
      properties: {base: {enum: builtIn}, format: {type: ["string", "object"]}, minimum: {}, maximum: {}},
      additionalProperties: false
    }
  ]
};

const column = {
  type: "object",
  required: ["name"],
  properties: {
    name,
    titles: natural,
    datatype,
    required: {type: "boolean"},
    virtual: {type: "boolean"},
    suppressOutput: {type: "boolean"},
    propertyUrl: {type: "string"},
    valueUrl: {type: "string"},
    aboutUrl: {type: "string"},
    lang: {type: "string"},
    null: natural,
    separator: {type: "string"},
    default: {type: "string"}
  },
  patternProperties: common,
  additionalProperties: false
};

const foreignKey = {
  type: "object",
  required: ["columnReference", "reference"],
  properties: {
    columnReference: names,
    reference: {
      type: "object",
      required: ["columnReference"],
      oneOf: [{required: ["resource"]}, {required: ["schemaReference"]}],
      properties: {resource: {type: "string"}, schemaReference: {type: "string"}, columnReference: names},
      additionalProperties: false
    }
  },
  additionalProperties: false
};

const dialect = {
  type: "object",
  properties: {
    encoding: {type: "string"},
    header: {type: "boolean"},
    delimiter: {type: "string"},
    quoteChar: {type: ["string", "null"]},
    lineTerminators: {anyOf: [{type: "string"}, {type: "array", items: {type: "string"}}]}
  },
  additionalProperties: false
};

const table = {
  url: {type: "string"},
  dialect,
  notes: {type: "array"},
  tableSchema: {
    type: "object",
    required: ["columns"],
    properties: {
      columns: {type: "array", minItems: 1, items: column},
      primaryKey: names,
      foreignKeys: {type: "array", items: foreignKey}
    },
    patternProperties: common,
    additionalProperties: false
  }
};

const context = {
  anyOf: [
    {const: "http://www.w3.org/ns/csvw"},
    {
      type: "array",
      items: {anyOf: [{const: "http://www.w3.org/ns/csvw"}, {type: "object", required: ["@language"]}]},
      minItems: 1,
      maxItems: 2
    }
  ]
};

export const csvwSchema = {
  type: "object",
  required: ["@context"],
  oneOf: [
    {
      required: ["url", "tableSchema"],
      properties: {"@context": context, ...table},
      patternProperties: common,
      additionalProperties: false
    },
    {
      required: ["tables"],
      properties: {
        "@context": context,
        tables: {
          type: "array",
          minItems: 1,
          items: {
            type: "object",
            required: ["url", "tableSchema"],
            properties: table,
            patternProperties: common,
            additionalProperties: false
          }
        }
      },
      patternProperties: common,
      additionalProperties: false
    }
  ]
};
