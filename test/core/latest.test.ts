import {expect, test} from "vitest";
import {createLatest} from "../../src/core/index.ts";

test("of what is begun one after another only the latest goes on", () => {
  const opening = createLatest();
  const signals = [opening.begin(), opening.begin(), opening.begin()];
  expect(signals.map(({aborted}) => aborted)).toEqual([true, true, false]);
  opening.cancel();
  expect(signals[2]!.aborted).toBe(true);
  expect(opening.begin().aborted).toBe(false);
});

test("an earlier answer that comes late is not heard", async () => {
  const asking = createLatest();
  const heard: string[] = [];
  const ask = async (answer: string, ms: number) => {
    const signal = asking.begin();
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (!signal.aborted) heard.push(answer);
  };
  await Promise.all([ask("slow", 20), ask("fast", 1)]);
  expect(heard).toEqual(["fast"]);
});
