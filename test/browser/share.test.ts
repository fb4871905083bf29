import {createHash} from "node:crypto";
import {mkdtempSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";
import {fromLink, toLink} from "../../src/share/link/index.ts";
import {share} from "../share/link/notebooks.ts";
import {expectQuiet, useBrowser, visit} from "./page.ts";

useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const clipboard = {permissions: ["clipboard-read", "clipboard-write"]};
const chart = "?explore&i=maternal-mortality&r=530900~331100&k=actual~target&y=2020~2024&c=trend";
const dialog = (page: Page) => page.getByRole("dialog");
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page) => dialog(page).getByRole("status").innerText();

/** The day by the clock that the page sees, YYYY-MM-DD. */
const today = (page: Page) => page.evaluate(() => new Date().toLocaleDateString("sv-SE"));

const choosing = {
  title: "两地",
  theme: "air",
  readOnly: false,
  cells: [
    `const places = view(Inputs.checkbox(["丽水", "临沧"], {value: ["丽水", "临沧"]}))`,
    '`选了${places.join("和")}`'
  ].map((value, i) => ({id: i + 1, mode: "js" as const, value, pinned: false, hidden: false}))
};

describe("a notebook", () => {
  test("is shared by its link: copied by keyboard alone, it opens elsewhere with what was chosen in it", async () => {
    const sender = await visit(toLink(share(choosing)), clipboard);
    const {page, frame} = sender;
    await frame.getByRole("checkbox", {name: "丽水"}).uncheck();
    await expect.poll(() => frame.locator('[data-cell="2"] > .output').innerText()).toContain("选了临沧");
    await page.getByRole("button", {name: "分享"}).focus();
    await page.keyboard.press("Enter");
    await dialog(page).waitFor();
    expect(
      await dialog(page)
        .getByText(/^链接长 [\d,]+ 个字符$/)
        .count()
    ).toBe(1);
    expect(await dialog(page).locator(".places li").allInnerTexts()).toContainEqual(
      expect.stringMatching(/微信\s+会在 # 处截断链接/)
    );
    const shown = () => dialog(page).getByRole("textbox", {name: "链接", exact: true}).inputValue();
    await expect.poll(async () => Object.values(fromLink(new URL(await shown()).hash).inputs)).toHaveLength(1);
    await dialog(page).getByRole("button", {name: "复制链接"}).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => said(page)).toBe("已复制。");
    const link = await copied(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("分享");
    expectQuiet(sender);
    await sender.close();

    const reader = await visit(link.slice(inject("site").length));
    await expect.poll(() => reader.frame.locator('[data-cell="2"] > .output').innerText()).toContain("选了临沧");
    expect(await reader.frame.getByRole("checkbox", {name: "丽水"}).isChecked()).toBe(false);
    expect(await reader.page.locator(".whose").count()).toBe(1);
    expectQuiet(reader);
    await reader.close();
  });

  test("is shared by a file on this site: the link tells the SHA-256 of what was downloaded, and opens it", async () => {
    const sender = await visit("?notebook=childcare-places", {...clipboard, acceptDownloads: true});
    const {page} = sender;
    await page.getByRole("button", {name: "分享"}).click();
    await dialog(page).getByRole("tab", {name: "链接"}).focus();
    await page.keyboard.press("ArrowRight");
    expect(await dialog(page).getByRole("tab", {name: "文件"}).getAttribute("aria-selected")).toBe("true");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog(page).getByRole("button", {name: "下载笔记本文件"}).click()
    ]);
    const path = join(mkdtempSync(join(tmpdir(), "zhibiao-")), "notebook.html");
    await download.saveAs(path);
    const file = readFileSync(path);
    await dialog(page).getByLabel("文件的位置").fill("https://example.org/a.html");
    expect(await dialog(page).getByRole("alert").innerText()).toContain("在另一个网站上");
    await dialog(page).getByLabel("文件的位置").fill("shared/托位.html");
    await dialog(page).getByRole("button", {name: "复制链接"}).click();
    await expect.poll(() => said(page)).toBe("已复制。");
    const link = await copied(page);
    expect(new URL(link).searchParams.get("sha256")).toBe(createHash("sha256").update(file).digest("hex"));
    await sender.close();

    const reader = await visit(link.slice(inject("site").length), {serviceWorkers: "block"}, (there) =>
      there.route("**/shared/*.html", (route) => route.fulfill({body: file}))
    );
    await reader.frame.locator("[data-cell]").first().waitFor();
    expect(await reader.page.locator(".notebook-title").innerText()).toBe("千人托位数");
    await reader.close();
  });
});

describe("a chart", () => {
  test("is shared by its address, which is short and names the data, and shows the same chart", async () => {
    const sender = await visit(chart, clipboard);
    const {page} = sender;
    await page.locator(".chart-point").first().waitFor();
    await page.getByRole("button", {name: "分享"}).click();
    await dialog(page).getByRole("button", {name: "复制链接"}).click();
    await expect.poll(() => said(page)).toBe("已复制。");
    const link = new URL(await copied(page));
    expect(link.searchParams.get("d")).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(link.hash).toBe("");
    expect(link.href.length).toBeLessThanOrEqual(200);
    expect(await dialog(page).locator(".places li:not(.whole)").count()).toBe(0);
    await sender.close();
    const reader = await visit(link.search);
    await expect.poll(() => reader.page.locator(".chart-point").count()).toBe(3);
    await reader.close();
  });

  test("is cited, and so are the data and each document that it rests on", async () => {
    const visitor = await visit(chart, clipboard);
    const {page} = visitor;
    await page.locator(".chart-point").first().waitFor();
    await page.getByRole("button", {name: "分享"}).click();
    await dialog(page).getByRole("tab", {name: "引用"}).click();
    const what = dialog(page).getByLabel("引用什么");
    const [address, day] = [page.url(), await today(page)];
    const release = new URL(address).searchParams.get("d") ?? (await releaseOf(page));
    const cited = () => dialog(page).getByLabel("引文", {exact: true}).inputValue();
    expect(await cited()).toMatch(
      new RegExp(
        `^指标 Zhibiao\\. 孕产妇死亡率（临沧市、丽水市、2020—2024年）\\[EB/OL\\]\\. （${release}）\\[${day}\\]\\. http://`
      )
    );
    expect(await what.locator("option").allInnerTexts()).toEqual([
      "这张图",
      `数据（${release} 版）`,
      "临沧市卫生健康委员会2024年工作总结和2025年工作要点",
      "丽水市卫生健康委员会2022年工作总结和2023年工作要点"
    ]);
    await what.selectOption({index: 3});
    const lishui = `丽水市卫生健康委员会. 丽水市卫生健康委员会2022年工作总结和2023年工作要点：丽卫〔2023〕46号[EB/OL]. （2023-10-16）[${day}].`;
    expect(await cited()).toBe(lishui);
    expect(await dialog(page).getByText("没有收录文件的网址").count()).toBe(1);
    await dialog(page).getByRole("button", {name: "复制引文"}).click();
    await expect.poll(() => copied(page)).toBe(lishui);
    await dialog(page).getByLabel("格式").selectOption({label: "RIS"});
    expect(await cited()).toContain("TY  - ELEC");
    await visitor.close();
  });
});

const releaseOf = async (page: Page) =>
  ((await (await page.request.get(`${inject("site")}releases/index.json`)).json()) as [{date: string}])[0].date;

test.for([
  ["zh", "light", 1280],
  ["en", "dark", 390]
] as const)(
  "axe finds nothing in the dialog, and nothing runs over (%s, %s, %i px)",
  async ([language, colorScheme, width]) => {
    const visitor = await visit(`${chart}&lang=${language}`, {
      colorScheme,
      bypassCSP: true,
      viewport: {width, height: 844}
    });
    const {page} = visitor;
    await page.locator(".share-button").click();
    await dialog(page).waitFor();
    await page.evaluate(axe);
    for (const tab of await dialog(page).getByRole("tab").all()) {
      await tab.click();
      const {violations} = await page.evaluate(() =>
        (globalThis as unknown as {axe: {run(at: string, options: object): Promise<AxeResults>}}).axe.run("dialog", {})
      );
      expect(
        violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(" | ")}`)
      ).toEqual([]);
      expect(await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    }
    await visitor.close();
  }
);
