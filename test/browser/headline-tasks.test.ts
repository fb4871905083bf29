import type {FrameLocator, Locator, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {serveHosts} from "./embed/hosts.ts";
import {handOf, type Hand} from "./hand.ts";
import {expectQuiet, useBrowser, visit, type Visit} from "./page.ts";
import type {Site} from "./serve.ts";

// What people come for, done as someone does it who has never been here: from the front page, by what can be seen.

useBrowser();

type Language = "zh" | "en";
/** one thing in both languages */
type Said = Readonly<Record<Language, string>>;

const plan = `某某市卫生健康委员会2024年工作总结
一、2024年工作情况
(一)妇幼健康。全市孕产妇死亡率8.12/10万,婴儿死亡率2.1‰,每千人口3岁以下婴幼儿托位数达4.2个。`;
const document = {name: "某某市2024年工作总结.txt", mimeType: "text/plain", buffer: Buffer.from(plan)};
const clipboard = {permissions: ["clipboard-read", "clipboard-write"]};

const say = {
  search: {zh: "搜索指标、笔记本、地区和文件", en: "Search indicators, notebooks, regions and documents"},
  maternal: {zh: "孕产妇死亡率", en: "Maternal mortality ratio"},
  places: {zh: "每千人口3岁以下婴幼儿托位数", en: "Nursery places for under-threes per 1,000 people"},
  indicators: {zh: "指标", en: "Indicators"},
  explore: {zh: "选指标看图", en: "Explore the indicators"},
  more: {zh: "换地区、年份，或另作一图", en: "Choose regions, years or another chart"},
  skip: {zh: "跳到图", en: "Skip to the chart"},
  regions: {zh: "搜索地区：名称、拼音", en: "Search regions: name, pinyin"},
  origin: {zh: "看原文与出处", en: "See it in its document"},
  explorer: {zh: "看图", en: "Explore"},
  headlines: {zh: "头条指标", en: "Headline indicators"},
  maternalTitle: {zh: "孕产妇死亡率", en: "Maternal mortality ratio"},
  create: {zh: "新建笔记本", en: "New notebook"},
  edit: {zh: "编辑：第 2 个单元格", en: "Edit: cell 2"},
  second: {zh: "第 2 个单元格，SQL，rows", en: "Cell 2, SQL, rows"},
  source: {zh: "源代码：第 2 个单元格", en: "Source: cell 2"},
  three: {zh: "共 3 行", en: "3 rows"},
  share: {zh: "分享", en: "Share"},
  copyLink: {zh: "复制链接", en: "Copy link"},
  copied: {zh: "已复制。", en: "Copied."},
  embed: {zh: "嵌入到网页", en: "Embed"},
  copyCode: {zh: "复制代码", en: "Copy the code"},
  copiedCode: {zh: "已复制", en: "Copied"},
  own: {zh: "打开我的文件", en: "Open my documents"},
  read: {zh: "读出 3 条数据", en: "3 observations were read"},
  analyse: {zh: "在笔记本里分析", en: "Analyse in a notebook"}
} as const satisfies Record<string, Said>;

const mothers = {
  zh: [
    "江苏省无锡市，2020年，目标：8/10万以内",
    "浙江省绍兴市上虞区，2027年，目标：1/10万以下",
    "浙江省丽水市，2023年，目标：7/10万以内",
    "浙江省丽水市，2023年，目标：零死亡",
    "云南省临沧市，2024年，实际：18.23/10万"
  ],
  en: [
    "Wuxi, Jiangsu, 2020, target: ≤8 per 100,000",
    "Shangyu, Shaoxing, Zhejiang, 2027, target: ≤1 per 100,000",
    "Lishui, Zhejiang, 2023, target: ≤7 per 100,000",
    "Lishui, Zhejiang, 2023, target: 0 per 100,000",
    "Lincang, Yunnan, 2024, reported: 18.23 per 100,000"
  ]
};
const twoPlaces = {
  zh: [
    "浙江省丽水市，2022年，实际：3.73个",
    "浙江省丽水市，2023年，目标：3.8个",
    "云南省临沧市，2024年，实际：4.18个",
    "云南省临沧市，2025年，目标：4.5个"
  ],
  en: [
    "Lishui, Zhejiang, 2022, reported: 3.73",
    "Lishui, Zhejiang, 2023, target: 3.8",
    "Lincang, Yunnan, 2024, reported: 4.18",
    "Lincang, Yunnan, 2025, target: 4.5"
  ]
};
const ofShangyu = ["浙江省绍兴市上虞区，2025年，目标：4.6个", "浙江省绍兴市上虞区，2027年，目标：5.5个"];
const ofLincang: Said = {
  zh: "云南省临沧市，2024年，实际：18.23/10万",
  en: "Lincang, Yunnan, 2024, reported: 18.23 per 100,000"
};

const pasted = {frame: ""};
let hosts: Site;
beforeAll(async () => void (hosts = await serveHosts(pasted)));
afterAll(() => hosts.close());

/** The front page as a new reader meets it; one who reads English finds the button for it. */
async function arrive(language: Language): Promise<Visit> {
  const visitor = await visit("", clipboard);
  if (language === "en") await visitor.page.getByRole("button", {name: "Switch to English"}).click();
  return visitor;
}

/** The names of a chart's marks. */
const marksOf = (figure: Locator) =>
  figure
    .getByRole("button")
    .evaluateAll((all) =>
      all.flatMap((each) => (each instanceof SVGElement ? (each.getAttribute("aria-label") ?? "") : []))
    );
const figure = (page: Page | FrameLocator) => page.getByRole("figure").first();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The chart of an indicator is there. */
const showsMothers = async ({page}: Visit, language: Language) => {
  await page.getByRole("heading", {name: say.explorer[language]}).waitFor();
  await expect.poll(() => marksOf(figure(page))).toEqual(mothers[language]);
};

/** The page of a document says the clause, the one that was asked for marked among the others. */
const showsClause = async ({page}: Visit, language: Language) => {
  await page.getByRole("heading", {level: 1, name: "临沧市卫生健康委员会2024年工作总结和2025年工作要点"}).waitFor();
  const groups = page.getByRole("rowgroup").filter({hasText: "18.23/10万"});
  const [asked] = await groups.evaluateAll((all) =>
    all
      .filter((each) => each.matches(":target"))
      .map((each) => ({
        text: each.textContent!.replace(/\s+/g, " "),
        isMarked: getComputedStyle(each).backgroundColor !== getComputedStyle(each.nextElementSibling!).backgroundColor,
        isInWindow: each.getBoundingClientRect().top >= 0 && each.getBoundingClientRect().bottom <= innerHeight,
        number: each.querySelector("mark")!.textContent
      }))
  );
  expect(asked).toMatchObject({isMarked: true, isInWindow: true, number: "18.23/10万"});
  expect(asked!.text).toContain("孕产妇死亡率18.23/10万");
  expect(asked!.text).toContain({zh: "全文第", en: "characters"}[language]);
};

/** What a colleague sees who opens a link. */
async function elsewhere(link: string, look: (there: Visit) => Promise<void>): Promise<void> {
  const there = await visit(link.slice(inject("site").length));
  await look(there);
  expectQuiet(there);
  await there.close();
}

/** The copied code in somebody else's page draws the chart. */
async function drawsElsewhere(code: string): Promise<void> {
  pasted.frame = code;
  const there = await visit("frame", {}, undefined, hosts.url);
  const inside = there.page.frameLocator("iframe");
  const visible = () => inside.getByRole("button").filter({visible: true});
  await expect
    .poll(() => visible().evaluateAll((all) => all.flatMap((each) => each.getAttribute("aria-label") ?? [])))
    .toEqual(mothers.zh);
  await there.close();
}

/** Chooses the document where the browser asks for a file. */
const givesDocument = (page: Page) =>
  new Promise<void>((resolve, reject) => {
    page.once("filechooser", (chooser) => void chooser.setFiles(document).then(resolve, reject));
  });

/** Every number of the document with its clause in the table. */
async function tells({page}: Visit, language: Language): Promise<void> {
  await page.getByText(say.read[language]).waitFor();
  const rows = page
    .getByRole("table")
    .getByRole("row")
    .filter({has: page.getByRole("cell")});
  const cells = await rows.evaluateAll((all) => all.map((row) => row.textContent!.replace(/\s+/g, "")));
  const stated = ["孕产妇死亡率8.12/10万", "婴儿死亡率2.1‰", "每千人口3岁以下婴幼儿托位数达4.2个"];
  expect(cells).toHaveLength(3);
  stated.forEach((clause, i) => expect(cells[i]).toContain(clause));
}

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

describe("with the keyboard alone", () => {
  /** Does a task from the front page with at most so many presses and letters. */
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
