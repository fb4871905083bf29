import {expect, test} from "vitest";
import {isCompleteIpcStream} from "../../src/app/data/index.ts";
import {absentName, chainOf, FetchError, isAbsent, nameAbsence} from "../../src/app/failure/index.ts";
import {addressOf} from "../../src/app/failure/report.ts";

test("an address is told without what a link carries", () => {
  const place = {origin: "https://a.example", pathname: "/b/", search: "?lang=en"};
  expect(addressOf({...place, hash: "#1.c2VjcmV0.6.1234"})).toBe("https://a.example/b/?lang=en#… (18)");
  expect(addressOf({...place, hash: ""})).toBe("https://a.example/b/?lang=en");
});

test("an error is told with everything that caused it, and a ring of causes has an end", () => {
  const inner = new TypeError("Failed to fetch");
  const told = chainOf(new FetchError("guest.js", inner));
  expect(told).toMatch(/^FetchError: cannot fetch guest\.js: Failed to fetch[^]*← TypeError: Failed to fetch/);
  const ring = new Error("round");
  ring.cause = ring;
  expect(chainOf(ring).match(/Error: round/g)).toHaveLength(8);
  expect(chainOf("a word")).toBe("a word");
  expect(chainOf(undefined)).toBe("undefined");
});

test.for([
  ["Failed to fetch dynamically imported module: https://a.example/assets/share-DFjhfMjw.js", "share-DFjhfMjw.js"],
  ["error loading dynamically imported module: https://a.example/assets/x-1.js", "x-1.js"],
  ["Importing a module script failed.", "assets"]
] as const)("what browsers say of a script that does not come is known: %s", ([message, name]) => {
  expect(isAbsent(new TypeError(message))).toBe(true);
  expect(absentName(new TypeError(message))).toBe(name);
  expect(isAbsent(new TypeError("x is not a function"))).toBe(false);
});

test("an Arrow stream is whole with its first mark and its end", () => {
  const mark = [0xff, 0xff, 0xff, 0xff];
  const whole = [...mark, 4, 0, 0, 0, 1, 2, 3, 4, ...mark, 0, 0, 0, 0];
  expect(isCompleteIpcStream(Uint8Array.from(whole))).toBe(true);
  expect(isCompleteIpcStream(Uint8Array.from([9, ...whole]).subarray(1))).toBe(true);
  expect(isCompleteIpcStream(Uint8Array.from(whole.slice(0, -4)))).toBe(false);
  expect(isCompleteIpcStream(new TextEncoder().encode("<!doctype html><title>404</title>"))).toBe(false);
  expect(isCompleteIpcStream(new Uint8Array(0))).toBe(false);
});

test.each([
  "WebAssembly: Response has status code 404",
  "Failed to load worker script at https://example.org/assets/duckdb-worker-Ab1.js",
  "TypeError: failed to fetch"
])("an absent part of the database is named as what it is: %s", (message) => {
  expect(absentName(nameAbsence(new Error(message), "数据库的程序"))).toBe("数据库的程序");
});

test("an absent file of the data keeps its name", () => {
  const error = new Error("the database did not start", {
    cause: new Error("cannot fetch observations-Ab1.arrow: status 404")
  });
  expect(absentName(nameAbsence(error, "数据库的程序"))).toBe("observations-Ab1.arrow");
});
