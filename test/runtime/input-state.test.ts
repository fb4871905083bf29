// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {createInputState} from "../../src/runtime/index.ts";

const input = (value: unknown) => Object.assign(document.createElement("div"), {value});
function choose(element: Element & {value: unknown}, value: unknown) {
  element.value = value;
  element.dispatchEvent(new Event("input"));
}

describe("what was chosen can be written down and read again", () => {
  test.each<[string, unknown, unknown]>([
    ["a number", 1, 2],
    ["text", "a", "乙"],
    ["truth", false, true],
    ["a list", [], ["x", 3]],
    ["a date", new Date(0), new Date(Date.UTC(2024, 1, 29))],
    ["nothing", 1, null]
  ])("%s", (_, first, chosen) => {
    const changed = vi.fn();
    const memory = createInputState({}, changed);
    const before = input(first);
    memory.bind(7, 0, before);
    choose(before, chosen);
    expect(changed).toHaveBeenCalledOnce();
    const again = createInputState(structuredClone(memory.values()));
    const after = input(first);
    again.bind(7, 0, after);
    expect(after.value).toEqual(chosen);
  });

  test("what cannot be written is left out", () => {
    const memory = createInputState();
    const element = input(1);
    memory.bind(1, 0, element);
    choose(element, {rows: new Map()});
    expect(memory.values()).toEqual({});
  });

  test("another default of the author's counts more, and a broken text for nothing", () => {
    const kept = {"1.0": {initial: "1", value: '{"value":5}'}, "2.0": {initial: "1", value: "{"}};
    const memory = createInputState(kept);
    const [other, broken] = [input(2), input(1)];
    memory.bind(1, 0, other);
    memory.bind(2, 0, broken);
    expect([other.value, broken.value]).toEqual([2, 1]);
  });
});
