import {expect, test} from "vitest";
import {limits, parseToApp, type CellSnapshot} from "../../src/sandbox/index.ts";
import {connectGuest} from "./connection.ts";

const cell: CellSnapshot = {id: 7, html: "<p>结果</p>", charts: ['{"chart":"trend"}']};

test("what the cells show comes over the port as data", async () => {
  const {host, close} = connectGuest({}, {snapshot: () => [cell]});
  expect(await host.snapshot()).toEqual([cell]);
  close();
});

test("charts to be taken away come as texts, and not too many", () => {
  const take = (charts: unknown) => parseToApp({type: "export-charts", charts});
  expect(take(["{}"])).toEqual({type: "export-charts", charts: ["{}"]});
  for (const wrong of [undefined, null, "{}", [], [{}], [1], Array.from({length: limits.charts + 1}, () => "{}")])
    expect(take(wrong)).toBeUndefined();
});

test("what is no frozen cell is not taken", () => {
  const frozen = (cells: unknown) => parseToApp({type: "snapshot", id: 1, cells});
  expect(frozen([cell])).toEqual({type: "snapshot", id: 1, cells: [cell]});
  expect(frozen([{...cell, more: 1}])).toEqual({type: "snapshot", id: 1, cells: [cell]});
  for (const wrong of [null, {}, [null], [{...cell, id: "7"}], [{...cell, html: 1}], [{...cell, charts: [{}]}]])
    expect(frozen(wrong)).toBeUndefined();
  expect(frozen([{...cell, html: "x".repeat(limits.snapshot + 1)}])).toBeUndefined();
  expect(frozen([{...cell, charts: Array.from({length: limits.charts + 1}, () => "")}])).toBeUndefined();
});
