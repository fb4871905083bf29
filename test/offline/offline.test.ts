import {expect, test} from "vitest";
import {isOurs, previousOf, toCacheName, toPath} from "../../src/offline/index.ts";

const scope = "https://example.org/some/where/";
const ask = (path: string, {method = "GET", mode = "cors"} = {}) => toPath({method, url: scope + path, mode}, scope);

test("a request is answered by the file that it names, whatever its query", () => {
  expect(ask("assets/index-1.js")).toBe("assets/index-1.js");
  expect(ask("frame.html?again")).toBe("frame.html");
  expect(ask("%E6%8C%87.json")).toBe("指.json");
});

test("a page's address is answered by the folder's page", () => {
  expect(ask("", {mode: "navigate"})).toBe("index.html");
  expect(ask("?explore&i=maternal-mortality-ratio", {mode: "navigate"})).toBe("index.html");
  expect(ask("indicator/maternal-mortality-ratio/", {mode: "navigate"})).toBe(
    "indicator/maternal-mortality-ratio/index.html"
  );
});

test("what is sent, or belongs to another folder or site, goes to the network", () => {
  expect(ask("assets/index-1.js", {method: "POST"})).toBeNull();
  expect(toPath({method: "GET", url: "https://example.org/some/", mode: "navigate"}, scope)).toBeNull();
  expect(toPath({method: "GET", url: "https://example.com/some/where/a.js", mode: "cors"}, scope)).toBeNull();
});

test("caches of another copy of the site, or of something else on its host, are not ours", () => {
  expect(toCacheName(scope, "abc")).toBe("zhibiao:/some/where/:abc");
  expect(isOurs("zhibiao:/some/where/:abc", scope)).toBe(true);
  expect(isOurs("zhibiao:/some/:abc", scope)).toBe(false);
  expect(isOurs("zhibiao:/some/where/else/:abc", scope)).toBe(false);
  expect(isOurs("workbox", scope)).toBe(false);
});

test("the build before this one is the last that was kept", () => {
  const names = ["zhibiao:/some/where/:a", "zhibiao:/:z", "zhibiao:/some/where/:b", "zhibiao:/some/where/:c"];
  expect(previousOf(names, scope, "zhibiao:/some/where/:c")).toBe("zhibiao:/some/where/:b");
  expect(previousOf(["zhibiao:/some/where/:c"], scope, "zhibiao:/some/where/:c")).toBeUndefined();
});
