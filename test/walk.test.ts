// @vitest-environment jsdom
import {fromArrow} from "arquero";
import {expect, test} from "vitest";
import {trend} from "../src/charts/types/trend.ts";
import {decodeTable, encodeDocuments, encodeObservations} from "../src/database/index.ts";
import {openNodeDatabase} from "../src/database/node.ts";
import {extract, printTrace} from "../src/extraction/index.ts";
import type {Document} from "../src/model/index.ts";

const text = `2025年某市卫生健康工作要点
二、主要任务
(一)实施全民健康促进行动
1.工作目标。重大慢病过早死亡率控制在9.0%以下，扎实推进“三个95%目标”。`;

const document: Document = {
  id: "example-2025",
  title: "2025年某市卫生健康工作要点",
  issuer: "某市卫生健康局",
  region: "330604",
  region_name: "浙江省绍兴市上虞区",
  genre: "annual-plan",
  year: 2025,
  published: "2025-03-31",
  index_number: null,
  document_number: null,
  sha256: "0".repeat(64),
  characters: text.length
};

test("one number walks from its sentence to a mark on a chart, and never without its quote", async () => {
  const {observations, candidates} = extract(text, document);

  expect(observations).toHaveLength(1);
  const [observation] = observations;
  expect(observation).toMatchObject({
    indicator: "重大慢性病过早死亡率",
    subject: "重大慢病过早死亡率",
    region: "330604",
    year: 2025,
    kind: "target",
    measure: "level",
    value: 9,
    unit: "%",
    comparator: "<=",
    written: "9.0%以下",
    quote: "重大慢病过早死亡率控制在9.0%以下",
    section: "二(一)1"
  });
  expect(text.slice(observation!.start, observation!.end)).toBe("9.0");

  const name = candidates.find((candidate) => candidate.text === "95")!;
  expect(name.reason).not.toBeNull();
  expect(printTrace(name, text)).toContain("rejected");

  const database = await openNodeDatabase([
    ["observations", encodeObservations(observations)],
    ["documents", encodeDocuments([document])]
  ]);
  const ipc = await database.query(
    "select o.*, d.title from observations o join documents d on d.id = o.document where unit = '%'"
  );
  expect(decodeTable(ipc).length).toBe(1);
  await database.close();

  const figure = trend(fromArrow(ipc), {width: 640});
  globalThis.document.body.append(figure);
  const [mark, ...others] = figure.querySelectorAll<SVGGElement>(".chart-point");
  expect(others).toEqual([]);
  expect(mark!.dataset).toMatchObject({id: observation!.id, kind: "target", comparator: "<=", year: "2025"});

  mark!.dispatchEvent(new FocusEvent("focusin", {bubbles: true}));
  const tip = figure.querySelector(".chart-tip")!;
  expect(tip.textContent).toContain("9.0%以下");
  expect(tip.textContent).toContain("重大慢病过早死亡率控制在9.0%以下");
  expect(tip.textContent).toContain("2025年某市卫生健康工作要点");

  const asked: string[] = [];
  figure.addEventListener("reveal", (event) => asked.push((event as CustomEvent<{id: string}>).detail.id));
  tip.querySelector<HTMLButtonElement>("button.chart-reveal")!.click();
  expect(asked).toEqual([observation!.id]);
});
