import type {Document, Observation} from "../../../src/model/index.ts";

export const document = (id: string, more: Partial<Document> = {}): Document => ({
  id,
  title: `${id}年工作要点`,
  issuer: "某市卫生健康委员会",
  region: "331100",
  region_name: "浙江省丽水市",
  genre: "annual-plan",
  year: 2024,
  published: "2024-03-01",
  index_number: null,
  document_number: null,
  sha256: "0".repeat(64),
  characters: 100,
  ...more
});

export const observation = (id: string, more: Partial<Observation> = {}): Observation => ({
  id,
  indicator: "县域就诊率",
  subject: "县域就诊率",
  region: "331100",
  region_name: "浙江省丽水市",
  year: 2024,
  kind: "target",
  measure: "level",
  value: 90,
  value_max: null,
  unit: "%",
  comparator: ">=",
  written: "90%以上",
  scope: null,
  document: "a",
  start: 10,
  end: 12,
  quote: "县域就诊率达90%以上",
  section: "一",
  rule: "quantity.measure",
  reviewed: false,
  ...more
});
