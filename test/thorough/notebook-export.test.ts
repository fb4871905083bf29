import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {serveHosts} from "../browser/embed/hosts.ts";
import {handOf} from "../browser/hand.ts";
import {openNotebook} from "../browser/notebook-page.ts";
import {expectQuiet, useBrowser, visit} from "../browser/page.ts";
import type {Site} from "../browser/serve.ts";

useBrowser();

const pasted = {frame: ""};
let hosts: Site;
beforeAll(async () => void (hosts = await serveHosts(pasted)));
afterAll(() => hosts.close());

const lishui = ["浙江省丽水市，2022年，实际：3.73个", "浙江省丽水市，2023年，目标：3.8个"];
const query = {
  mode: "sql" as const,
  value: "select * from observations where indicator = '每千人口3岁以下婴幼儿托位数' and region = '331100'",
  more: `output="rows" database="var:db"`
};
const source = (kind: string, more = "") => `charts.${kind}(rows, {title: "丽水的托位", width${more}})`;

test("a notebook's chart is embedded, saved as a picture and as data, by keyboard too", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const open = await openNotebook([query, source("trend")], {permissions, acceptDownloads: true});
  const {page, frame} = open;
  await frame.getByRole("figure").waitFor();
  const hand = handOf(page);
  await frame.getByRole("group", {name: "第 2 个单元格"}).focus();
  await hand.to("编辑：第 2 个单元格");
  await hand.to("导出图：第 2 个单元格", "ArrowRight");
  await hand.press("Enter");
  const dialog = page.getByRole("dialog", {name: "导出这幅图"});
  await dialog.getByText("丽水的托位").waitFor();
  expect((await hand.focused())?.name).toBe("关闭");

  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", {name, exact: true}).click()
    ]);
    const path = join(mkdtempSync(join(tmpdir(), "zhibiao-")), "saved");
    await download.saveAs(path);
    return {name: download.suggestedFilename(), bytes: readFileSync(path)};
  };
  const png = await saved("PNG");
  expect([png.name, png.bytes.subarray(1, 4).toString()]).toEqual(["丽水的托位.png", "PNG"]);
  const svg = await saved("SVG");
  expect(svg.bytes.toString()).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
  const csv = (await saved("CSV")).bytes.toString();
  expect(csv.trim().split("\n")).toHaveLength(3);
  expect(csv).toMatch(/千人托位数达3\.73个[\s\S]*丽水市卫生健康委员会2022年工作总结和2023年工作要点/);

  await dialog.getByRole("button", {name: "嵌入到网页"}).click();
  const embedding = page.getByRole("dialog", {name: "嵌入这幅图"});
  await embedding.getByRole("button", {name: "复制代码"}).click();
  await page.getByText("已复制", {exact: true}).waitFor();
  pasted.frame = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await expect.poll(async () => (await hand.focused())?.name).toBe("导出图：第 2 个单元格");

  const there = await visit("frame", {}, undefined, hosts.url);
  const marks = there.page
    .frameLocator("iframe")
    .getByRole("button", {name: /丽水市/})
    .filter({visible: true});
  await expect
    .poll(() => marks.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label"))))
    .toEqual(lishui);
  await there.close();
  expectQuiet(open);
  await open.close();
});

test("of several charts one is chosen; one whose numbers have no clause is not embedded; a cell without has no such button", async () => {
  const bare = `[["甲", 1], ["乙", 2]].map(([region_name, value]) => ({region_name, region: region_name, year: 2024, value, kind: "actual", subject: "试", unit: "个"}))`;
  const open = await openNotebook([
    query,
    `htl.html\`\${${source("trend")}}\${charts.ranking(${bare}, {title: "没有原句", width})}\``,
    "1 + 1"
  ]);
  const {page, frame} = open;
  await frame.getByRole("figure").nth(1).waitFor();
  const cell = frame.getByRole("group", {name: "第 2 个单元格"});
  await cell.hover();
  await cell.getByRole("button", {name: "导出图"}).click();
  const dialog = page.getByRole("dialog", {name: "导出这幅图"});
  const embed = dialog.getByRole("button", {name: "嵌入到网页"});
  expect(await embed.isEnabled()).toBe(true);
  await dialog.getByLabel("哪一幅").selectOption({label: "2 没有原句"});
  expect(await embed.isEnabled()).toBe(false);
  expect(await dialog.getByText("不能嵌入").count()).toBe(1);
  await dialog.getByRole("button", {name: "关闭"}).click();
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await frame.getByRole("group", {name: "第 3 个单元格"}).getByRole("button", {name: "导出图"}).count()).toBe(0);
  expectQuiet(open);
  await open.close();
});

test("charts that are offered without the reader's act are not shown", async () => {
  const open = await openNotebook([query, source("trend")]);
  const {page, frame} = open;
  await frame.getByRole("figure").waitFor();
  // the browser's word that the user has done nothing for a minute
  await page.evaluate(() => {
    Object.defineProperty(navigator, "userActivation", {value: {isActive: false}, configurable: true});
    const now = performance.now.bind(performance);
    performance.now = () => now() + 60_000;
  });
  const told = page.waitForEvent("console", (message) => message.text().includes("the reader has done nothing"));
  await frame.getByRole("button", {name: "导出图：第 2 个单元格"}).evaluate((button: HTMLElement) => button.click());
  await told;
  expect(await page.getByRole("dialog").count()).toBe(0);
  await open.close();
});
