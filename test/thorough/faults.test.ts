import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {useBrowser, visit, type Visit} from "../browser/page.ts";

useBrowser();

const notebook = "?notebook=maternal-mortality";
const explorer = "?explore&i=maternal-mortality&r=&k=actual~target&y=&c=trend";

/** What a browser itself says of a file that does not come, beside which nothing may be said. */
const fileFaults = /Failed to load resource|net::ERR_|status of (?:404|500)|WebAssembly/;

async function withVisit(
  path: string,
  prepare: (page: Page) => Promise<unknown>,
  look: (open: Visit) => Promise<void>,
  options: Parameters<typeof visit>[1] = {}
): Promise<void> {
  const open = await visit(path, options, prepare);
  try {
    await look(open);
  } finally {
    await open.close();
  }
}

const lacking = (pattern: RegExp) => (page: Page) =>
  page.route(pattern, (route) => route.fulfill({status: 404, contentType: "text/html", body: "<h1>Not Found</h1>"}));

/** A page in the place of another: a heading, what happened, what is safe, what to do, and details to copy. */
async function expectFailurePage({page}: Visit, title: string): Promise<string> {
  await page.getByRole("heading", {level: 1, name: title}).waitFor();
  const told = page.getByRole("alert").locator("dt");
  expect(await told.allInnerTexts()).toEqual(["发生了什么", "没有受影响的", "怎么办"]);
  for (const text of await page.getByRole("alert").locator("dd").allInnerTexts()) expect(text).toMatch(/。$/);
  expect(await page.locator("main .actions").first().getByRole("button").count()).toBeGreaterThan(0);
  const report = await page.locator("pre.report").innerText();
  expect(report).toMatch(/版本: 0\.1\.0/);
  expect(report).toMatch(/浏览器: Mozilla/);
  await page.getByRole("button", {name: "复制详情"}).click();
  await page.getByText("已复制").waitFor();
  return report;
}

const frontWorks = async ({page}: Visit) => {
  await page.getByRole("button", {name: "回到首页"}).click();
  await page.locator("zhibiao-chart svg.chart-plot >> visible=true").first().waitFor();
};

/** The line of a notebook whose database is not there: its text stands, and the rest is said. */
async function expectNoEngine({page, frame}: Visit, why: RegExp): Promise<void> {
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/数据库没有启动/);
  await alert.getByText("详情", {exact: true}).click();
  await alert.getByRole("button", {name: "复制详情"}).waitFor();
  expect(await alert.innerText()).toMatch(why);
  await frame.locator("h1, h2").first().waitFor();
}

test("details of a link tell its length and nothing of its notebook", async () => {
  const fragment = `#1.${"A".repeat(900)}.900.00000000`;
  await withVisit(
    fragment,
    async () => {},
    async (open) => {
      const report = await expectFailurePage(open, "这个链接打不开");
      expect(report).toContain(`#… (${fragment.length})`);
      expect(report).not.toContain("AAAA");
      expect(report).toContain("BrokenLink");
      expect(open.errors).toEqual([]);
    }
  );
});

test.for([
  ["has no client", lacking(/assets\/(?:supervised|database|src|arrow)-[\w-]{8}\.js/), /没有取到它的程序/],
  ["is not there", lacking(/duckdb-eh[^/]*\.wasm/), /没有取到它的程序/],
  [
    "is cut",
    (page: Page) =>
      page.route(/duckdb-eh[^/]*\.wasm/, async (route) => {
        const body = readFileSync(join(import.meta.dirname, "../../dist/assets", wasmOf(route.request().url())));
        await route.fulfill({contentType: "application/wasm", body: body.subarray(0, 100_000)});
      }),
    /不完整/
  ],
  [
    "dies when it starts",
    (page: Page) =>
      page.route(/duckdb\.worker[^/]*\.js/, (route) =>
        route.fulfill({contentType: "text/javascript", body: "throw new Error('the worker is broken')"})
      ),
    /不完整/
  ],
  [
    "finds no memory",
    (page: Page) =>
      page.route(/duckdb\.worker[^/]*\.js/, (route) =>
        route.fulfill({
          contentType: "text/javascript",
          body: "onmessage = () => { throw new RangeError('WebAssembly.Memory(): could not allocate memory') }"
        })
      ),
    /内存不够.*关掉一些标签页/
  ]
] as const)("an engine that %s leaves the notebook's text, and says why", async ([, prepare, why]) => {
  await withVisit(notebook, prepare, async (open) => {
    await expectNoEngine(open, why);
    expect(open.errors.filter((each) => !fileFaults.test(each))).toEqual([]);
  });
});

const wasmOf = (url: string) => url.replace(/^.*\//, "");

test.for([
  [
    "is another file",
    (page: Page) => page.route(/observations[^/]*\.arrow/, (route) => route.fulfill({body: "<html>"}))
  ],
  [
    "is cut",
    (page: Page) =>
      page.route(/observations[^/]*\.arrow/, async (route) => {
        const body = await (await route.fetch()).body();
        await route.fulfill({body: body.subarray(0, body.length / 2)});
      })
  ]
] as const)("data that %s stop neither the notebook's text nor the home page, and say so", async ([, prepare]) => {
  await withVisit(notebook, prepare, async (open) => {
    await expectNoEngine(open, /没有取到|不完整/);
    await open.page.goto(open.page.url().replace(/\?.*/, explorer));
    await open.page.locator("main.problem h1, main.explorer h1").waitFor();
    await open.page.goto(open.page.url().replace(/\?.*/, ""));
    await open.page.locator("zhibiao-chart svg.chart-plot >> visible=true").first().waitFor();
  });
});

test("a script that a newer build has taken away is a newer version, not a blank page", async () => {
  const prepare = async (page: Page) => {
    await lacking(/assets\/explorer-[^/]*\.js/)(page);
    await page.route(/\/index\.html$/, async (route) => {
      const body = (await (await route.fetch()).text()).replace(/assets\/index-[\w-]+\.js/, "assets/index-newer.js");
      await route.fulfill({body, contentType: "text/html"});
    });
  };
  await withVisit("", prepare, async (open) => {
    await open.page.getByRole("link", {name: "选指标看图"}).click();
    const report = await expectFailurePage(open, "网站已经更新");
    expect(report).toMatch(/explorer-[\w-]+\.js/);
    await open.page.getByRole("button", {name: "重新载入"}).waitFor();
    await frontWorks(open);
    expect(open.errors.filter((each) => !fileFaults.test(each))).toEqual([]);
  });
});

test("a script that does not come for another reason leaves the page as it is, and says so", async () => {
  await withVisit(explorer, lacking(/assets\/share-[^/]*\.js/), async (open) => {
    const {page} = open;
    await page.locator("zb-explorer svg.chart-plot").first().waitFor();
    await page.locator(".share-button").click();
    const strip = page.getByRole("alert");
    await strip.getByRole("heading", {name: "有一个文件没有取到"}).waitFor();
    expect(await strip.innerText()).toMatch(/share-[\w-]+\.js.*你的笔记本和文件都在这个浏览器里/s);
    await strip.getByText("详情", {exact: true}).click();
    await strip.getByRole("button", {name: "复制详情"}).click();
    await strip.getByText("已复制").waitFor();
    expect(await page.locator("zb-explorer svg.chart-plot").count()).toBeGreaterThan(0);
    await strip.getByRole("button", {name: "知道了"}).click();
    await strip.waitFor({state: "detached"});
  });
});

test.for([
  ["frame", /\/frame\.html/, /frame\.html/],
  ["editor", /guest[^/]*\.js/, /guest-[\w-]+\.js/],
  ["text", /assets\/maternal-mortality-[^/]*\.js/, /maternal-mortality/]
] as const)("a notebook whose %s is missing is a page that says so", async ([, pattern, named]) => {
  await withVisit(notebook, lacking(pattern), async (open) => {
    const report = await expectFailurePage(open, "有一个文件没有取到");
    expect(report).toMatch(named);
    expect(await open.page.getByRole("alert").innerText()).toMatch(named);
    await frontWorks(open);
    expect(open.errors.filter((each) => !fileFaults.test(each))).toEqual([]);
  });
});

test("the app's own program is missing: the page says so without it", async () => {
  await withVisit("", lacking(/assets\/index-[^/]*\.js/), async ({page}) => {
    await page.getByRole("heading", {name: "网页没有打开"}).waitFor();
    expect(await page.locator(".stuck").innerText()).toMatch(/你的笔记本和文件都在这个浏览器里.*重新载入/s);
    expect(await page.locator(".stuck pre").innerText()).toMatch(/index-[\w-]+\.js/);
    await page.getByRole("button", {name: "复制详情"}).waitFor();
    await page.getByRole("link", {name: "指标目录"}).click();
    await page.getByRole("heading", {level: 1}).waitFor();
  });
});

test("the app's program stops before it has drawn anything: the page says so", async () => {
  const prepare = (page: Page) =>
    page.route(/assets\/index-[^/]*\.js/, (route) =>
      route.fulfill({contentType: "text/javascript", body: "throw new Error('broken before it begins')"})
    );
  await withVisit("", prepare, async ({page}) => {
    await page.getByRole("heading", {name: "网页没有打开"}).waitFor();
    await page.getByRole("button", {name: "重新载入"}).waitFor();
  });
});

test("a view that cannot be drawn is replaced by a page that says so, and other pages still open", async () => {
  const prepare = (page: Page) =>
    page.addInitScript(() => {
      const {DateTimeFormat} = Intl;
      Object.assign(globalThis, {mend: () => Object.assign(Intl, {DateTimeFormat})});
      Object.assign(Intl, {
        DateTimeFormat: function () {
          throw new Error("no dates today");
        }
      });
    });
  await withVisit("", prepare, async (open) => {
    const report = await expectFailurePage(open, "这一页没有画出来");
    expect(report).toContain("no dates today");
    await open.page.evaluate(() => (globalThis as unknown as {mend(): void}).mend());
    await frontWorks(open);
    expect(open.errors).toEqual([]);
  });
});

test("an error that nothing has caught is told once, and the page goes on", async () => {
  await withVisit(
    "",
    async () => {},
    async ({page}) => {
      await page.locator("zb-search input").waitFor();
      await page.evaluate(() => {
        setTimeout(() => {
          throw new Error("thrown in passing");
        });
      });
      const strip = page.getByRole("alert");
      await strip.getByRole("heading", {name: "刚才有一步没有做成"}).waitFor();
      await page.evaluate(() => void Promise.reject(new Error("rejected", {cause: new Error("the cause of it")})));
      await expect.poll(() => strip.locator("pre").textContent()).toMatch(/rejected[^]*← [^]*the cause of it/);
      await page.locator("zb-search input").fill("孕产妇");
      await page.getByRole("link", {name: "孕产妇死亡率"}).first().waitFor();
    }
  );
});

test.for([
  ["refuses", "这个浏览器不让网页存东西"],
  ["newer", "存下的笔记本来自更新的版本"]
] as const)("a browser whose database %s says so on the home page, and notebooks run", async ([kind, sentence]) => {
  const prepare = (page: Page) =>
    page.addInitScript((kind) => {
      const open = indexedDB.open.bind(indexedDB);
      IDBFactory.prototype.open = function (name: string) {
        if (kind === "refuses") throw new DOMException("not here", "SecurityError");
        return open(name, 1);
      };
      if (kind === "newer")
        IDBFactory.prototype.open = function () {
          const request = open(`other-${performance.now()}`, 2);
          request.addEventListener("success", () => request.result.close());
          Object.defineProperty(request, "error", {value: new DOMException("newer", "VersionError")});
          setTimeout(() => request.dispatchEvent(new Event("error")));
          return request;
        };
    }, kind);
  await withVisit("", prepare, async (open) => {
    await open.page.getByText(sentence).first().waitFor();
    await open.page.getByRole("link", {name: "孕产妇死亡率"}).first().click();
    await open.frame.locator(".chart-point").first().waitFor();
    expect(open.errors).toEqual([]);
  });
});

test("a browser that keeps no settings and takes no service worker shows everything", async () => {
  const prepare = (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        }
      });
      navigator.serviceWorker.register = () => Promise.reject(new DOMException("not allowed", "SecurityError"));
    });
  await withVisit("", prepare, async ({page, errors}) => {
    await page.locator("zhibiao-chart svg.chart-plot >> visible=true").first().waitFor();
    await page.getByText("没有存到本机，离线时打不开").waitFor();
    await page.getByRole("button", {name: "Switch to English"}).click();
    await page.getByRole("heading", {name: "Notebooks", exact: true}).waitFor();
    expect(errors).toEqual([]);
  });
});

test("without scripts the page says what needs them and where to go", async () => {
  await withVisit(
    "",
    async () => {},
    async ({page}) => {
      await page.getByRole("heading", {name: "这里需要 JavaScript"}).waitFor();
      expect(await page.locator(".opening:visible, .first:visible, .stuck:visible").count()).toBe(0);
      await page.getByRole("link", {name: "全部指标", exact: true}).click();
      await page.getByRole("heading", {level: 1}).waitFor();
    },
    {javaScriptEnabled: false}
  );
});

test("addresses that name what is not there say so and lead on", async () => {
  await withVisit(
    "?notebook=no-such-thing",
    async () => {},
    async (open) => {
      await expectFailurePage(open, "没有这个笔记本");
      const {page} = open;
      const home = page.url().replace(/\?.*/, "");
      await page.goto(`${home}?mine=0000`);
      await expectFailurePage(open, "没有这个笔记本");
      await page.goto(`${home}?explore&i=no-such-indicator&r=999999&k=actual&y=&c=auto`);
      await page.getByText("没有“no-such-indicator”这个指标").waitFor();
      expect(open.errors).toEqual([]);
    }
  );
});

test("what a host answers for a page that is not there leads on, in both languages, without a script", async () => {
  await withVisit(
    "404.html",
    async () => {},
    async ({page, errors}) => {
      await page.getByRole("heading", {level: 1, name: "没有这一页"}).waitFor();
      await page.getByRole("heading", {level: 2, name: "There is no such page"}).waitFor();
      expect(await page.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
        "/",
        "/indicator/index.html",
        "/region/index.html",
        "/?lang=en",
        "/en/indicator/index.html",
        "/en/region/index.html"
      ]);
      expect(errors).toEqual([]);
    }
  );
});
