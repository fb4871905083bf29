import * as fc from "fast-check";
import {expect, test} from "vitest";
import {openDropped} from "../../src/app/drop.ts";

const notebook = (name = "a.html") => new File(["<!doctype html><notebook><title>甲</title></notebook>"], name);
const file = (name: string) => new File(["1"], name);

async function drop(files: readonly File[], isNotebookOpen = false) {
  const heard: [string, ...string[]][] = [];
  const note = (name: string) => (given: readonly File[]) => void heard.push([name, ...given.map((each) => each.name)]);
  const openFile = (opened: File, others: readonly File[] = []) => note("open")([opened, ...others]);
  await openDropped(files, {openFile, readFiles: note("read"), addFiles: note("add")}, isNotebookOpen);
  return heard;
}

test.for([
  [["率.csv"], "data"],
  [["率.txt"], "text"],
  [["率.txt", "表.csv", "公报.docx", "无名"], "all kinds"]
] as const)("what is dropped with a notebook becomes its files: %s", async ([names]) => {
  const others = names.map(file);
  for (const open of [false, true]) {
    expect(await drop([notebook(), ...others], open)).toEqual([["open", "a.html", ...names]]);
    expect(await drop([...others, notebook()], open)).toEqual([["open", "a.html", ...names]]);
  }
});

test("a picture without a notebook is a file of the one that is dropped with it", async () => {
  expect(await drop([file("图.png"), notebook()])).toEqual([["open", "a.html", "图.png"]]);
});

test("of several notebooks the first opens, and the others are its files", async () => {
  expect(await drop([notebook(), notebook("b.html")])).toEqual([["open", "a.html", "b.html"]]);
});

test("without a notebook, documents are read, and data go into the notebook that is open", async () => {
  expect(await drop([file("公报.docx"), file("率.txt")])).toEqual([["read", "公报.docx", "率.txt"]]);
  expect(await drop([file("率.csv")], true)).toEqual([["add", "率.csv"]]);
  expect(await drop([file("率.txt")], true)).toEqual([["read", "率.txt"]]);
});

test("no file that is dropped vanishes", async () => {
  const name = fc.constantFrom("a.csv", "b.txt", "c.docx", "d.png", "e.html", "f", "g.XLSX");
  const files = fc.array(fc.oneof(name.map(file), fc.constant(notebook())), {minLength: 1, maxLength: 5});
  await fc.assert(
    fc.asyncProperty(files, fc.boolean(), async (dropped, open) => {
      const names = (await drop(dropped, open)).flatMap(([, ...each]) => each);
      expect(names.toSorted()).toEqual(dropped.map((each) => each.name).toSorted());
    })
  );
});
