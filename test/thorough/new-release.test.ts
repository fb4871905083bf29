import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from "vitest";
import {useBrowser, visit, type Visit} from "../browser/page.ts";
import {serve, type Site} from "../browser/serve.ts";

useBrowser();

const folder = mkdtempSync(join(tmpdir(), "zhibiao-release-"));
const index = join(folder, "index.html");
let site: Site;
let before: string;
let open: Visit;

beforeAll(async () => {
  cpSync(join(import.meta.dirname, "../../dist"), folder, {recursive: true});
  before = readFileSync(index, "utf8");
  site = await serve(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, {recursive: true});
});
beforeEach(() => writeFileSync(index, before));
afterEach(() => open.close());

/** Puts a newer build in the place of the one that the open tab is of: its files have other names. */
function release(answer: "nothing" | "a page", pattern = /./) {
  writeFileSync(index, before.replace(/assets\/index-[\w-]+\.js/, "assets/index-newer000.js"));
  return open.page.route(/\/(?:assets\/|frame\.html|releases\/)/, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (!pattern.test(path)) return route.continue();
    if (answer === "nothing") return route.fulfill({status: 404, body: "not found"});
    return route.fulfill({status: 200, contentType: "text/html", body: readFileSync(index, "utf8")});
  });
}

const updated = () => open.page.getByRole("heading", {name: "网站已经更新"}).first().waitFor();
const documents = [
  {name: "总结.txt", mimeType: "text/plain", buffer: Buffer.from("临沧市2024年孕产妇死亡率18.23/10万。")},
  {name: "要点.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n")}
];

test.for(["nothing", "a page"] as const)(
  "own documents stay listed and the reader is told to reload (%s comes)",
  async (answer) => {
    open = await visit("", {}, undefined, site.url);
    const {page} = open;
    await page.locator(".foot").waitFor();
    await release(answer, /assets\/read-document/);
    await page.locator('input[type="file"][multiple]').first().setInputFiles(documents);
    await updated();
    const list = page.locator(".files .file");
    await expect
      .poll(() => list.allInnerTexts())
      .toEqual([expect.stringContaining("总结.txt"), expect.stringContaining("要点.pdf")]);
    await page.getByText("没有取到读这种文件的程序").waitFor();
    expect(await page.getByText("程序出错").count()).toBe(0);
    await page.unroute(/\/(?:assets\/|frame\.html|releases\/)/);
    writeFileSync(index, before);
    await page.getByRole("alert").getByRole("button", {name: "重新载入"}).first().click();
    await page.getByText("还有 2 份没有读").waitFor();
    expect(await list.allInnerTexts()).toEqual([
      expect.stringContaining("要再选一次"),
      expect.stringContaining("要再选一次")
    ]);
    await page.locator('input[type="file"][multiple]').first().setInputFiles(documents[0]!);
    await expect.poll(() => list.first().innerText()).toContain("1 条");
    expect(await list.count()).toBe(2);
  }
);

test("a file whose program did not come for another reason is read when it is tried again", async () => {
  open = await visit("", {}, undefined, site.url);
  const {page} = open;
  await page.locator(".foot").waitFor();
  await page.route(/assets\/read-document/, (route) => route.abort());
  await page.locator('input[type="file"][multiple]').first().setInputFiles(documents[0]!);
  await page.getByText("没有取到读这种文件的程序").waitFor();
  expect(await page.getByText("网站已经更新").count()).toBe(0);
  await page.unroute(/assets\/read-document/);
  await page.getByRole("button", {name: "再试一次"}).click();
  await expect.poll(() => page.locator(".files .file").innerText()).toContain("1 条");
});

test.for([
  [
    "the explorer's script",
    /explorer-[^/]*\.js/,
    (visit: Visit) => visit.page.getByRole("link", {name: "选指标看图"}).click()
  ],
  ["what is searched in", /facets-[^/]*\.js/, (visit: Visit) => visit.page.getByRole("searchbox").fill("孕")],
  [
    "the data",
    /observations[^/]*\.arrow/,
    (visit: Visit) => visit.page.getByRole("link", {name: "选指标看图"}).click()
  ],
  ["a notebook", /maternal-mortality-[^/]*\.js/, openNotebook],
  ["the frame", /frame\.html/, openNotebook],
  ["the frame's program", /guest-[^/]*\.js/, openNotebook],
  ["the database's worker", /duckdb[^/]*worker[^/]*\.js/, openNotebook],
  ["the database", /\.wasm/, openNotebook]
] as const)("%s is of a newer build: the tab says to reload", {timeout: 120_000}, async ([, pattern, act]) => {
  for (const answer of ["nothing", "a page"] as const) {
    open = await visit("", {}, undefined, site.url);
    await open.page.locator(".foot").waitFor();
    await release(answer, pattern);
    await act(open);
    await updated();
    await open.page.getByRole("button", {name: "重新载入"}).first().waitFor();
    expect(await open.page.getByText("请检查网络").count()).toBe(0);
    writeFileSync(index, before);
    if (answer === "nothing") await open.close();
  }
});

test("a library that a cell asks for is of a newer build: the cell and the tab say so", async () => {
  open = await visit("?notebook=maternal-mortality", {}, undefined, site.url);
  const {page, frame} = open;
  await frame.locator("figure.chart").first().waitFor({timeout: 60_000});
  await release("a page", /codemirror-[^/]*\.js/);
  await frame.locator("[data-cell]").first().focus();
  await page.keyboard.press("Enter");
  await updated();
});

test("without a network it is the network that is named", async () => {
  open = await visit("", {}, undefined, site.url);
  await open.page.locator(".foot").waitFor();
  await open.page.context().setOffline(true);
  await open.page.getByRole("link", {name: "选指标看图"}).click();
  await open.page.getByRole("heading", {name: "没有网络"}).first().waitFor();
  expect(await open.page.getByText("网站已经更新").count()).toBe(0);
});

async function openNotebook({page}: Visit) {
  await page.locator('a[href*="notebook=maternal-mortality"]').first().click();
}
