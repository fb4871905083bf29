import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {useBrowser, visit, type Visit} from "../browser/page.ts";

const shipped = readFileSync(join(import.meta.dirname, "../../notebooks/maternal-mortality.html"), "utf8");

useBrowser();

async function withVisit(opening: Promise<Visit>, look: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await opening;
  try {
    await look(visit);
  } finally {
    await visit.close();
  }
}

const openFile = async ({page}: Visit, text: string) => {
  const file = {name: "given.html", mimeType: "text/html", buffer: Buffer.from(text)};
  await page.locator('input[type="file"]:not([multiple])').setInputFiles(file);
};

test("a whole notebook file opens and runs", async () =>
  withVisit(visit(), async (open) => {
    await openFile(open, shipped);
    await open.frame.locator(".chart-point").first().waitFor();
    expect(open.errors).toEqual([]);
  }));

test.for([
  ["cut short", shipped.slice(0, shipped.length / 2), "它的结尾缺失"],
  ["not a notebook at all", "<!doctype html><p>你好</p>", "里面没有 <notebook> 元素"],
  ["without cells", "<!doctype html><notebook><title>空</title></notebook>", "里面没有单元格"]
] as const)("a notebook file that is %s is not opened, and the page says why", async ([, text, sentence]) =>
  withVisit(visit(), async (open) => {
    await openFile(open, text);
    const alert = open.page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain(sentence);
    expect(await open.page.locator("iframe").count()).toBe(0);
  })
);

test("a notebook that is not shipped is told by its name", async () =>
  withVisit(visit("?notebook=no-such-thing"), async ({page}) => {
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("这里没有名为“no-such-thing”的笔记本");
    await page.getByRole("button", {name: "回到首页"}).click();
    await page.getByRole("heading", {name: "笔记本", exact: true}).waitFor();
  }));

test("a browser without WebAssembly is told so, and no notebook is shown", async () => {
  const prepare = (page: Visit["page"]) => page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await withVisit(visit("?notebook=maternal-mortality", {}, prepare), async ({page}) => {
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("WebAssembly");
    expect(await page.locator("iframe").count()).toBe(0);
  });
});

test("a frame whose code does not come is not shown empty", async () => {
  const prepare = (page: Visit["page"]) => page.route(/guest[^/]*\.js/, (route) => route.abort());
  await withVisit(visit("?notebook=maternal-mortality", {}, prepare), async ({page}) => {
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/没有取到“guest[^”]*\.js”/);
    expect(await page.locator("iframe").count()).toBe(0);
  });
});

test.for([
  ["engine", /duckdb-eh[^/]*\.wasm/],
  ["data", /observations[^/]*\.arrow/]
] as const)(
  "when the %s does not come the page says so, shows what it has ready, and fails no query silently",
  async ([, pattern]) => {
    const prepare = (page: Visit["page"]) => page.route(pattern, (route) => route.abort());
    await withVisit(visit("?notebook=maternal-mortality", {}, prepare), async ({page, frame}) => {
      const alert = page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.innerText()).toContain("数据库没有启动");
      await frame.locator(".chart-point").first().waitFor();
      await page.goto(page.url().replace("maternal-mortality", "sql-by-example"));
      await alert.waitFor();
      await frame.locator('[data-state="failed"]').first().waitFor();
      await page.unroute(pattern);
      await page.getByRole("button", {name: "重试"}).click();
      await frame.locator('[data-state="done"]').first().waitFor();
      await expect.poll(() => frame.locator('[data-state="failed"]').count(), {timeout: 30_000}).toBe(0);
    });
  }
);
