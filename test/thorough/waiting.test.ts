import type {Page, Route} from "playwright-core";
import {expect, test} from "vitest";
import {useBrowser, visit} from "../browser/page.ts";

useBrowser();

/** Holds every answer that matches until it is let go. */
async function hold(page: Page, pattern: RegExp): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let open = false;
  await page.route(pattern, (route) => (open ? route.continue() : void held.push(route)));
  return async () => {
    open = true;
    await Promise.all(held.splice(0).map((route) => route.continue()));
  };
}

/** How many frames are painted between a click and the outline: the time that takes is the bench's matter. */
const framesToOutline = (page: Page, link: string, outline: string) =>
  page.evaluate(
    ([link, outline]) =>
      new Promise<number>((resolve) => {
        let frames = 0;
        const look = () => {
          if (document.querySelector(outline!)) return resolve(frames);
          frames++;
          requestAnimationFrame(look);
        };
        document.querySelector<HTMLElement>(link!)!.click();
        look();
      }),
    [link, outline]
  );

test("a shipped notebook shows its first chart while its engine is still on its way", async () => {
  let come = async () => {};
  const {page, frame, errors, close} = await visit("?notebook=maternal-mortality", {}, async (page) => {
    come = await hold(page, /\.wasm$/);
  });
  await frame.locator(".chart-point").first().waitFor();
  await page.locator(".engine progress").waitFor();
  expect(await page.evaluate(() => performance.getEntriesByName("zhibiao:engine").length)).toBe(0);
  await come();
  await page.locator(".engine").waitFor({state: "detached"});
  expect(errors).toEqual([]);
  await close();
});

test("a host that calls the engine something else has it compiled all the same", async () => {
  const {page, frame, close} = await visit("?notebook=sql-by-example", {}, (page) =>
    page.route(/\.wasm$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, headers: {"content-type": "application/octet-stream"}});
    })
  );
  await page.waitForFunction(() => performance.getEntriesByName("zhibiao:engine").length > 0);
  await frame.locator('[data-mode="sql"][data-state="done"]').first().waitFor();
  expect(await frame.locator('[data-state="failed"]').count()).toBe(0);
  await close();
});

test("explorer, notebook and source show their outline at once, while what they need is on its way", async () => {
  const {page, frame, errors, close} = await visit();
  await page.locator("zhibiao-chart svg.chart-plot >> visible=true").first().waitFor();
  const comeExplorer = await hold(page, /assets\/explorer-[^/]*\.js/);
  expect(await framesToOutline(page, 'a.button[href*="explore"]', ".skeleton.explorer")).toBeLessThanOrEqual(1);
  await comeExplorer();
  await page.locator("zb-explorer h1").waitFor();
  expect(await page.locator(".skeleton.explorer").count()).toBe(0);
  await page.goBack();

  const comeFrame = await hold(page, /guest[^/]*\.js/);
  const notebook = 'a[href*="notebook=maternal-mortality"]';
  await page.locator(notebook).first().waitFor();
  expect(await framesToOutline(page, notebook, ".skeleton.notebook")).toBeLessThanOrEqual(1);
  await comeFrame();
  await frame.locator(".chart-point").first().waitFor();
  await expect.poll(() => page.locator(".skeleton").count()).toBe(0);

  await page.goto(page.url().replace(/\?.*/, "?explore&i=maternal-mortality&r=&k=actual~target&y=&c=trend"));
  await page.locator("zb-explorer .chart-point").first().waitFor();
  const comeReference = await hold(page, /reference[^/]*\.arrow/);
  const source = page.getByRole("button", {name: /查看来源/}).first();
  await source.click();
  const panel = page.getByRole("complementary", {name: "出处"});
  await panel.waitFor();
  await comeReference();
  await panel.locator("blockquote").waitFor();
  expect(errors).toEqual([]);
  await close();
});

test("a picture that takes its time says in amounts how far it is, and a notebook's can be given up", async () => {
  const glyphs = /glyphs-[^/]*\/[46]00-/;
  const {page, frame, errors, close} = await visit("?notebook=maternal-mortality");
  await frame.locator(".chart-point").first().waitFor();
  let come = await hold(page, glyphs);
  const make = async () => {
    await page.getByRole("button", {name: "笔记本的操作"}).click();
    await page.getByRole("menuitem", {name: /存为长图/}).click();
  };
  const downloads: string[] = [];
  page.on("download", (file) => downloads.push(file.suggestedFilename()));
  await make();
  const line = page.locator(".engine.work");
  await line.getByText(/正在取图里的字：\d+ \/ [1-9]\d* 个文件/).waitFor();
  expect(await line.getByRole("status").innerText()).toBe("正在生成长图……");
  await line.getByRole("button", {name: "取消"}).click();
  await line.waitFor({state: "detached"});
  await come();
  await page.unroute(glyphs);
  const [file] = await Promise.all([page.waitForEvent("download"), make()]);
  expect(file.suggestedFilename()).toBe("孕产妇死亡率-long.png");
  expect(downloads).toHaveLength(1);

  await page.goto(page.url().replace(/\?.*/, "?explore&i=maternal-mortality&r=&k=actual~target&y=&c=trend"));
  await page.getByText("导出", {exact: true}).click();
  come = await hold(page, glyphs);
  const exports = page.locator("zb-exports");
  await exports.getByRole("button", {name: "PNG", exact: true}).click();
  await exports.getByText(/正在取图里的字：\d+ \/ [1-9]\d* 个文件/).waitFor();
  await Promise.all([page.waitForEvent("download"), come()]);
  await exports.getByText("文件已交给浏览器保存").waitFor();
  expect(errors).toEqual([]);
  await close();
});
