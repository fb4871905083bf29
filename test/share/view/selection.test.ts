import {expect, test} from "vitest";
import {everything, readSelection, writeSelection, type Selection} from "../../../src/share/index.ts";

const chosen: Selection = {
  indicators: ["maternal-mortality-ratio", "infant-mortality-rate"],
  regions: ["530900", "331100"],
  kinds: ["target"],
  years: [2020, 2027],
  chart: "table"
};

test("an address gives back the selection that it was made of", () => {
  expect(readSelection(new URLSearchParams(writeSelection(chosen)))).toEqual(chosen);
});

test("an address holds every parameter in ASCII, values joined by ~", () => {
  expect(writeSelection(chosen)).toBe(
    "i=maternal-mortality-ratio~infant-mortality-rate&r=530900~331100&k=target&y=2020~2027&c=table"
  );
  expect(writeSelection(everything)).toBe("i=&r=&k=actual~target&y=&c=auto");
});

test.for(["", "y=20&c=pie&k=hope&r=53&i=<b>", "unknown=1"])(
  "what an address says wrongly is left out: %s",
  (address) => {
    expect(readSelection(new URLSearchParams(address))).toEqual(everything);
  }
);
