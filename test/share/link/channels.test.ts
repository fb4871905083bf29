import {expect, test} from "vitest";
import {channelsFor} from "../../../src/share/link/index.ts";

const verdicts = (link: string) => channelsFor(link).map(({channel, verdict}) => `${channel} ${verdict}`);
const page = "https://example.org/zhibiao/";
const filled = (length: number, mark: string) => page + mark + "a".repeat(length - page.length - mark.length);

test("a chart's address goes everywhere until it is long", () => {
  expect(verdicts(filled(2000, "?"))).toEqual(["wechat whole", "chat whole", "mail whole", "address whole"]);
  expect(verdicts(filled(2001, "?"))).toEqual(["wechat too-long", "chat too-long", "mail whole", "address whole"]);
});

test("a notebook link is nothing for WeChat, and is told from 2,000, 4,000 and 32,000 characters on", () => {
  expect(verdicts(filled(2000, "#"))).toEqual(["wechat drops-fragment", "chat whole", "mail whole", "address whole"]);
  expect(verdicts(filled(4000, "#"))).toEqual([
    "wechat drops-fragment",
    "chat too-long",
    "mail whole",
    "address whole"
  ]);
  expect(verdicts(filled(32_000, "#"))).toEqual([
    "wechat drops-fragment",
    "chat too-long",
    "mail too-long",
    "address whole"
  ]);
  expect(verdicts(filled(32_001, "#")).at(-1)).toBe("address too-long");
});
