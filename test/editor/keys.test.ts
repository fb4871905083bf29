// @vitest-environment jsdom
import {expect, test} from "vitest";
import {commandIds} from "../../src/editor/commands.ts";
import {defaultKeys, keyOf, keysOf, showKey} from "../../src/editor/keys.ts";
import {slidesOf} from "../../src/editor/slides.ts";
import {blank, type Mode} from "../../src/notebook/index.ts";

const key = (name: string, more: KeyboardEventInit = {}) => keyOf(new KeyboardEvent("keydown", {key: name, ...more}));

test("a key has one name, whatever the keyboard", () => {
  expect(key("Z", {ctrlKey: true, shiftKey: true})).toBe("Mod-Shift-z");
  expect(key("z", {metaKey: true})).toBe("Mod-z");
  expect(key("?", {shiftKey: true})).toBe("?");
  expect(key("ß", {altKey: true, code: "KeyS"})).toBe("Alt-s");
  expect(key("ArrowUp", {altKey: true})).toBe("Alt-ArrowUp");
  expect(key("Process")).toBe("");
  expect(key("Shift", {shiftKey: true})).toBe("");
});

test("a reader's own key takes the place of the first ones, and may be none", () => {
  expect(keysOf("undo", {})).toEqual(["Mod-z"]);
  expect(keysOf("undo", {undo: "u"})).toEqual(["u"]);
  expect(keysOf("undo", {undo: ""})).toEqual([]);
});

test("no two commands have one key at first", () => {
  const keys = commandIds.flatMap((id) => defaultKeys[id] ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test("keys are shown as the keyboard has them", () => {
  expect(showKey("Mod-Shift-z", false)).toBe("Ctrl+Shift+Z");
  expect(showKey("Mod-Shift-z", true)).toBe("⌘⇧Z");
  expect(showKey("Alt-ArrowUp", false)).toBe("Alt+↑");
  expect(showKey("Mod--", false)).toBe("Ctrl+-");
});

test("a slide begins at each heading of the first two ranks", () => {
  const cells = (
    [
      ["js", "1"],
      ["md", "# 一"],
      ["js", "2"],
      ["md", "### 小"],
      ["md", "二\n---\n"],
      ["html", "<h2>三</h2>"]
    ] as [Mode, string][]
  ).map(([mode, value], index) => ({...blank(index + 1, mode), value}));
  expect(slidesOf(cells)).toEqual([[1], [2, 3, 4], [5], [6]]);
  expect(slidesOf([])).toEqual([[]]);
});
