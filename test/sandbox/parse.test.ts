import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Notebook} from "../../src/notebook/index.ts";
import {isEditable, limits, parseToApp} from "../../src/sandbox/index.ts";

const cell = {id: 1, mode: "js", value: "1 + 1", pinned: true, hidden: false};
const notebook = {title: "标题", theme: "air", readOnly: false, cells: [cell]};
const edited = (change: object) => ({type: "edited", notebook: {...notebook, ...change}});

describe("what the frame may say", () => {
  test.each([
    {type: "ready"},
    {type: "query", id: 1, sql: "select 1"},
    {type: "cancel", id: 0},
    {type: "chunk", id: 2, name: "arquero"},
    {type: "edited", notebook},
    {type: "edited", notebook: {...notebook, cells: [{...cell, mode: "sql", output: "rows", database: "var:db"}]}},
    {type: "reveal", observation: "a1b2"},
    {type: "link", href: "https://example.org/"},
    {type: "error", message: "x is not defined"},
    {type: "edited", notebook, inputs: {"7.0": {initial: "4", value: '{"value":5}'}}},
    {type: "inputs", inputs: {}},
    {type: "preferences", preferences: {auto: false, keys: {"move-up": "Alt-k"}}},
    {type: "download", id: 3, name: "结果 1.csv", mime: "text/csv", content: "a,b"},
    {type: "download", id: 3, name: "a.png", mime: "image/png", content: new Uint8Array([1, 2])},
    {type: "file", id: 4, name: "数据.csv"}
  ])("$type", (message) => {
    expect(parseToApp(structuredClone(message))).toEqual(message);
  });

  test("more than it may say is left behind", () => {
    expect(parseToApp({type: "ready", admin: true})).toEqual({type: "ready"});
    const edited = parseToApp({type: "edited", notebook: {...notebook, cells: [{...cell, onload: "x"}]}});
    expect(edited).toEqual({type: "edited", notebook});
  });
});

describe("anything else is dropped", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["text", "ready"],
    ["an array", ["ready"]],
    ["a map", new Map([["type", "ready"]])],
    ["a date", new Date(0)],
    ["an unknown type", {type: "open"}],
    ["a type that is not text", {type: ["ready"]}],
    ["an inherited type", Object.create({type: "ready"})],
    ["a type by prototype key", JSON.parse(`{"__proto__": {"type": "ready"}}`)],
    ["no id", {type: "query", sql: "select 1"}],
    ["an id that is not whole", {type: "query", id: 1.5, sql: "select 1"}],
    ["an id below zero", {type: "cancel", id: -1}],
    ["an id beyond exactness", {type: "cancel", id: 2 ** 53}],
    ["an id as text", {type: "cancel", id: "1"}],
    ["SQL that is not text", {type: "query", id: 1, sql: {toString: "select 1"}}],
    ["SQL beyond the limit", {type: "query", id: 1, sql: " ".repeat(limits.sql + 1)}],
    ["an unknown chunk", {type: "chunk", id: 1, name: "guest"}],
    ["a chunk by prototype", {type: "chunk", id: 1, name: "constructor"}],
    ["a link beyond the limit", {type: "link", href: "x".repeat(limits.href + 1)}],
    ["an error that is an error", {type: "error", message: new Error("x")}],
    ["inputs that are no map", {type: "edited", notebook, inputs: [1]}],
    ["an input of no cell", {type: "inputs", inputs: {__proto__x: {initial: "", value: ""}}}],
    ["an input whose value is no text", {type: "inputs", inputs: {"1.0": {initial: "", value: 1}}}],
    [
      "too many inputs",
      {
        type: "inputs",
        inputs: Object.fromEntries(
          Array.from({length: limits.inputs + 1}, (_, i) => [`${i}.0`, {initial: "", value: ""}])
        )
      }
    ],
    ["a preference that is no truth", {type: "preferences", preferences: {auto: 1}}],
    ["a key by prototype", {type: "preferences", preferences: {keys: JSON.parse('{"constructor": "a"}')}}],
    ["a key of no command", {type: "preferences", preferences: {keys: {"<b>": "a"}}}],
    ["a download with a path", {type: "download", id: 1, name: "../a.csv", mime: "text/csv", content: ""}],
    ["a download that hides", {type: "download", id: 1, name: ".bashrc", mime: "text/plain", content: ""}],
    ["a name that turns around", {type: "download", id: 1, name: "a\u202Evsc.exe", mime: "text/csv", content: ""}],
    ["a download of no kind", {type: "download", id: 1, name: "a.csv", mime: "text/csv;x", content: ""}],
    ["a download that is no content", {type: "download", id: 1, name: "a.csv", mime: "text/csv", content: {length: 1}}],
    ["a file by path", {type: "file", id: 1, name: "a/b.csv"}],
    ["no notebook", {type: "edited"}],
    ["cells that are no array", edited({cells: {length: 1, 0: cell}})],
    ["an unknown mode", edited({cells: [{...cell, mode: "exe"}]})],
    ["a mode by prototype", edited({cells: [{...cell, mode: "toString"}]})],
    ["cell 0", edited({cells: [{...cell, id: 0}]})],
    ["one id twice", edited({cells: [cell, cell]})],
    ["a hole", edited({cells: Array(2)})],
    ["an output that is no text", edited({cells: [{...cell, output: 1}]})],
    ["too many cells", edited({cells: Array.from({length: limits.cells + 1}, (_, id) => ({...cell, id: id + 1}))})],
    [
      "too much in all",
      edited({cells: Array.from({length: 6}, (_, id) => ({...cell, id: id + 1, value: "x".repeat(limits.cell)}))})
    ]
  ])("%s", (_, message) => {
    expect(parseToApp(message)).toBeUndefined();
  });

  test("and nothing makes it throw", () => {
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withMap: true, withTypedArray: true}), (data) => {
        const message = parseToApp(data);
        expect(message === undefined || typeof message.type === "string").toBe(true);
      })
    );
  });

  test("a prototype key of the frame stays its own", () => {
    parseToApp(
      JSON.parse(`{"type": "edited", "__proto__": {"polluted": 1}, "notebook": {"__proto__": {"polluted": 1}}}`)
    );
    expect(({} as {polluted?: number}).polluted).toBeUndefined();
  });
});

describe("a notebook that is opened can be sent back when it is edited", () => {
  const name = "x".repeat(limits.name + 1);
  const many = (count: number, value: string) => Array.from({length: count}, (_, i) => ({...cell, id: i + 1, value}));
  test.each<[string, object, boolean]>([
    ["an ordinary one", {}, true],
    ["as many cells as may be", {cells: many(limits.cells, "")}, true],
    ["a title that is too long", {title: "x".repeat(limits.title + 1)}, false],
    ["a theme that is too long", {theme: name}, false],
    ["a name that is too long", {cells: [{...cell, output: name}]}, false],
    ["too many cells", {cells: many(limits.cells + 1, "")}, false],
    ["a cell that is too long", {cells: [{...cell, value: "x".repeat(limits.cell + 1)}]}, false],
    ["too much in all", {cells: many(6, "x".repeat(limits.cell))}, false],
    ["one id twice", {cells: [cell, cell]}, false],
    ["a cell without a number", {cells: [{...cell, id: Number.NaN}]}, false],
    ["cell 0", {cells: [{...cell, id: 0}]}, false],
    ["a mode that nobody knows", {cells: [{...cell, mode: "exe"}]}, false]
  ])("%s", (_, change, expected) => {
    const changed = {...notebook, ...change} as Notebook;
    expect(isEditable(changed)).toBe(expected);
    expect(parseToApp({type: "edited", notebook: changed}) !== undefined).toBe(expected);
  });
});
