// @vitest-environment jsdom
import {expect, test, vi} from "vitest";
import {createFileAttachment} from "../../src/runtime/stdlib/files.ts";

const text = "\uFEFF地区,year,rate\n临沧市,2024,18.23\n丽水市,2023,\n";
const file = vi.fn((name: string) =>
  name === "rates.csv"
    ? Promise.resolve({bytes: new TextEncoder().encode(text), mime: "text/csv"})
    : Promise.reject(new Error("none"))
);
const FileAttachment = createFileAttachment({file}, () => Promise.reject(new Error("no Arquero")));

test("a file is read as what it is asked to be", async () => {
  const rates = FileAttachment("./rates.csv");
  expect(Array.from(await rates.csv())).toMatchObject([{地区: "临沧市", year: "2024"}, {rate: ""}]);
  expect(Array.from(await rates.csv({typed: true}))).toMatchObject([{year: 2024, rate: 18.23}, {rate: null}]);
  expect((await rates.csv({array: true}))[0]).toEqual(["地区", "year", "rate"]);
  expect((await rates.blob()).type).toBe("text/csv");
  expect(new Uint8Array(await rates.arrayBuffer()).byteLength).toBe(new TextEncoder().encode(text).byteLength);
  expect(file).toHaveBeenCalledTimes(1);
});

test("a file that is not there is named", async () => {
  await expect(FileAttachment("no.json").json()).rejects.toMatchObject({reason: "files", detail: "no.json"});
});
