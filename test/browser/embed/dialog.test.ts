import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {expect, inject, test} from "vitest";
import {expectQuiet, useBrowser, visit, type Visit} from "../page.ts";

useBrowser();

const usual = "?explore&i=maternal-mortality&r=&k=actual~target&y=&c=auto";
const chosen = "?explore&i=maternal-mortality&r=330604&k=target&y=&c=trend";

async function opened(path: string, button = "嵌入到网页"): Promise<Visit> {
  const visitor = await visit(path, {permissions: ["clipboard-read", "clipboard-write"]});
  await visitor.page.getByRole("button", {name: button}).click();
  await visitor.page.getByRole("dialog").waitFor();
  await expect.poll(() => codeOf(visitor.page)).not.toBe("");
  return visitor;
}

const codeOf = (page: Page) => page.getByRole("dialog").getByRole("textbox").inputValue();

test("the dialog makes a frame of an indicator's usual chart and shows it as high as it is", async () => {
  const visitor = await opened(usual);
  const {page} = visitor;
  const site = inject("site");
  const code = await codeOf(page);
  expect(code).toContain(`<iframe src="${site}embed/maternal-mortality.html" title="孕产妇死亡率" width="100%"`);
  expect(code).toContain(
    `<a href="${site}indicator/maternal-mortality.html"><img src="${site}indicator/maternal-mortality.png"`
  );
  expect(code).toContain("来源：《");
  const frame = page.frameLocator(".embedding iframe");
  await frame.locator("svg.chart-plot:visible").waitFor();
  const gap = async () =>
    (await page.locator(".embedding iframe").evaluate((each) => each.clientHeight)) -
    (await frame.locator("#chart").evaluate((chart) => Math.ceil(chart.getBoundingClientRect().height)));
  await expect.poll(gap).toBe(0);
  await page.getByRole("button", {name: "复制代码"}).click();
  await page.getByText("已复制").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  expectQuiet(visitor);
  await visitor.close();
});

test("size, language, theme and form change the code and the result", async () => {
  const visitor = await opened(usual);
  const {page} = visitor;
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("宽度").selectOption("600");
  await dialog.getByLabel("语言").selectOption("en");
  await dialog.getByLabel("主题").selectOption("dark");
  await expect
    .poll(() => codeOf(page))
    .toContain(`en/embed/maternal-mortality.html?theme=dark" title="Maternal mortality`);
  expect(await codeOf(page)).toContain(`width="600"`);
  await dialog.getByLabel("Web 组件").check();
  await expect
    .poll(() => codeOf(page))
    .toContain(`<zhibiao-chart indicator="maternal-mortality" lang="en" theme="dark">`);
  await dialog.getByLabel("Markdown").check();
  await expect.poll(() => codeOf(page)).toMatch(/^\[!\[.+\]\(.+en\/indicator\/maternal-mortality\.png\)\]\(.+\.html\)/);
  await dialog.getByLabel("语言").selectOption("zh");
  await dialog.getByLabel("图片与引用").check();
  await expect.poll(() => codeOf(page)).toContain("<small>指标 Zhibiao. 孕产妇死亡率[EB/OL]. ");
  expectQuiet(visitor);
  await visitor.close();
});

test("a view that was chosen is embedded live by its address, or frozen with its rows and its picture", async () => {
  const visitor = await opened(chosen);
  const {page} = visitor;
  const dialog = page.getByRole("dialog");
  expect(await codeOf(page)).toContain(
    "embed.html?v=2&amp;i=maternal-mortality&amp;r=330604&amp;k=target&amp;y=&amp;c=trend"
  );
  await dialog.getByLabel("固定数据版本").check();
  await expect.poll(() => codeOf(page)).toMatch(/embed\.html\?c=trend#s1\.[\w-]+\.\d+\.[\da-f]{8}"/);
  await page.frameLocator(".embedding iframe").locator(".embed-stage .chart-trend").waitFor();
  await dialog.getByLabel("Web 组件").check();
  await expect.poll(() => codeOf(page)).toContain(`<script type="application/json">{"schema":1`);
  expect(await codeOf(page)).toContain("孕产妇死亡率控制在");
  await dialog.getByLabel("图片与引用").check();
  await expect.poll(() => codeOf(page)).toContain("data:image/svg+xml,");
  await expect
    .poll(() => dialog.locator("img").evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(300);
  expectQuiet(visitor);
  await visitor.close();
});

test("the dialog is used by keyboard, gives the focus back, and axe finds nothing in it", async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const [path, button, colorScheme] of [
    [usual, "嵌入到网页", "light"],
    [`${chosen}&lang=en`, "Embed", "dark"]
  ] as const) {
    const {page, close} = await visit(path, {colorScheme, bypassCSP: true});
    await page.getByRole("button", {name: button, exact: true}).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await expect.poll(() => codeOf(page)).not.toBe("");
    await page.evaluate(axe);
    const {violations} = await page.evaluate(() =>
      (globalThis as unknown as {axe: {run(on: string, options: object): Promise<AxeResults>}}).axe.run(".embedding", {
        iframes: false
      })
    );
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(" | ")}`)).toEqual(
      []
    );
    await page.getByRole("radio").first().focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => codeOf(page)).toContain("#s1.");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(button);
    await close();
  }
});
