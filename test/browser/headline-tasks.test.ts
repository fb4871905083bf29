import {describe, expect, test} from "vitest";
import {expectQuiet} from "./page.ts";
import {
  useHeadlineTasks,
  say,
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
} from "./headline.ts";

// What people come for, done as someone does it who has never been here: from the home page, by what can be seen.

useHeadlineTasks();

describe.each(["zh", "en"] as const)("with a mouse (%s)", (language) => {
  const called = <Key extends keyof typeof say>(key: Key) => say[key][language];

  test("an indicator is found", async () => {
    const visitor = await arrive(language);
    const {page} = visitor;
    await page.getByRole("searchbox", {name: called("search")}).fill({zh: "孕产妇", en: "maternal"}[language]);
    const found = page.getByRole("group", {name: called("indicators"), exact: true});
    await found.getByRole("link", {name: called("maternal"), exact: true}).click();
    await showsMothers(visitor, language);
    expectQuiet(visitor);
    await visitor.close();
  });

  test("two regions are compared", async () => {
    const visitor = await arrive(language);
    const {page} = visitor;
    await page.getByRole("link", {name: called("explore")}).click();
    await page.getByRole("checkbox", {name: called("places")}).check();
    for (const place of {zh: ["丽水市", "临沧市"], en: ["Lishui", "Lincang"]}[language])
      await page.getByRole("treeitem", {name: place}).click();
    await expect.poll(() => marksOf(figure(page))).toEqual(twoPlaces[language]);
    expectQuiet(visitor);
    await visitor.close();
  });

  test("a source is checked", async () => {
    const visitor = await arrive(language);
    const {page} = visitor;
    const chart = page.getByRole("figure").filter({hasText: called("maternalTitle")});
    await chart.getByRole("button", {name: ofLincang[language]}).filter({visible: true}).click();
    await chart
      .getByRole("link", {name: called("origin")})
      .filter({visible: true})
      .click();
    await page
      .getByRole("rowgroup")
      .filter({hasText: "18.23/10万"})
      .getByRole("link", {name: /临沧市卫生健康委员会/})
      .click();
    await showsClause(visitor, language);
    expectQuiet(visitor);
    await visitor.close();
  });

  test("a cell is edited", async () => {
    const visitor = await arrive(language);
    const {page, frame} = visitor;
    await page.getByRole("link", {name: called("create")}).click();
    const cell = frame.getByRole("group", {name: called("second")});
    await cell.hover();
    await cell.getByRole("button", {name: called("edit")}).click();
    await cell.getByRole("textbox", {name: called("source")}).press("Control+End");
    for (const key of ["Backspace", "Backspace", "Backspace", "3", "Shift+Enter"]) await page.keyboard.press(key);
    await cell.getByText(called("three")).waitFor();
    expectQuiet(visitor);
    await visitor.close();
  });

  test("a link is shared", async () => {
    const visitor = await arrive(language);
    const {page, frame} = visitor;
    await page.getByRole("link", {name: "千人托位数"}).click();
    await figure(frame).waitFor();
    await page.getByRole("button", {name: called("share"), exact: true}).click();
    await page.getByRole("button", {name: called("copyLink")}).click();
    await page.getByText(called("copied")).waitFor();
    await elsewhere(await copied(page), async (there) => {
      await there.page.getByRole("heading", {level: 1, name: "千人托位数"}).waitFor();
      await expect.poll(() => marksOf(figure(there.frame))).toEqual([...ofShangyu, ...twoPlaces.zh]);
    });
    expectQuiet(visitor);
    await visitor.close();
  });

  test("a chart is embedded", async () => {
    const visitor = await arrive(language);
    const {page} = visitor;
    const card = page.getByRole("region", {name: called("headlines")});
    await card
      .getByRole("link", {name: called("more")})
      .last()
      .click();
    await page.getByRole("button", {name: called("embed"), exact: true}).click();
    await page.getByRole("button", {name: called("copyCode")}).click();
    await page.getByText(called("copiedCode"), {exact: true}).waitFor();
    if (language === "zh") await drawsElsewhere(await copied(page));
    else expect(await copied(page)).toMatch(/<iframe src="[^"]+en\/embed\/maternal-mortality\.html" title="Maternal/);
    expectQuiet(visitor);
    await visitor.close();
  });

  test("a document is read", async () => {
    const visitor = await arrive(language);
    const {page, frame} = visitor;
    const chosen = givesDocument(page);
    await page.getByText(called("own")).click();
    await chosen;
    await tells(visitor, language);
    await page.getByRole("button", {name: called("analyse")}).click();
    await expect.poll(() => marksOf(figure(frame))).toHaveLength(1);
    await frame.getByText("孕产妇死亡率8.12/10万").first().waitFor();
    expectQuiet(visitor);
    await visitor.close();
  });
});
