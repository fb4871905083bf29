import LzString from "lz-string";
import {bench, describe} from "vitest";
import {fromLink, toLink} from "../../src/share/link/index.ts";
import {share, shippedNotebooks} from "../share/link/notebooks.ts";

const shipped = shippedNotebooks();
const links = shipped.map(({notebook}) => toLink(share(notebook)));

console.table(
  shipped.map(({name, html, notebook}, i) => {
    const theirs = [JSON.stringify(notebook), html].map((text) => LzString.compressToEncodedURIComponent(text).length);
    const link = links[i]!.length;
    return {
      name,
      link,
      "lz-string": Math.min(...theirs),
      ratio: Math.round((link / Math.min(...theirs)) * 1000) / 1000
    };
  })
);

describe("the shipped notebooks as links", () => {
  bench("written", () => {
    for (const {notebook} of shipped) toLink(share(notebook));
  });
  bench("read", () => {
    for (const link of links) fromLink(link);
  });
  bench("written by lz-string", () => {
    for (const {notebook} of shipped) LzString.compressToEncodedURIComponent(JSON.stringify(notebook));
  });
});
