import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {bench, describe} from "vitest";
import {extract} from "../../src/extraction/index.ts";
import type {Document} from "../../src/model/index.ts";

const seeds = join(import.meta.dirname, "../../seeds");
const documents = (JSON.parse(readFileSync(join(seeds, "documents.json"), "utf8")) as readonly Document[]).filter(
  (each) => existsSync(join(seeds, "originals", `${each.id}.txt`))
);
const texts = documents.map(
  (document) => [readFileSync(join(seeds, "originals", `${document.id}.txt`), "utf8"), document] as const
);
const passage =
  texts[0]?.[0].slice(0, 2000) ??
  "居民健康素养水平达到39%,县域就诊率稳定在90%以上,新增托位500个。".repeat(60).slice(0, 2000);

type Recognize = (text: string, culture: string) => readonly unknown[];
const packageName = "@microsoft/recognizers-text-number-with-unit";
const recognizers = await import(/* @vite-ignore */ packageName).then(
  (found: Record<string, Recognize>) => found,
  () => null
);

describe.skipIf(texts.length === 0)("all originals", () => {
  bench("extract", () => {
    for (const [text, document] of texts) extract(text, document);
  });
});

describe(`a passage of ${passage.length} characters`, () => {
  const document =
    documents[0] ??
    ({
      id: "passage",
      title: "2025年工作要点",
      region: "330604",
      region_name: "浙江省绍兴市上虞区",
      genre: "annual-plan",
      year: 2025
    } as Document);
  bench("extract", () => {
    extract(passage, document);
  });
  bench.skipIf(recognizers === null)(
    packageName,
    () => {
      for (const name of ["recognizeDimension", "recognizeCurrency", "recognizeAge", "recognizeTemperature"])
        recognizers![name]!(passage, "zh-cn");
    },
    {iterations: 1, warmupIterations: 0, time: 0}
  );
});
