import {expect, test} from "vitest";
import {buildReaders} from "./build.ts";

test("a page that may read documents loads no reader before the first one comes", async () => {
  const chunks = (await buildReaders()).filter((each) => each.type === "chunk");
  const entry = chunks.find((each) => each.isEntry)!;
  const holding = (path: string) => chunks.filter((chunk) => chunk.moduleIds.some((id) => id.includes(path)));
  expect(entry.code.length).toBeLessThan(12_000);
  expect(entry.imports).toEqual([]);
  for (const path of [
    "/pdfjs-dist/",
    "/fflate/",
    "/htmlparser2/",
    "cmaps.json",
    "/readers/html/",
    "/readers/docx/",
    "/readers/pdf/"
  ]) {
    const found = holding(path);
    expect(found.length, path).toBeGreaterThan(0);
    expect(found, path).not.toContain(entry);
  }
  const size = (paths: readonly string[]) =>
    [...new Set(paths.flatMap(holding))].reduce((sum, each) => sum + each.code.length, 0);
  expect(size(["/readers/html/", "/htmlparser2/"])).toBeLessThan(130_000);
  expect(size(["/readers/docx/", "/fflate/"])).toBeLessThan(60_000);
  expect(size(["/pdfjs-dist/"])).toBeLessThan(2_000_000);
  expect(size(["cmaps.json"])).toBeLessThan(240_000);
});
