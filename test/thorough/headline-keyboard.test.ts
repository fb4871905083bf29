import {describe, expect, test} from "vitest";
import {handOf, type Hand} from "../browser/hand.ts";
import {expectQuiet, type Visit} from "../browser/page.ts";
import {
  useHeadlineTasks,
  say,
  mothers,
  twoPlaces,
  ofShangyu,
  ofLincang,
  arrive,
  marksOf,
  figure,
  copied,
  showsMothers,
  showsClause,
  elsewhere,
  drawsElsewhere,
  givesDocument,
  tells
} from "../browser/headline.ts";

// The headline tasks again, by keys and letters, each of which is counted.

useHeadlineTasks();

describe("with the keyboard alone", () => {
  /** Does a task from the home page with at most so many presses and letters. */
  const by = (name: string, most: number, task: (hand: Hand, visitor: Visit) => Promise<void>) =>
    test(name, async () => {
      const visitor = await arrive("zh");
      const hand = handOf(visitor.page);
      await task(hand, visitor);
      console.log(`${name}: ${hand.count} presses`);
      expect(hand.count).toBeLessThanOrEqual(most);
      expectQuiet(visitor);
      await visitor.close();
    });

  by("an indicator is found, and its marks are gone through", 20, async (hand, visitor) => {
    await hand.to(say.search.zh);
    await hand.type("ycfswl");
    await hand.press("Enter");
    await showsMothers(visitor, "zh");
    await hand.to(say.skip.zh);
    await hand.press("Enter");
    await hand.to(mothers.zh[0]!);
    await hand.press("End");
    expect((await hand.focused())?.name).toBe(ofLincang.zh);
  });

  by("two regions are compared", 35, async (hand, {page}) => {
    await hand.to(say.search.zh);
    await hand.type("qrtws");
    await hand.press("Enter");
    await page.getByRole("heading", {name: say.explorer.zh}).waitFor();
    await hand.to(say.regions.zh);
    for (const place of ["lishui", "lincang"]) {
      await hand.type(place);
      await hand.press("Enter");
    }
    await expect.poll(() => marksOf(figure(page))).toEqual(twoPlaces.zh);
  });

  by("a source is checked", 25, async (hand, visitor) => {
    const {page} = visitor;
    await page.getByRole("button", {name: mothers.zh[0]!}).filter({visible: true}).waitFor();
    await hand.to(mothers.zh[0]!);
    await hand.press("End");
    await hand.press("Enter");
    await hand.to(say.origin.zh);
    await hand.press("Enter");
    await page.getByRole("heading", {level: 1, name: say.maternal.zh}).waitFor();
    await hand.to(/^《临沧市/);
    await hand.press("Enter");
    await showsClause(visitor, "zh");
  });

  by("a cell is edited, and the notebook is left", 35, async (hand, {page, frame}) => {
    await hand.to(say.create.zh);
    await hand.press("Enter");
    const cell = frame.getByRole("group", {name: say.second.zh});
    await cell.getByText("共 100 行").waitFor();
    await hand.to(say.second.zh);
    await hand.press("Enter");
    await cell.getByRole("textbox", {name: say.source.zh}).waitFor();
    await hand.press("Control+End");
    await hand.press("Backspace", 3);
    await hand.type("3");
    await hand.press("Shift+Enter");
    await cell.getByText(say.three.zh).waitFor();
    await hand.press("Escape", 2);
    expect((await hand.focused())?.name).toBe(say.second.zh);
    await hand.press("Home");
    await hand.to("分享", "Shift+Tab");
    await hand.to(/^指标$/, "Shift+Tab");
    await hand.press("Enter");
    await page.getByRole("heading", {level: 1, name: /^卫生健康部门/}).waitFor();
  });

  by("a link is shared", 25, async (hand, {page, frame}) => {
    await hand.to(say.search.zh);
    await hand.type("qrtws");
    await hand.to("千人托位数", "ArrowDown");
    await hand.press("Enter");
    await figure(frame).waitFor();
    await hand.to("分享", "Shift+Tab");
    await hand.press("Enter");
    await page.getByRole("dialog").waitFor();
    await hand.to("复制链接");
    await hand.press("Enter");
    await page.getByText("已复制。").waitFor();
    const link = await copied(page);
    await hand.press("Escape");
    expect((await hand.focused())?.name).toBe("分享");
    await elsewhere(link, (there) =>
      expect.poll(() => marksOf(figure(there.frame))).toEqual([...ofShangyu, ...twoPlaces.zh])
    );
  });

  by("a chart is embedded", 30, async (hand, {page}) => {
    await hand.to(say.search.zh);
    await hand.type("ycfswl");
    await hand.press("Enter");
    await figure(page).waitFor();
    await hand.to(say.skip.zh);
    await hand.press("Enter");
    await hand.to(say.embed.zh, "Shift+Tab");
    await hand.press("Enter");
    await page.getByRole("dialog").waitFor();
    await hand.to(say.copyCode.zh);
    await hand.press("Enter");
    await page.getByText("已复制", {exact: true}).waitFor();
    const code = await copied(page);
    await hand.press("Escape");
    expect((await hand.focused())?.name).toBe(say.embed.zh);
    await drawsElsewhere(code);
  });

  by("a document is read", 32, async (hand, visitor) => {
    const {page, frame} = visitor;
    const chosen = givesDocument(page);
    await hand.to(say.own.zh);
    await hand.press("Enter");
    await chosen;
    await tells(visitor, "zh");
    await hand.to(say.analyse.zh);
    await hand.press("Enter");
    await expect.poll(() => marksOf(figure(frame))).toHaveLength(1);
    await frame.getByText("孕产妇死亡率8.12/10万").first().waitFor();
    await hand.to(/8\.12\/10万/);
  });
});
