import {expect, test} from "vitest";
import {
  BrokenSnapshot,
  takeSnapshot,
  fromFragment,
  readSnapshot,
  toFragment,
  writeSnapshot,
  type Snapshot
} from "../../../src/share/index.ts";
import type {Document, Observation} from "../../../src/model/index.ts";

const row: Observation = {
  id: "a1b2c3d4e5",
  indicator: "重大慢病过早死亡率",
  subject: "重大慢病过早死亡率",
  region: "330604",
  region_name: "浙江省绍兴市上虞区",
  year: 2025,
  kind: "target",
  measure: "level",
  value: 9,
  value_max: null,
  unit: "%",
  comparator: "<=",
  written: "9.0%以下",
  scope: null,
  document: "shangyu-2025",
  start: 120,
  end: 123,
  quote: "重大慢病过早死亡率控制在9.0%以下",
  section: "二(七)1",
  rule: "quantity.ceiling",
  reviewed: false
};
const document: Document = {
  id: "shangyu-2025",
  title: "2025年绍兴市上虞区卫生健康工作要点",
  issuer: "绍兴市上虞区卫生健康局",
  region: "330604",
  region_name: "浙江省绍兴市上虞区",
  genre: "annual-plan",
  year: 2025,
  published: "2025-03-31",
  index_number: "002590542/2025-01145",
  document_number: null,
  sha256: "00",
  characters: 10
};
const indicator = {
  slug: "premature-mortality",
  name: "重大慢病过早死亡率",
  english: "Premature mortality from major chronic diseases",
  definition: "30—70岁人群因四类慢病死亡的概率",
  better: "down" as const,
  synonyms: ["重大慢性病过早死亡率", "重大慢病过早死亡率"]
};
const frozen = takeSnapshot({
  rows: [row],
  spec: {chart: "trend", notes: ["示例"]},
  documents: [document, {...document, id: "another"}],
  indicators: [indicator, {...indicator, name: "县域就诊率"}],
  release: "2026-11-01",
  view: "i=premature-mortality&r=&k=actual~target&y=&c=trend"
});
const json = JSON.parse(writeSnapshot(frozen)) as Record<string, never> & {rows: Record<string, unknown[]>};

function faultOf(read: () => unknown): string | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof BrokenSnapshot) return error.fault;
    throw error;
  }
  return undefined;
}

test("a frozen chart keeps its rows with their clauses, and of documents and indicators only what they name", () => {
  expect(Object.keys(frozen.documents)).toEqual(["shangyu-2025"]);
  expect(frozen.indicators.map(({name}) => name)).toEqual(["重大慢病过早死亡率"]);
  expect(frozen.indicators[0]!.synonyms).toEqual(["重大慢病过早死亡率"]);
  expect(frozen.rows[0]).toMatchObject({
    written: "9.0%以下",
    quote: "重大慢病过早死亡率控制在9.0%以下",
    section: "二(七)1"
  });
  expect(frozen.rows[0]).not.toHaveProperty("start");
});

test("a snapshot comes back as it was, from JSON and from a fragment", async () => {
  expect(readSnapshot(writeSnapshot(frozen))).toEqual(frozen);
  const fragment = await toFragment(frozen);
  expect(fragment).toMatch(/^s1\.[\w-]+\.\d+\.[0-9a-f]{8}$/);
  expect(await fromFragment(`#${fragment}`)).toEqual(frozen);
  expect(await fromFragment(`#${fragment}#?secret=abc`)).toEqual(frozen);
});

test("the schema of today is read for ever", () => {
  const old = `{"schema":1,"release":"2026-11-01","spec":{"chart":"ranking","title":"标题"},"view":null,"indicators":[],
    "documents":{"d":{"title":"文件","issuer":null,"published":null,"document_number":null}},"rows":{"id":["x"],
    "indicator":[null],"subject":["新增床位"],"region":["330604"],"region_name":["上虞区"],"year":[null],"kind":["actual"],
    "measure":["change"],"value":[5],"value_max":[null],"unit":["张"],"comparator":["="],"written":["5张"],"scope":[null],
    "document":["d"],"quote":["新增床位5张"],"section":[""]}}`;
  const {spec, rows} = readSnapshot(old);
  expect(spec).toEqual({chart: "ranking", title: "标题"});
  expect(rows).toMatchObject([{subject: "新增床位", year: null, value: 5, quote: "新增床位5张"}]);
});

test("what is not a snapshot is refused and says why", () => {
  expect(faultOf(() => readSnapshot("{"))).toBe("broken");
  expect(faultOf(() => readSnapshot("[]"))).toBe("broken");
  const change = (changes: object) => faultOf(() => readSnapshot(JSON.stringify({...json, ...changes})));
  expect(change({})).toBe(undefined);
  expect(change({schema: 2})).toBe("newer");
  expect(change({schema: 0})).toBe("broken");
  expect(change({spec: {chart: "pie"}})).toBe("broken");
  expect(change({spec: {chart: "auto"}})).toBe("broken");
  expect(change({documents: {}})).toBe("broken");
  expect(change({view: "javascript:alert(1) "})).toBe("broken");
  expect(change({indicators: [{...indicator, slug: "../x"}]})).toBe("broken");
});

test("a row without its clause, or with what is no number, is refused", () => {
  const change = (name: string, value: unknown) =>
    faultOf(() => readSnapshot(JSON.stringify({...json, rows: {...json.rows, [name]: [value]}})));
  expect(change("quote", "")).toBe("broken");
  expect(change("quote", null)).toBe("broken");
  expect(change("value", "9")).toBe("broken");
  expect(change("region", "<img>")).toBe("broken");
  expect(change("kind", "guess")).toBe("broken");
  expect(faultOf(() => readSnapshot(JSON.stringify({...json, rows: {...json.rows, unit: []}})))).toBe("broken");
});

test("what a newer program added is left behind", () => {
  const {script, ...rest} = readSnapshot(JSON.stringify({...json, script: "alert(1)"})) as Snapshot & {script?: string};
  expect(script).toBe(undefined);
  expect(rest).toEqual(frozen);
});

test("a fragment that was cut or altered says so", async () => {
  const fragment = await toFragment(frozen);
  const fault = async (text: string) => {
    const error: unknown = await fromFragment(text).catch((error: unknown) => error);
    return error instanceof BrokenSnapshot ? error.fault : error;
  };
  expect(await fault(fragment.slice(0, -20))).toBe("damaged");
  expect(await fault(fragment.replace(/^(s1\.)(.)/, (_, head, first) => `${head}${first === "A" ? "B" : "A"}`))).toBe(
    "damaged"
  );
  expect(await fault(fragment.replace(/^s1/, "s2"))).toBe("newer");
  expect(await fault("1.abc.3.00000000")).toBe("broken");
});

test("a fragment that unpacks to very much is refused before it fills the memory", async () => {
  const bomb = await toFragment({...frozen, spec: {...frozen.spec, notes: ["0".repeat(9_000_000)]}});
  expect(bomb.length).toBeLessThan(20_000);
  const error: unknown = await fromFragment(bomb).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(BrokenSnapshot);
  expect((error as BrokenSnapshot).fault).toBe("large");
});
