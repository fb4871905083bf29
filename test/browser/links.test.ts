import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";
import {encodeDocuments, encodeObservations} from "../../src/database/index.ts";
import type {Document, Observation} from "../../src/model/index.ts";
import type {Notebook} from "../../src/notebook/index.ts";
import {toLink} from "../../src/share/link/index.ts";
import {share} from "../share/link/notebooks.ts";
import {notebookFile} from "./notebook-page.ts";
import {expectQuiet, useBrowser, visit} from "./page.ts";

useBrowser();

const notebook = (...sources: readonly string[]): Notebook => ({
  title: "寄来的笔记本",
  theme: "air",
  readOnly: false,
  cells: sources.map((value, i) => ({id: i + 1, mode: "js", value, pinned: true, hidden: false}))
});
const frameOf = (page: Page) => page.frameLocator("iframe");
const output = (page: Page, cell: number) => frameOf(page).locator(`[data-cell="${cell}"] > .output`);
const heading = (page: Page) => page.getByRole("heading", {level: 1});
const alert = (page: Page) => page.getByRole("alert");

const seeds = join(import.meta.dirname, "../../seeds");
const documents = JSON.parse(readFileSync(join(seeds, "documents.json"), "utf8")) as Document[];
const rows = readFileSync(join(seeds, "observations.jsonl"), "utf8").trim().split("\n");
const observations = rows.map((line) => JSON.parse(line) as Observation);
const older = "2026-10-01";

/** A site that keeps an older release too, in which 孕产妇死亡率 of 临沧市 was 99 and one document has another title. */
async function keepOlder(page: Page): Promise<void> {
  const index = (await (await fetch(`${inject("site")}releases/index.json`)).json()) as {date: string}[];
  const first = {date: older, observations: 1, documents: 1, note: "试发布", after: null};
  const [newest, ...rest] = index;
  const changes = `change,observation,document,region_name,subject,year,column,before,after,why,reason\r\nchanged,x,lincang-2025,云南省临沧市,孕产妇死亡率,2024,value,99,18.23,correction,原文是18.23\r\n`;
  const was = observations
    .filter(({indicator, region}) => indicator === "孕产妇死亡率" && region === "530900")
    .map((row) => ({...row, value: 99, written: "99/10万"}));
  const answers: Readonly<Record<string, string | Uint8Array>> = {
    "index.json": JSON.stringify([{...newest, after: older}, ...rest, first]),
    [`${newest!.date}/CHANGES.csv`]: changes,
    [`${older}/observations.arrow`]: encodeObservations(was),
    [`${older}/documents.arrow`]: encodeDocuments(documents),
    [`${older}/documents.json`]: JSON.stringify(documents.map((each) => ({...each, title: `旧题 ${each.title}`})))
  };
  await page.route("**/releases/**", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/releases/")[1]!;
    const body = answers[name];
    if (body === undefined) return route.continue();
    await route.fulfill({body: typeof body === "string" ? body : Buffer.from(body)});
  });
}
const withoutWorker = {serviceWorkers: "block"} as const;

describe("a notebook link", () => {
  const cells = notebook(
    `const regions = view(Inputs.checkbox(["331100", "530900"], {value: ["331100"]}))`,
    `regions.join("+")`,
    `await FileAttachment("beds.csv").text()`
  );
  const link = toLink(
    share(cells, {
      inputs: {"1.0": {initial: '["331100"]', value: '{"value":["331100","530900"]}'}},
      files: [{name: "beds.csv", mime: "text/csv", bytes: new TextEncoder().encode("床位,1")}],
      release: null
    })
  );

  test("opens as a visitor with what its inputs were set to and its files, keeps its address and stores nothing", async () => {
    const visitor = await visit(link);
    const {page} = visitor;
    await expect.poll(() => output(page, 2).innerText()).toContain("331100+530900");
    await expect.poll(() => output(page, 3).innerText()).toContain("床位,1");
    expect(await page.locator(".whose").innerText()).not.toBe("");
    expect(new URL(page.url()).hash).toBe(link);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expectQuiet(visitor);
    await page.getByRole("link", {name: "指标", exact: true}).click();
    await page.getByRole("heading", {name: /卫生健康部门/}).waitFor();
    await page.goBack();
    await expect.poll(() => output(page, 2).innerText()).toContain("331100+530900");
    await visitor.close();
  });

  test.each([
    ["cut", link.slice(0, -30), "链接的后半段不见了"],
    ["altered", link.replace(/.$/, (last) => (last === "0" ? "1" : "0")), "链接和发出时不一样"],
    ["cut to its first sign", "#1", "链接的后半段不见了"]
  ])("that was %s says so, and what to ask the sender for, and opens nothing", async (_, damaged, sentence) => {
    const visitor = await visit(damaged);
    const {page} = visitor;
    await expect.poll(() => alert(page).innerText()).toContain(sentence);
    expect(await heading(page).innerText()).toBe("这个链接打不开");
    expect(await alert(page).innerText()).toContain("可以请发送的人");
    expect(await page.locator("iframe, .home").count()).toBe(0);
    expectQuiet(visitor);
    await visitor.close();
  });

  test("pasted over another page is opened too", async () => {
    const visitor = await visit("?explore");
    const {page} = visitor;
    await page.locator("zb-explorer").waitFor();
    await page.evaluate((hash) => (location.hash = hash), link);
    await expect.poll(() => output(page, 2).innerText()).toContain("331100+530900");
    await visitor.close();
  });
});

describe("a link that was made with an older release", () => {
  test("of a chart shows that release, says so, and can switch to the newest and back", async () => {
    const path = `?explore&i=maternal-mortality&r=530900&k=actual~target&y=&c=table&d=${older}`;
    const visitor = await visit(path, withoutWorker, keepOlder);
    const {page} = visitor;
    const table = page.locator(".drawing");
    await expect.poll(() => table.innerText()).toContain("99/10万");
    expect(await table.innerText()).toContain("旧题");
    const line = page.locator(".data-line");
    expect(await line.innerText()).toContain(`这个链接用的是 ${older} 版数据，现在显示的就是这一版。`);
    await line.getByRole("button").click();
    await expect.poll(() => line.innerText()).toContain("已换成最新的");
    await expect.poll(() => table.innerText()).not.toContain("99/10万");
    expect(new URL(page.url()).searchParams.get("d")).not.toBe(older);
    await line.getByRole("button").click();
    await expect.poll(() => table.innerText()).toContain("99/10万");
    expectQuiet(visitor);
    await visitor.close();
  });

  test("that is not kept shows the newest and says that values may differ", async () => {
    const visitor = await visit("?explore&i=maternal-mortality&r=530900&k=actual~target&y=&c=table&d=2019-01-01");
    const {page} = visitor;
    await expect.poll(() => page.locator(".drawing").innerText()).toContain("18.23/10万");
    expect(await page.locator(".data-line").innerText()).toContain("这个链接用的是 2019-01-01 版数据，这里没有这一版");
    await visitor.close();
  });

  test("of a notebook puts that release into its database", async () => {
    const [cell] = notebook("").cells;
    const query = "select max(value) as most, count(*) as n from observations";
    const link = toLink(share({...notebook(), cells: [{...cell!, mode: "sql", value: query}]}, {release: older}));
    const visitor = await visit(link, withoutWorker, keepOlder);
    const {page} = visitor;
    await expect.poll(() => output(page, 1).innerText(), {timeout: 30_000}).toContain("99");
    expect(await page.locator(".data-line").innerText()).toContain(older);
    await page.locator(".data-line").getByRole("button").click();
    await expect.poll(() => output(page, 1).innerText(), {timeout: 30_000}).toContain(String(observations.length));
    await visitor.close();
  });
});

test("the page of releases says what changed between two, and why", async () => {
  const visitor = await visit("", withoutWorker, keepOlder);
  const {page} = visitor;
  await page.getByRole("link", {name: /^数据：\d{4}-\d\d-\d\d 版$/}).click();
  const row = page.getByRole("row", {name: /孕产妇死亡率/});
  await row.waitFor();
  expect((await row.locator("td").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim())).toEqual([
    "改动 value",
    "99",
    "18.23",
    "人工更正 原文是18.23"
  ]);
  expect(await page.getByText("第一次发布，没有可比的上一版。").count()).toBe(1);
  expectQuiet(visitor);
  await visitor.close();
});

describe("a link by reference", () => {
  const file = notebookFile(["6 * 7"]);
  const sha256 = createHash("sha256").update(file).digest("hex");
  const serve = (text: string) => (page: Page) =>
    page.route("**/shared/given.html", (route) => route.fulfill({body: text}));

  test("opens the file of this site that it was made for, as a visitor", async () => {
    const visitor = await visit(`?src=shared/given.html&sha256=${sha256}`, withoutWorker, serve(file));
    await expect.poll(() => output(visitor.page, 1).innerText()).toContain("42");
    expect(await visitor.page.locator(".whose").count()).toBe(1);
    expectQuiet(visitor);
    await visitor.close();
  });

  test("opens no other file, be it by one letter", async () => {
    const visitor = await visit(
      `?src=shared/given.html&sha256=${sha256}`,
      withoutWorker,
      serve(file.replace("7", "8"))
    );
    await expect.poll(() => alert(visitor.page).innerText()).toContain("SHA-256 不同");
    expect(await visitor.page.locator("iframe").count()).toBe(0);
    await visitor.close();
  });

  test("fetches nothing without a SHA-256, and says where there is no file", async () => {
    const asked: string[] = [];
    const visitor = await visit("?src=shared/given.html", withoutWorker, (page) =>
      page.route("**/shared/given.html", (route) => (asked.push(route.request().url()), route.fulfill({body: file})))
    );
    await expect.poll(() => alert(visitor.page).innerText()).toContain("没有写明文件的 SHA-256");
    expect(asked).toEqual([]);
    await visitor.page.goto(`${inject("site")}?src=shared/none.html&sha256=${sha256}`);
    await expect.poll(() => alert(visitor.page).innerText()).toContain("没有取到链接所指的文件");
    await visitor.close();
  });

  test("on another site is not fetched; the reader gives the file by hand, and it is checked", async () => {
    const visitor = await visit(`?src=https%3A%2F%2Fexample.org%2Fgiven.html&sha256=${sha256}`);
    const {page} = visitor;
    await expect.poll(() => alert(page).innerText()).toContain("在另一个网站上");
    expect(await page.locator(".named").innerText()).toContain("https://example.org/given.html");
    const give = (text: string) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({name: "given.html", mimeType: "text/html", buffer: Buffer.from(text)});
    await give(file.replace("7", "8"));
    await expect.poll(() => alert(page).innerText()).toContain("SHA-256 不同");
    await give(file);
    await expect.poll(() => output(page, 1).innerText()).toContain("42");
    expectQuiet(visitor);
    await visitor.close();
  });
});
