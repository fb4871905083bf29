import type {FrameLocator, Locator, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject} from "vitest";
import {serveHosts} from "./embed/hosts.ts";
import {expectQuiet, useBrowser, visit, type Visit} from "./page.ts";
import type {Site} from "./serve.ts";

export type Language = "zh" | "en";
/** one thing in both languages */
type Said = Readonly<Record<Language, string>>;

const plan = `某某市卫生健康委员会2024年工作总结
一、2024年工作情况
(一)妇幼健康。全市孕产妇死亡率8.12/10万,婴儿死亡率2.1‰,每千人口3岁以下婴幼儿托位数达4.2个。`;
const document = {name: "某某市2024年工作总结.txt", mimeType: "text/plain", buffer: Buffer.from(plan)};
const clipboard = {permissions: ["clipboard-read", "clipboard-write"]};

export const say = {
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

export const mothers = {
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
export const twoPlaces = {
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
export const ofShangyu = ["浙江省绍兴市上虞区，2025年，目标：4.6个", "浙江省绍兴市上虞区，2027年，目标：5.5个"];
export const ofLincang: Said = {
  zh: "云南省临沧市，2024年，实际：18.23/10万",
  en: "Lincang, Yunnan, 2024, reported: 18.23 per 100,000"
};

const pasted = {frame: ""};
let hosts: Site;

/** Connects to the browser, and serves somebody else's page, where what is copied is pasted. */
export function useHeadlineTasks(): void {
  useBrowser();
  beforeAll(async () => void (hosts = await serveHosts(pasted)));
  afterAll(() => hosts.close());
}

/** The home page as a new reader meets it; one who reads English finds the button for it. */
export async function arrive(language: Language): Promise<Visit> {
  const visitor = await visit("", clipboard);
  if (language === "en") await visitor.page.getByRole("button", {name: "Switch to English"}).click();
  return visitor;
}

/** The names of a chart's marks. */
export const marksOf = (figure: Locator) =>
  figure
    .getByRole("button")
    .evaluateAll((all) =>
      all.flatMap((each) => (each instanceof SVGElement ? (each.getAttribute("aria-label") ?? "") : []))
    );
export const figure = (page: Page | FrameLocator) => page.getByRole("figure").first();
export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The chart of an indicator is there. */
export const showsMothers = async ({page}: Visit, language: Language) => {
  await page.getByRole("heading", {name: say.explorer[language]}).waitFor();
  await expect.poll(() => marksOf(figure(page))).toEqual(mothers[language]);
};

/** The page of a document says the clause, the one that was asked for marked among the others. */
export const showsClause = async ({page}: Visit, language: Language) => {
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
export async function elsewhere(link: string, look: (there: Visit) => Promise<void>): Promise<void> {
  const there = await visit(link.slice(inject("site").length));
  await look(there);
  expectQuiet(there);
  await there.close();
}

/** The copied code in somebody else's page draws the chart. */
export async function drawsElsewhere(code: string): Promise<void> {
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
export const givesDocument = (page: Page) =>
  new Promise<void>((resolve, reject) => {
    page.once("filechooser", (chooser) => void chooser.setFiles(document).then(resolve, reject));
  });

/** Every number of the document with its clause in the table. */
export async function tells({page}: Visit, language: Language): Promise<void> {
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
