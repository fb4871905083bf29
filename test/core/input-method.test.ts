// @vitest-environment jsdom
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {guardComposition, isComposing} from "../../src/core/index.ts";

let stop: () => void;
let field: HTMLInputElement;
let heard: string[];
let over: AbortController;

beforeEach(() => {
  stop = guardComposition(window);
  document.body.innerHTML = "<input>";
  field = document.querySelector("input")!;
  heard = [];
  field.addEventListener("input", () => heard.push(`input ${field.value}`));
  over = new AbortController();
  for (const place of [field, document])
    place.addEventListener("keydown", (event) => heard.push((event as KeyboardEvent).key), {signal: over.signal});
});
afterEach(() => {
  stop();
  over.abort();
});

const key = (key: string, init: KeyboardEventInit = {}) =>
  field.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, composed: true, ...init}));
const write = (value: string, composing: boolean) => {
  field.value = value;
  field.dispatchEvent(new InputEvent("input", {bubbles: true, composed: true, isComposing: composing}));
};
const composition = (type: "start" | "end") =>
  field.dispatchEvent(new CompositionEvent(`composition${type}`, {bubbles: true, composed: true}));

const orders = {
  Chromium() {
    key("y", {keyCode: 229});
    composition("start");
    write("y", true);
    key("Process", {isComposing: true, keyCode: 229});
    write("y'c", true);
    key("Enter", {isComposing: true, keyCode: 229});
    write("孕产", true);
    composition("end");
  },
  Firefox() {
    key("Process", {keyCode: 229});
    composition("start");
    write("y", true);
    key("Escape", {isComposing: true});
    key("ArrowDown", {isComposing: true});
    key("Enter", {isComposing: true});
    field.value = "孕产";
    composition("end");
    write("孕产", false);
  },
  Safari() {
    composition("start");
    write("y", true);
    key("y", {isComposing: true, keyCode: 229});
    write("孕产", true);
    composition("end");
    key("Enter", {keyCode: 229});
  }
};

test.each(Object.entries(orders))("a field hears of what was composed when it is written: %s", (_, compose) => {
  compose();
  expect(new Set(heard)).toEqual(new Set(["input 孕产"]));
  heard = [];
  key("Enter", {keyCode: 13});
  expect(heard).toEqual(["Enter", "Enter"]);
});

test("what is written without an input method is heard at once", () => {
  key("a", {keyCode: 65});
  write("a", false);
  composition("start");
  composition("end");
  expect(heard).toEqual(["a", "a", "input a"]);
});

test("a text editor with support of its own hears of every key", () => {
  const editor = Object.assign(document.createElement("div"), {contentEditable: "true"});
  document.body.append(editor);
  editor.addEventListener("keydown", (event) => heard.push(isComposing(event) ? "composing" : "key"));
  editor.dispatchEvent(new KeyboardEvent("keydown", {key: "a", bubbles: true, keyCode: 229}));
  expect(heard).toEqual(["composing", "a"]);
});

const source = join(import.meta.dirname, "../../src");
const files = readdirSync(source, {recursive: true, encoding: "utf8"})
  .filter((path) => path.endsWith(".ts"))
  .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(source, path), "utf8")] as const);

test("pages with fields of their own are guarded before anything listens, and nothing else knows of input methods", () => {
  const doors = files.filter(([, text]) => /\bguardComposition\(window\)/.test(text)).map(([path]) => path);
  expect(doors).toEqual(["app/main.ts", "editor/main.ts"]);
  const alone = files.filter(([, text]) => /\.isComposing|keyCode/.test(text)).map(([path]) => path);
  // the script of the first screen stands alone, before any code of ours has come
  expect(alone).toEqual(["core/input-method.ts", "site/first-screen.ts"]);
});

test("no handler hears of keys outside of the guarded pages, but of figures, which have no fields", () => {
  const listening = files.filter(([, text]) => /"keydown"|@keydown=/.test(text)).map(([path]) => path.split("/")[0]!);
  const rooms = [...new Set(listening)].sort();
  expect(rooms).toEqual(["app", "charts", "core", "editor", "site"]);
});

test("what hears of the keys of a text editor asks whether they are the input method's", () => {
  for (const path of ["editor/keyboard.ts", "editor/page.ts"])
    expect(files.find(([each]) => each === path)?.[1]).toContain("isComposing(event)");
});
