import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {isOurs, previousOf, toCacheName, toPath, toUrl, workerPolicy} from "../../src/service-worker/index.ts";

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

test("a path is decoded once, and one that would then name another file goes to the network", () => {
  expect(ask("frame%2Ehtml")).toBe("frame.html");
  expect(ask("frame%252Ehtml")).toBe("frame%2Ehtml");
  expect(ask("a%3Fb.js")).toBe("a?b.js");
  expect(ask("a%23b.js")).toBe("a#b.js");
  for (const path of ["a%2Fb.js", "a%5Cb.js", "%2E%2E%2Fframe.html", "a%00.js", "%E0%A4%A.js", "%.js"])
    expect(ask(path), path).toBeNull();
});

test("the address of a file leads back to its path, whatever its name holds", () => {
  for (const path of ["frame.html", "assets/a-1.js", "指标/千人.json", "a?b#c%2E.js", "a b&c=d+e.html"])
    expect(toPath({method: "GET", url: toUrl(path, scope), mode: "cors"}, scope)).toBe(path);
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

test.each(["Caddyfile", "_headers", "htaccess", "nginx.conf"])(
  "%s gives workers the policy that the service worker gives them",
  (name) => {
    expect(readFileSync(join(import.meta.dirname, "../../docs/deploy", name), "utf8")).toContain(workerPolicy);
  }
);
