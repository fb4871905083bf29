import {cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {PNG} from "pngjs";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {writeServiceWorker} from "../../src/site/index.ts";
import {pages as pdfPages, show, ucs2} from "../readers/pdf-file.ts";
import {useBrowser, visit, type Visit} from "../browser/page.ts";
import {serve, type Site} from "../browser/serve.ts";

useBrowser();

const folder = mkdtempSync(join(tmpdir(), "zhibiao-offline-"));
const downloads = mkdtempSync(join(tmpdir(), "zhibiao-offline-downloads-"));
let site: Site;

beforeAll(async () => {
  cpSync(join(import.meta.dirname, "../../dist"), folder, {recursive: true});
  site = await serve(folder);
});
afterAll(async () => {
  await site.close();
  for (const each of [folder, downloads]) rmSync(each, {recursive: true});
});

/** What the home page says of work without a network. */
const kept = (page: Page) => page.getByText("已存到本机，没有网络也能用");

/** What the browser says of a network that is away. */
const away = /net::ERR_|status of (?:503|404)/;

describe("after one visit to the home page, without a network", () => {
  let open: Visit;
  let page: Page;
  const go = (path: string) => page.goto(site.url + path);

  beforeAll(async () => {
    open = await visit("", {serviceWorkers: "allow", acceptDownloads: true}, undefined, site.url);
    ({page} = open);
    await kept(page).waitFor({timeout: 110_000});
    await site.close();
    await page.context().setOffline(true);
  }, 120_000);
  afterAll(async () => {
    await open.close();
    site = await serve(folder, undefined, Number(new URL(site.url).port));
  });

  test("the home page has its charts, answers a search and speaks English", async () => {
    await page.reload();
    await page.locator("zhibiao-chart svg.chart-plot >> visible=true").nth(1).waitFor();
    await page.locator("zb-search input").fill("ycf");
    await page.getByRole("link", {name: "孕产妇死亡率", exact: true}).first().waitFor();
    await page.getByRole("button", {name: "Switch to English"}).click();
    await page.locator("zhibiao-chart[lang=en] svg.chart-plot >> visible=true").first().waitFor();
    await page.getByRole("button", {name: "切换到中文"}).click();
    await page.locator("zhibiao-chart[lang=zh-CN] svg.chart-plot >> visible=true").first().waitFor();
  });

  test("the explorer draws, shows the source of a point, and gives PNG, XLSX and CSV", async () => {
    await go("?explore&i=maternal-mortality&r=&k=actual~target&y=&c=trend");
    await page.locator("zb-explorer .chart-point").first().waitFor();
    await page
      .getByRole("button", {name: /查看来源/})
      .first()
      .click();
    await page.getByRole("complementary", {name: "出处"}).locator("blockquote").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("导出", {exact: true}).click();
    const take = async (name: string) => {
      const button = page.locator("zb-exports").getByRole("button", {name, exact: true});
      const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
      await file.saveAs(join(downloads, "file"));
      return readFileSync(join(downloads, "file"));
    };
    expect(PNG.sync.read(await take("PNG")).width).toBeGreaterThan(300);
    expect((await take("XLSX")).subarray(0, 2).toString()).toBe("PK");
    expect((await take("CSV")).toString()).toContain("孕产妇死亡率");
    await page.locator(".share-button").click();
    await page.getByRole("dialog").getByRole("button", {name: "复制链接"}).waitFor();
  });

  test("the guide, an indicator's page, a document's page and embedded charts open", async () => {
    for (const path of [
      "guide/index.html",
      "en/guide/sql.html",
      "indicator/maternal-mortality.html",
      "en/region/index.html"
    ]) {
      await go(path);
      await page.getByRole("heading", {level: 1}).waitFor();
      expect(await page.title(), path).not.toContain("没有网络");
      expect(await page.evaluate(() => getComputedStyle(document.body).margin), path).toBe("0px");
    }
    await go("embed/maternal-mortality.html");
    await page.locator("svg.chart-plot >> visible=true").first().waitFor();
    await go("embed.html?i=county-visits~maternal-mortality&r=&k=target&y=&c=target");
    await page.locator("figure.chart >> visible=true").first().waitFor();
    await go("gallery.html");
    await page.getByRole("heading", {name: "没有网络，这一页没有存到本机"}).waitFor();
  });

  const slugs = readdirSync(join(import.meta.dirname, "../../notebooks")).map((file) => file.replace(/\.html$/, ""));
  /** These run whole, on the engine; of the others the first chart is seen, or the first table. */
  const whole = ["maternal-mortality", "method", "two-regions"];

  test.for(slugs)("the notebook %s opens", async (slug) => {
    await go(`?notebook=${slug}`);
    const cells = open.frame.locator("[data-cell]");
    await open.frame.locator("svg, table").first().waitFor({timeout: 40_000});
    if (!whole.includes(slug)) return;
    const states = () => cells.evaluateAll((all) => all.map((each) => each.getAttribute("data-state")));
    await expect.poll(async () => [...new Set(await states())], {timeout: 40_000}).toEqual(["done"]);
  });

  test("a cell that is edited is kept, and runs after a reload", async () => {
    await go("?new");
    const cell = open.frame.locator("[data-cell]").first();
    await cell.focus();
    await page.keyboard.press("Enter");
    await cell.locator(".cm-content").press("Control+a");
    await page.keyboard.insertText("没有网络时写下的");
    await page.keyboard.press("Shift+Enter");
    await page.locator(".draft").filter({hasText: "已修改，存于本机"}).waitFor();
    await page.reload();
    await open.frame.locator("[data-cell]").filter({hasText: "没有网络时写下的"}).first().waitFor();
  });

  test("a text and a PDF of the reader's are read, and open in a notebook", async () => {
    await go("?documents");
    const text = "某某市卫生健康委员会2024年工作总结\n全市孕产妇死亡率8.12/10万，婴儿死亡率2.1‰。";
    await page.locator('input[type="file"][multiple]').setInputFiles([
      {name: "某某2024.txt", mimeType: "text/plain", buffer: Buffer.from(text)},
      {
        name: "b.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from(pdfPages("UniGB-UCS2-H", [show(ucs2("全市婴儿死亡率2.1‰。"), 72, 700)]))
      }
    ]);
    await page.getByText("读出 2 条数据").waitFor();
    await page
      .getByRole("button", {name: /b\.pdf/})
      .getByText(/^\d+ 条$/)
      .waitFor();
    await page.getByRole("button", {name: "在笔记本里分析"}).click();
    await open.frame.locator(".chart-written").first().waitFor();
  });

  test("nothing but the network itself was complained of, and nothing foreign was asked", () => {
    expect(open.errors.filter((each) => !away.test(each))).toEqual([]);
    expect(open.foreign).toEqual([]);
  });
});

/**
 * What a build of other source leaves: every script and style under another name, and those of before gone. Returns the
 * name of the app's own program.
 */
function rebuild(): string {
  const assets = join(folder, "assets");
  const names = readdirSync(assets).filter((name) => /-[\w-]{8}\.(?:js|css)$/.test(name));
  const renamed = new RegExp(`(${names.map((name) => name.replace(/\.\w+$/, "")).join("|")})(?=\\.(?:js|css))`, "g");
  const paths = readdirSync(folder, {recursive: true, encoding: "utf8"});
  for (const path of paths.filter((each) => /^(?:(?:en\/)?embed\/|assets\/)?[^/]+\.(?:html|js|css)$/.test(each))) {
    const text = readFileSync(join(folder, path), "utf8").replace(renamed, "$1n");
    const mark = '<meta name="build" content="newer" /><title>';
    writeFileSync(join(folder, path), path === "index.html" ? text.replace("<title>", mark) : text);
  }
  for (const name of names) renameSync(join(assets, name), join(assets, name.replace(/(?=\.\w+$)/, "n")));
  return /assets\/(index-[\w-]+\.js)/.exec(readFileSync(join(folder, "index.html"), "utf8"))![1]!;
}

test("a newer build is announced, not forced, and taken whole", async () => {
  const {page, errors, close} = await visit("", {serviceWorkers: "allow"}, undefined, site.url);
  await kept(page).waitFor({timeout: 110_000});

  const program = /assets\/(index-[\w-]+\.js)/.exec(readFileSync(join(folder, "index.html"), "utf8"))![1]!;
  const next = rebuild();
  await writeServiceWorker(folder);
  const newer = page.locator('meta[name="build"]');
  const programs = () =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").flatMap(({name}) => /[^/]+-[\w-]{8}n?\.js$/.exec(name)?.[0] ?? [])
    );
  await page.reload();
  await page.getByText("新版本已经下载好").waitFor({timeout: 60_000});
  expect(await newer.count()).toBe(0);
  expect(await programs()).toContain(program);
  // the older page goes on whole
  await page.getByRole("link", {name: "选指标看图"}).click();
  await page.locator("zb-explorer h1").waitFor();
  await page.getByRole("button", {name: "换上新版本"}).click();
  await newer.waitFor({state: "attached", timeout: 60_000});
  await page.locator("zb-explorer h1").waitFor();
  expect(await programs()).toContain(next);
  expect((await programs()).filter((each) => !each.endsWith("n.js"))).toEqual([]);

  await page.goto(`${site.url}indicator/no-such-thing.html`);
  await page.getByRole("heading", {name: "没有这一页"}).waitFor();
  await page.getByRole("link", {name: "全部指标"}).click();
  await page.getByRole("heading", {level: 1}).waitFor();

  await page.goto(`${site.url}?mine`);
  await page.getByRole("heading", {name: "本机存储"}).waitFor();
  const megabytes = async (name: string) =>
    Number.parseFloat(await page.locator("zb-storage dl > div").filter({hasText: name}).locator("dd").innerText());
  expect(await megabytes("离线文件")).toBeGreaterThan(30);
  expect(await megabytes("其中数据库")).toBeGreaterThan(30);
  await page.getByRole("button", {name: "清除离线文件"}).click();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect.poll(() => megabytes("其中数据库")).toBe(0);
  expect(errors.filter((each) => !away.test(each))).toEqual([]);
  await close();
}, 180_000);

test("where the reader spares her line or the browser lacks room, nothing is fetched beforehand, and she is told", async () => {
  const sparing = await visit(
    "",
    {serviceWorkers: "allow"},
    (page) => page.addInitScript(() => Object.defineProperty(navigator, "connection", {value: {saveData: true}})),
    site.url
  );
  await sparing.page.getByText("浏览器开着省流量，没有存到本机").waitFor({timeout: 50_000});
  expect(await sparing.page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  await sparing.page.getByRole("button", {name: /^存到本机/}).click();
  await sparing.page.getByText(/正在保存到本机以便离线使用|已存到本机/).waitFor({timeout: 50_000});
  await sparing.close();

  const {page, close} = await visit("indicator/index.html", {serviceWorkers: "allow"}, undefined, site.url);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", {origin: new URL(site.url).origin, quotaSize: 20e6});
  await page.goto(site.url);
  await page.getByText(/浏览器给的空间不够 \d+\.\d MB/).waitFor({timeout: 60_000});
  await page.locator("zhibiao-chart svg.chart-plot >> visible=true").first().waitFor();
  await close();
}, 180_000);

test("it can be installed: a name, a start, its own window, and icons for every shape", async () => {
  const {page, close} = await visit("", {}, undefined, site.url);
  const devtools = await page.context().newCDPSession(page);
  const {url, errors, data} = await devtools.send("Page.getAppManifest");
  expect(url).toBe(`${site.url}manifest.webmanifest`);
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data!) as Record<string, string> & {icons: Record<string, string>[]};
  expect(manifest).toMatchObject({
    name: "指标 Zhibiao",
    lang: "zh-CN",
    start_url: "./",
    scope: "./",
    display: "standalone"
  });
  const purposes = manifest.icons.map(({sizes, purpose = "any"}) => `${purpose} ${sizes}`);
  expect(purposes).toEqual(expect.arrayContaining(["any 192x192", "any 512x512", "maskable 512x512"]));
  for (const {src, sizes, type} of manifest.icons) {
    const response = await page.request.get(site.url + src!.replace("./", ""));
    expect(response.headers()["content-type"]).toBe(type);
    if (type === "image/png") expect(`${PNG.sync.read(await response.body()).width}`).toBe(sizes!.split("x")[0]);
  }
  await close();
});
