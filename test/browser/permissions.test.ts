import {afterAll, beforeAll, expect, test} from "vitest";
import {openNotebook, type OpenNotebook, type Source} from "./notebook-page.ts";
import {useBrowser} from "./page.ts";

useBrowser();

const html = (value: string): Source => ({mode: "html", value});
const link = html('<a href="https://example.org/a?b=1">看</a>');
const open = (...sources: Source[]) => openNotebook(sources);
const dialogOf = ({page}: OpenNotebook, name = "打开外部链接？") => page.getByRole("dialog", {name});

test("an outside link is shown whole and asked about; refused by Escape, nothing happens", async () => {
  const visitor = await open(link);
  const {page, frame, close, foreign} = visitor;
  const dialog = dialogOf(visitor);
  for (let i = 0; i < 5; i++) {
    await frame.getByRole("link", {name: "看"}).click();
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain("https://example.org/a?b=1");
    expect(await dialog.locator("strong").innerText()).toBe("example.org");
    await page.keyboard.press("Escape");
    await dialog.waitFor({state: "detached"});
  }
  expect(page.context().pages()).toHaveLength(1);
  expect(foreign).toEqual([]);
  await close();
});

test("what agrees cannot be pressed at once, and then opens the link; a notebook can be told to ask no more", async () => {
  const visitor = await open(link);
  const {page, frame, close} = visitor;
  const dialog = dialogOf(visitor);
  // as it comes onto the page, before anything can be pressed
  await page.evaluate(() => {
    const held = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        const button = document.querySelector<HTMLButtonElement>("dialog.permission .agree");
        if (!button) return;
        observer.disconnect();
        const since = performance.now();
        if (!button.disabled) resolve(0);
        new MutationObserver(() => resolve(performance.now() - since)).observe(button, {attributes: true});
      }).observe(document.body, {childList: true, subtree: true});
    });
    Object.assign(globalThis, {held});
  });
  await frame.getByRole("link", {name: "看"}).click();
  const yes = dialog.getByRole("button", {name: "打开"});
  const wait = await page.evaluate(() => (globalThis as unknown as {held: Promise<number>}).held);
  expect(wait).toBeGreaterThan(0);
  const popup = page.context().waitForEvent("page");
  await yes.click();
  await (await popup).close();

  await frame.getByRole("link", {name: "看"}).click();
  await dialog.getByRole("button", {name: "不再询问（仅这个笔记本）"}).click();
  await dialog.waitFor({state: "detached"});
  const told = page.waitForEvent("console", (message) => message.text().includes("does not want to be asked"));
  await frame.getByRole("link", {name: "看"}).click();
  await told;
  expect(await dialog.count()).toBe(0);
  await close();
});

test("a frame that takes the keyboard from a question again and again is stopped, and its source stays", async () => {
  const visitor = await open(link, "const thief = setInterval(() => { window.focus(); document.body.focus(); }, 5);");
  const {page, frame, close} = visitor;
  await frame.getByRole("link", {name: "看"}).click();
  await page.getByRole("heading", {name: "笔记本已停止"}).waitFor();
  expect(await dialogOf(visitor).count()).toBe(0);
  expect(await page.locator("iframe").count()).toBe(0);
  await page.getByRole("button", {name: "打开，先不运行"}).click();
  await frame.locator("main.cells").waitFor();
  expect(await visitor.order()).toEqual([1, 2]);
  expect(await visitor.text(1)).toBe("");
  await close();
});

test("a notebook that asks without the reader's act is not heard", async () => {
  const visitor = await open(link);
  const {page, frame, close} = visitor;
  // the browser's word that the user has done nothing for a minute
  await page.evaluate(() => {
    Object.defineProperty(navigator, "userActivation", {value: {isActive: false}, configurable: true});
    const now = performance.now.bind(performance);
    performance.now = () => now() + 60_000;
  });
  const told = page.waitForEvent("console", (message) => message.text().includes("the reader has done nothing"));
  await frame.getByRole("link", {name: "看"}).evaluate((anchor: HTMLElement) => anchor.click());
  await told;
  expect(await dialogOf(visitor).count()).toBe(0);
  await close();
});

test("a file that the notebook does not carry is asked for, and read when it is given", async () => {
  const visitor = await open('display(await FileAttachment("数据.csv").text())');
  const {page, close} = visitor;
  const dialog = dialogOf(visitor, "给它一个文件？");
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain("数据.csv");
  const input = dialog.locator("input:enabled");
  await input.setInputFiles({name: "other.csv", mimeType: "text/csv", buffer: Buffer.from("a,b")});
  await dialog.waitFor({state: "detached"});
  await expect.poll(() => visitor.text(1)).toContain("a,b");
  expect(await page.locator(".whose").innerText()).toContain("这个笔记本来自文件");
  await close();
});

test("the host of a link stands out, though the address names another before it", async () => {
  const visitor = await open(html('<a href="https://example.com:example.org@example.org/example.com">看</a>'));
  await visitor.frame.getByRole("link", {name: "看"}).click();
  const dialog = dialogOf(visitor);
  await dialog.waitFor();
  const named = dialog.locator(".named bdi");
  expect(await named.innerText()).toBe("https://example.com:example.org@example.org/example.com");
  expect(await named.locator("strong").innerText()).toBe("example.org");
  const before = await named.evaluate((element) => element.innerHTML.replace(/<!--.*?-->/g, "").split("<strong>")[0]);
  expect(before).toBe("https://example.com:example.org@");
  await visitor.close();
});

let links: OpenNotebook;
const addresses = ["javascript:alert(1)", "data:text/html,hi", "file:///etc/hostname"];
beforeAll(async () => {
  links = await open(...addresses.map((href, i) => html(`<a href="${href}">${i}</a>`)), link);
});
afterAll(() => links.close());

test("links that are no addresses of pages are not asked about", async () => {
  const dialog = dialogOf(links);
  for (const place of addresses.keys()) await links.frame.getByText(String(place), {exact: true}).click();
  // the port keeps the order: what is asked about is the last one
  await links.frame.getByRole("link", {name: "看"}).click();
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain("https://example.org/a?b=1");
  await links.page.keyboard.press("Escape");
});
