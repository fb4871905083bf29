import {expect, test} from "vitest";
import {outsideAddress} from "../../src/app/workspace/outside.ts";

test("a web page's address is what it is, in ASCII where its host is not", () => {
  expect(outsideAddress("https://example.org/a?b=1")).toBe("https://example.org/a?b=1");
  expect(outsideAddress("http://例子.测试/")).toBe("http://xn--fsqu00a.xn--0zwm56d/");
});

test.for([
  "javascript:alert(1)",
  " JavaScript:alert(1)",
  "data:text/html,a",
  "blob:https://a/b",
  "file:///a",
  "/a",
  "",
  "mailto:a@b.c"
])("%j is no web page", (href) => expect(outsideAddress(href)).toBeNull());
