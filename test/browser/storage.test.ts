import type {Page} from "playwright-core";
import {afterEach, describe, expect, test} from "vitest";
import {expectQuiet, useBrowser, visit, type Visit} from "./page.ts";

useBrowser();
let open: Visit;
afterEach(async () => {
  expectQuiet(open);
  await open.close();
});

const framed = (page: Page) => page.frameLocator("iframe");
const status = (page: Page) => page.locator(".bar [role=status]");
const kept = (page: Page) => expect.poll(() => status(page).allInnerTexts()).toEqual(["已修改，存于本机"]);
const notice = (page: Page, text: string) => page.locator(".notice").filter({hasText: text});
const address = (page: Page) => new URL(page.url()).search;
/** A page that is left while its database is loading complains on the console. */
const engineReady = (page: Page) => page.locator(".engine").waitFor({state: "detached"});
async function reload(page: Page) {
  await engineReady(page);
  await page.reload();
}
/** Opens the first cell of a kind for writing. */
async function edit(page: Page, mode = "md") {
  await page.bringToFront();
  const cell = framed(page).locator(`[data-cell][data-mode="${mode}"]`).first();
  await cell.focus();
  await page.keyboard.press("Enter");
  await cell.locator(".cm-content").waitFor();
  await page.keyboard.press("Control+End");
}
async function write(page: Page, text: string) {
  await edit(page);
  await page.keyboard.insertText(text);
}
async function choose(page: Page, item: string) {
  await page.locator(".bar .menu-button").click();
  await page.getByRole("menuitem", {name: item}).click();
}
/** A new notebook of the user's, changed once, so that it is kept. */
async function create(text = "甲", prepare?: (page: Page) => Promise<unknown>) {
  const visitor = await visit("?new", {}, prepare);
  await framed(visitor.page).locator('[data-mode="sql"][data-state="done"]').waitFor();
  await write(visitor.page, `\n\n${text}`);
  return visitor;
}
/** Opens the address of a page in another tab of the same browser. */
async function another({page}: Visit, url = page.url()): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(url);
  return tab;
}
/** Changes a kept notebook's record as it stands in the browser's database. */
const alterRecord = (page: Page, change: object) =>
  page.evaluate(async (change) => {
    const [{name}] = (await indexedDB.databases()) as [{name: string}];
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error!));
      });
    const database = await done(indexedDB.open(name));
    const store = database.transaction("notebooks", "readwrite").objectStore("notebooks");
    const [record] = (await done(store.getAll())) as [{id: string}];
    await done(store.put({...record, ...change}, record.id));
    database.close();
  }, change);

test("a change makes a copy with an address of its own, and the shipped notebook stays as it is", async () => {
  open = await visit("?notebook=childcare-places");
  const {page} = open;
  await write(page, "\n\n我加的一句。");
  await kept(page);
  expect(address(page)).toMatch(/^\?mine=[0-9a-z]{10}$/);
  const mine = page.url();
  await reload(page);
  await framed(page).getByText("我加的一句。").waitFor();
  await engineReady(page);
  await page.goto(mine.replace(/\?.*/, "?notebook=childcare-places"));
  await notice(page, "你改过这个笔记本").waitFor();
  expect(await framed(page).getByText("我加的一句。").count()).toBe(0);
  await page.getByRole("button", {name: "打开我的副本"}).click();
  await framed(page).getByText("我加的一句。").waitFor();
  expect(page.url()).toBe(mine);
  await page.goBack();
  await notice(page, "你改过这个笔记本").waitFor();
});

test("versions are listed, compared as text, restored, and the restoring is taken back", async () => {
  open = await create("<u>线</u>");
  const {page} = open;
  await kept(page);
  await choose(page, "历史版本");
  const dialog = page.getByRole("dialog", {name: "历史版本"});
  await dialog.locator(".difference").waitFor();
  const lines = () => dialog.locator('.line[data-kind="added"]').allInnerTexts();
  expect((await lines()).map((line) => line.trim())).toEqual(["+", "+ <u>线</u>"]);
  expect(await dialog.locator(".difference u").count()).toBe(0);
  expect(await dialog.innerText()).toContain("1 个单元格没有变");
  await dialog.getByRole("button", {name: "恢复这一版"}).click();
  await page.getByText("已恢复《未命名笔记本》的历史版本").waitFor();
  await framed(page).locator('[data-mode="md"]').waitFor();
  expect(await framed(page).locator("main").innerText()).not.toContain("线");
  await page.getByRole("button", {name: "撤销"}).click();
  await expect.poll(() => framed(page).locator("main").innerText()).toContain("线");
  await edit(page);
  expect(await framed(page).locator(".cm-content").innerText()).toContain("<u>线</u>");
  await choose(page, "历史版本");
  await expect.poll(() => dialog.locator(".versions li").count()).toBe(3);
  await page.keyboard.press("Escape");
  await dialog.waitFor({state: "detached"});
});

test("notebooks are named, listed, copied, deleted and brought back", async () => {
  open = await visit();
  const {page} = open;
  await page.getByRole("link", {name: "新建笔记本"}).first().click();
  expect(address(page)).toBe("?new");
  await edit(page);
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("# 我的比较");
  await kept(page);
  await expect.poll(() => page.locator(".notebook-title").innerText()).toBe("我的比较");
  await choose(page, "重命名");
  await page.getByRole("textbox", {name: "笔记本的名称"}).fill("孕产妇，两地");
  await page.keyboard.press("Enter");
  expect(await page.locator(".notebook-title").innerText()).toBe("孕产妇，两地");
  const first = page.url();
  await choose(page, "复制一份");
  await expect.poll(() => page.locator(".notebook-title").innerText()).toBe("孕产妇，两地（副本）");
  expect(page.url()).not.toBe(first);
  await reload(page);
  await framed(page).locator("main.cells").waitFor();
  expect(await page.locator(".notebook-title").innerText()).toBe("孕产妇，两地（副本）");
  await choose(page, "删除");
  const titles = () => page.locator(".saved-list:not(.deleted) .title").allInnerTexts();
  await expect.poll(titles).toEqual(["孕产妇，两地"]);
  await page.getByRole("button", {name: "撤销"}).click();
  await expect.poll(() => page.locator(".notebook-title").allInnerTexts()).toEqual(["孕产妇，两地（副本）"]);
  await page.goBack();
  await expect.poll(titles).toEqual(["孕产妇，两地（副本）", "孕产妇，两地"]);
  await page.getByRole("button", {name: "《孕产妇，两地》的操作"}).click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect.poll(titles).toEqual(["孕产妇，两地（副本）"]);
  await page.getByRole("button", {name: "知道了"}).click();
  await page.getByRole("button", {name: "恢复", exact: true}).click();
  await expect.poll(async () => (await titles()).length).toBe(2);
});

test("a notebook that this browser does not have is told so", async () => {
  open = await visit("?mine=0000000000");
  expect(await open.page.getByRole("alert").innerText()).toContain("这个浏览器里没有这个笔记本");
});

describe("two tabs on one notebook", () => {
  test("the second says that the first has changed it, and overwrites nothing", async () => {
    open = await create("起初");
    await kept(open.page);
    const second = await another(open);
    await framed(second).getByText("起初").waitFor();
    await write(open.page, "，第一页写的");
    await notice(second, "在另一个标签页里改过了").waitFor();
    await write(second, "，第二页写的");
    await second.getByRole("button", {name: "把这一页另存一份"}).click();
    await second.getByText("已存为《未命名笔记本（副本）》").waitFor();
    await kept(second);
    expect(second.url()).not.toBe(open.page.url());
    const texts = async (page: Page) => {
      await reload(page);
      return framed(page).locator('[data-mode="md"] .output').innerText();
    };
    await expect.poll(() => texts(open.page)).toContain("起初，第一页写的");
    await expect.poll(() => texts(second)).toContain("起初，第二页写的");
    await choose(open.page, "历史版本");
    await open.page.getByText("另一标签页没存上的改动").waitFor();
  });

  test("what the other has made can be loaded, and what was written here is in the history", async () => {
    open = await create("起初");
    await kept(open.page);
    const second = await another(open);
    await framed(second).getByText("起初").waitFor();
    await write(open.page, "，第一页写的");
    await notice(second, "在另一个标签页里改过了").waitFor();
    await second.getByRole("button", {name: "载入那边的"}).click();
    await framed(second).getByText("起初，第一页写的").waitFor();
    expect(await second.locator(".notice").count()).toBe(0);
    await write(second, "，接着写");
    await notice(open.page, "在另一个标签页里改过了").waitFor();
    await choose(second, "删除");
    await second.locator(".toast").waitFor();
  });
});

test("a copy says that the shipped notebook has changed, shows the difference, and takes the new one or not", async () => {
  open = await visit("?notebook=childcare-places");
  const {page} = open;
  await write(page, "\n\n我加的一句。");
  await kept(page);
  const changed = async () => {
    await alterRecord(page, {origin: {slug: "childcare-places", text: "as it was when the copy was made"}});
    await reload(page);
    await notice(page, "原件更新了").waitFor();
  };
  await changed();
  await page.getByRole("button", {name: "看差别"}).click();
  const dialog = page.getByRole("dialog");
  await expect.poll(() => dialog.locator('.line[data-kind="added"]').allInnerTexts()).toContain("+ 我加的一句。\n");
  await page.keyboard.press("Escape");
  await page.getByRole("button", {name: "换成新版"}).click();
  await page.getByText("已换成新版的").waitFor();
  await expect.poll(() => page.locator(".notice").count()).toBe(0);
  await framed(page).locator('[data-mode="md"] .output').first().waitFor();
  expect(await framed(page).getByText("我加的一句。").count()).toBe(0);
  await page.getByRole("button", {name: "撤销"}).click();
  await framed(page).getByText("我加的一句。").waitFor();
  await changed();
  await page.getByRole("button", {name: "留用我的"}).click();
  await expect.poll(() => page.locator(".notice").count()).toBe(0);
  await reload(page);
  await framed(page).getByText("我加的一句。").waitFor();
  expect(await page.locator(".notice").count()).toBe(0);
});

describe("where the browser does not keep things", () => {
  test("one that refuses is told of, and work goes on in memory", async () => {
    open = await create("在内存里", (page) =>
      page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", {value: undefined}))
    );
    const {page} = open;
    await notice(page, "这个浏览器不让网页存东西").waitFor();
    await framed(page).getByText("在内存里").waitFor();
    await page.getByRole("link", {name: "指标"}).click();
    await page.locator(".saved-list a").click();
    await framed(page).getByText("在内存里").waitFor();
    const asked = new Promise<string>((resolve) =>
      page.once("dialog", (dialog) => (resolve(dialog.type()), void dialog.accept()))
    );
    await page.close({runBeforeUnload: true});
    expect(await asked).toBe("beforeunload");
  });

  test("when it is full the page says so, keeps what there was, and saves when there is room", async () => {
    open = await create("甲", (page) =>
      page.addInitScript(() => {
        const {put} = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
          if ((globalThis as {full?: boolean}).full) throw new DOMException("no room", "QuotaExceededError");
          return put.apply(this, args);
        };
      })
    );
    const {page} = open;
    await kept(page);
    await page.evaluate(() => Object.assign(globalThis, {full: true}));
    await write(page, "乙");
    await notice(page, "空间满了").waitFor();
    const second = await another(open);
    await framed(second).getByText("甲", {exact: true}).waitFor();
    await second.close();
    await page.evaluate(() => Object.assign(globalThis, {full: false}));
    await page.getByRole("button", {name: "再试一次"}).click();
    await kept(page);
    await reload(page);
    await framed(page).getByText("甲乙", {exact: true}).waitFor();
  });

  test("a tab that holds an older form of the storage is waited for, and then all is kept", async () => {
    open = await visit("?documents");
    const holder = open.page;
    const name = `zhibiao:${new URL(holder.url()).pathname}`;
    const gone = (page: Page, version: number) =>
      page.evaluate(
        async ([name, version]) => {
          await new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.addEventListener("success", () => resolve());
            request.addEventListener("error", () => reject(request.error!));
          });
          const request = indexedDB.open(name, version);
          await new Promise((resolve) => request.addEventListener("success", resolve));
          Object.assign(globalThis, {held: request.result});
        },
        [name, version] as const
      );
    await gone(holder, 1);
    const page = await another(open, open.page.url().replace(/\?.*/, "?new"));
    await framed(page).locator('[data-mode="sql"][data-state="done"]').waitFor();
    await write(page, "\n\n等着");
    await notice(page, "挡住了存储").waitFor();
    await holder.evaluate(() => (globalThis as unknown as {held: IDBDatabase}).held.close());
    await expect.poll(() => page.locator(".notice").count()).toBe(0);
    await reload(page);
    await framed(page).getByText("等着").waitFor();
    await gone(holder, 11);
    await write(page, "，旧页");
    await notice(page, "新版的指标").first().waitFor();
  });
});

test("what earlier releases kept in this browser is there", async () => {
  const draft = `<!doctype html>\n<notebook theme="air">\n  <title>千人托位数</title>\n  <script id="1" type="text/markdown">\n    # 旧副本\n  </script>\n  <script id="2" type="module" pinned="">\n    const n = view(Inputs.range([0, 9], {value: 4, step: 1}))\n  </script>\n</notebook>\n`;
  const inputs = JSON.stringify({"2.0": {initial: "4", value: JSON.stringify({value: 7})}});
  open = await visit("", {}, (page) =>
    page.addInitScript(
      ([draft, inputs]) => {
        if (self.origin === "null" || sessionStorage.getItem("done")) return;
        sessionStorage.setItem("done", "yes");
        const place = location.pathname.replace(/[^/]*$/, "");
        localStorage.setItem(`zhibiao:${place}:draft:childcare-places`, draft!);
        localStorage.setItem(`zhibiao:${place}:inputs:childcare-places`, inputs!);
        localStorage.setItem("zhibiao:keys", JSON.stringify({"move-down": "j"}));
      },
      [draft, inputs]
    )
  );
  const {page} = open;
  await page.locator(".saved-list").getByRole("link", {name: "千人托位数"}).click();
  await framed(page).getByText("旧副本").waitFor();
  await expect.poll(() => framed(page).locator('input[type="number"]').inputValue()).toBe("7");
  await framed(page).locator('[data-cell="1"]').focus();
  await page.keyboard.press("j");
  await expect
    .poll(() =>
      framed(page)
        .locator("[data-cell]")
        .evaluateAll((all) => all.map(({id}) => id))
    )
    .toEqual(["cell-2", "cell-1"]);
  await kept(page);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("files are kept with their notebook, read by its cells, and taken away and back", async () => {
  open = await create();
  const {page} = open;
  await kept(page);
  await choose(page, "文件");
  const dialog = page.getByRole("dialog", {name: "文件"});
  await dialog
    .locator("input")
    .setInputFiles({name: "率.csv", mimeType: "text/csv", buffer: Buffer.from("year,rate\n2024,18.23\n")});
  await dialog.getByText(`FileAttachment("率.csv").csv({typed: "auto"})`).waitFor();
  await dialog.getByRole("button", {name: "移除"}).click();
  await expect.poll(() => dialog.locator("li").count()).toBe(0);
  await dialog.getByRole("button", {name: "关闭"}).click();
  await page.getByRole("button", {name: "撤销"}).click();
  await edit(page, "sql");
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await edit(page, "js");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(`(await FileAttachment("率.csv").csv({typed: "auto"}))[0].rate`);
  await page.keyboard.press("Shift+Enter");
  const value = () => framed(page).locator('[data-mode="js"] .output').innerText();
  await expect.poll(value).toBe("18.23");
  await kept(page);
  await reload(page);
  await expect.poll(value).toBe("18.23");
});

test("a notebook and its files are dropped on the page together", async () => {
  open = await visit();
  const {page} = open;
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    const notebook = `<!doctype html><notebook><title>带文件</title><script id="1" type="module">\nawait FileAttachment("n.json").json()\n${"</"}script></notebook>`;
    transfer.items.add(new File([notebook], "a.html", {type: "text/html"}));
    transfer.items.add(new File(["42"], "n.json", {type: "application/json"}));
    document.body.dispatchEvent(new DragEvent("drop", {dataTransfer: transfer, bubbles: true, cancelable: true}));
  });
  await expect.poll(() => framed(page).locator('[data-cell="1"] .output').innerText()).toBe("42");
});
