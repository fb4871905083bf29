import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {unmarked, violations} from "../browser/axe.ts";
import {useBrowser, visit} from "../browser/page.ts";

interface Shown {
  readonly path: string;
  /** what is there when the page is whole */
  readonly ready: string;
  /** opens what is looked at, in the language that is shown */
  readonly open?: (page: Page) => Promise<unknown>;
}

const explored = "?explore&i=maternal-mortality&r=&k=actual~target&y=&c=trend";
const press = (selector: string, then: string) => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.locator(then).first().waitFor();
};
const pages: Readonly<Record<string, Shown>> = {
  "the home page": {path: "", ready: ".headlines zhibiao-chart .chart-point:visible"},
  "search on the home page": {
    path: "",
    ready: ".foot",
    open: async (page) => {
      await page.getByRole("searchbox").fill("丽水");
      await page.locator(".answers a").first().waitFor();
    }
  },
  "the explorer": {path: explored, ready: ".chart-point"},
  "the explorer with nothing chosen": {path: "?explore", ready: "zb-region-tree, h1"},
  "the share dialog": {path: explored, ready: ".chart-point", open: press(".share-button", "dialog[open]")},
  "a point's source": {
    path: explored,
    ready: ".chart-point",
    open: async (page) => {
      await page.locator(".chart-point").first().click();
      await press(".chart-reveal, .chart-tip button", "aside")(page);
    }
  },
  "the reader's documents": {path: "?documents", ready: "h1"},
  "the reader's notebooks": {path: "?mine", ready: ".storage-use"},
  "the releases": {path: "?releases", ready: "h2"},
  "a page that is not there": {path: "?notebook=none", ready: "h1"},
  "a broken link": {path: "#1.AAAA.9.12345678", ready: "h1"}
};

useBrowser();

test.for(Object.entries(pages))("axe finds nothing on %s in either language and theme", async ([, shown]) => {
  const visitor = await visit(shown.path, {colorScheme: "light"});
  const {page} = visitor;
  await page.locator(shown.ready).first().waitFor();
  for (const language of ["zh-CN", "en"]) {
    if (language === "en") {
      await page.keyboard.press("Escape");
      await page.locator(".bar .language").click();
    }
    await shown.open?.(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.emulateMedia({colorScheme: "light"});
    expect(await violations(page), `${language}, light`).toEqual([]);
    await page.emulateMedia({colorScheme: "dark"});
    expect(await violations(page, "color-contrast"), `${language}, dark`).toEqual([]);
  }
  expect(await unmarked(page), "Chinese that is not marked as such").toEqual([]);
  await visitor.close();
});

test("axe finds nothing on a notebook, inside its frame and around it, in either language and theme", async () => {
  const visitor = await visit("?notebook=childcare-places", {colorScheme: "light"});
  const {page, frame} = visitor;
  for (const language of ["zh-CN", "en"]) {
    if (language === "en") await page.locator(".bar .language").click();
    await frame.locator(".chart-point").first().waitFor();
    await frame.locator("main.cells:not(:has([data-cell]:not([data-state=done])))").waitFor();
    const inside = page.frames()[1]!;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme});
      const rule = colorScheme === "dark" ? "color-contrast" : undefined;
      for (const place of [page, inside])
        expect(await violations(place, rule), `${language}, ${colorScheme}`).toEqual([]);
    }
    if (language === "en")
      for (const place of [page, inside])
        expect(await unmarked(place), "Chinese that is not marked as such").toEqual([]);
  }
  await visitor.close();
});
