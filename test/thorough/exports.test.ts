import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import jsQR from "jsqr";
import {PNG} from "pngjs";
import type {Download, Locator, Page} from "playwright-core";
import {afterAll, expect, test, vi} from "vitest";
import {readEmbedded} from "../../src/share/image/index.ts";
import {expectQuiet, useBrowser, visit, type Visit} from "../browser/page.ts";

useBrowser();
vi.setConfig({testTimeout: 180_000});

const folder = mkdtempSync(join(tmpdir(), "zhibiao-exports-"));
afterAll(() => rmSync(folder, {recursive: true, maxRetries: 5, retryDelay: 200}));

const chosen = "?explore&i=maternal-mortality&r=&k=actual~target&y=&c=trend";

/** What WeChat's editor takes out of an SVG, or does not take at all. */
const refused =
  /<(?:style|defs|use|foreignObject|clipPath|linearGradient|radialGradient|script|image|metadata)\b|\s(?:id|class|style|on\w+)=/;

async function open(query = chosen): Promise<Visit & {menu: Locator}> {
  const opened = await visit(query, {permissions: ["clipboard-read", "clipboard-write"]});
  await opened.page.locator(".drawing figure").waitFor({timeout: 60_000});
  await opened.page.getByText("导出", {exact: true}).click();
  const menu = opened.page.locator("zb-exports");
  await menu.getByRole("button", {name: "CSV"}).waitFor({timeout: 60_000});
  return {...opened, menu};
}

async function download(page: Page, button: Locator): Promise<{name: string; bytes: Buffer}> {
  const [file] = await Promise.all<Download | void>([page.waitForEvent("download"), button.click()]);
  const name = (file as Download).suggestedFilename();
  const path = join(folder, "download");
  await (file as Download).saveAs(path);
  return {name, bytes: readFileSync(path)};
}

test("PNG in three sizes and 1080 pixels wide, the link readable in its QR code", async () => {
  const visited = await open();
  const {page, menu} = visited;
  await menu.getByLabel("图里加链接的二维码").check();
  const widths: Record<string, number> = {};
  for (const name of ["PNG", "PNG 2 倍", "PNG 3 倍", "PNG 1080 像素（微信）"]) {
    const {bytes, name: file} = await download(page, menu.getByRole("button", {name, exact: true}));
    const png = PNG.sync.read(bytes);
    widths[file] = png.width;
    if (name !== "PNG 1080 像素（微信）") continue;
    const code = jsQR(new Uint8ClampedArray(png.data), png.width, png.height);
    expect(code?.data, name).toBe(page.url());
  }
  expect(widths).toEqual({
    "孕产妇死亡率.png": 768,
    "孕产妇死亡率@2x.png": 1536,
    "孕产妇死亡率@3x.png": 2304,
    "孕产妇死亡率-1080.png": 1080
  });
  await expect.poll(() => menu.getByRole("status").textContent()).toContain("文件已交给浏览器保存");
  expectQuiet(visited);
  await visited.close();
});

test("a picture that is dropped on the page opens the notebook that it carries, as a file does", async () => {
  const visited = await open();
  const {page, menu} = visited;
  for (const name of ["PNG", "SVG"]) {
    const {bytes, name: file} = await download(page, menu.getByRole("button", {name, exact: true}));
    expect(readEmbedded(bytes)).toContain("<title>孕产妇死亡率</title>");
    await drop(page, file, bytes);
    await page.locator(".notebook-title").filter({hasText: "孕产妇死亡率"}).waitFor({timeout: 60_000});
    await visited.frame.locator("figure.chart-trend").waitFor({timeout: 60_000});
    await page.goBack();
    await page.getByText("导出", {exact: true}).click();
  }
  expectQuiet(visited);
  await visited.close();
});

test("a picture without a notebook says what it is and what to ask for", async () => {
  const visited = await open();
  const {page} = visited;
  const foreign = PNG.sync.write(new PNG({width: 2, height: 2}));
  await drop(page, "照片.png", foreign);
  await expect.poll(() => page.getByRole("alert").textContent()).toContain("这张图片里没有笔记本");
  await drop(page, "照片.png", foreign.subarray(0, 40));
  await expect.poll(() => page.getByRole("alert").textContent()).toContain("这张图片损坏了");
  await drop(page, "照片.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
  await expect.poll(() => page.getByRole("alert").textContent()).toContain("这种格式的图片不带笔记本");
  await visited.close();
});

test("one click puts the picture on the clipboard", async () => {
  const visited = await open();
  const {page, menu} = visited;
  await menu.getByRole("button", {name: "复制图片"}).click();
  await expect.poll(() => menu.getByRole("status").textContent()).toContain("图片已复制");
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap(await item!.getType("image/png"));
    return bitmap.width;
  });
  expect(size).toBe(1536);
  expectQuiet(visited);
  await visited.close();
});

test("the SVG for WeChat articles holds nothing that its editor refuses", async () => {
  const visited = await open();
  const {bytes} = await download(visited.page, visited.menu.getByRole("button", {name: "SVG（公众号文章）"}));
  const svg = bytes.toString("utf8");
  expect(svg).not.toMatch(refused);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="677" height="\d+" viewBox="0 0 677 \d+">/);
  expect(svg).not.toContain("<text");
  expect(svg.length).toBeLessThan(400_000);
  await visited.close();
});

test("every format of data holds the rows of the chart and no others", async () => {
  const visited = await open(`${chosen.replace("r=", "r=331100")}`);
  const {page, menu} = visited;
  const shown = await page.locator(".drawing .chart-table tbody tr").count();
  const csv = (await download(page, menu.getByRole("button", {name: "CSV"}))).bytes.toString("utf8");
  expect(csv.trimEnd().split("\r\n")).toHaveLength(shown + 1);
  const json = JSON.parse((await download(page, menu.getByRole("button", {name: "JSON"}))).bytes.toString("utf8"));
  expect(json.data).toHaveLength(shown);
  expect(new Set(json.data.map((row: {region: string}) => row.region))).toEqual(new Set(["331100"]));
  expect(json.data.every((row: {quote: string; title: string}) => row.quote && row.title)).toBe(true);
  for (const [name, magic] of [
    ["XLSX", "PK"],
    ["Parquet", "PAR1"],
    ["Arrow", "\xff\xff\xff\xff"]
  ] as const) {
    const {bytes, name: file} = await download(page, menu.getByRole("button", {name}));
    expect(file).toBe(`孕产妇死亡率.${name.toLowerCase()}`);
    expect(bytes.toString("latin1").startsWith(magic)).toBe(true);
  }
  expectQuiet(visited);
  await visited.close();
});

test("printed, the page is the chart and its table alone", async () => {
  const visited = await open();
  const {page} = visited;
  await page.emulateMedia({media: "print"});
  expect(await page.locator(".drawing figure").isVisible()).toBe(true);
  for (const hidden of [".bar", ".choices", "zb-exports"])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  await visited.close();
});

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64!), (each) => each.charCodeAt(0))], name!));
      return transfer;
    },
    [name, bytes.toString("base64")]
  );
  await page.locator("body").dispatchEvent("drop", {dataTransfer: data});
}
