import type {Page} from "playwright-core";
import {expect, inject, test} from "vitest";
import {useBrowser, visit} from "../browser/page.ts";

const widths = [320, 390, 768, 1280, 2560, 3840];
const explored = "?explore&i=maternal-mortality&r=&k=actual~target&y=&c=trend";
/** Address, and what is there when the page is whole. */
const pages = [
  ["?lang=LANG", ".headlines zhibiao-chart .chart-point:visible"],
  [`${explored}&lang=LANG`, ".chart-point"],
  ["?documents&lang=LANG", "main h1"],
  ["?mine&lang=LANG", ".storage-use"],
  ["?releases&lang=LANG", "main h2"],
  ["?notebook=none&lang=LANG", "main h1"],
  ["PREFIXindicator/maternal-mortality.html", ".chart-point:visible"],
  ["PREFIXguide/data-dictionary.html", "main h1"],
  ["PREFIXdocument/lincang-2025.html", "main h1"]
] as const;
const languages = ["zh", "en"] as const;
const addressOf = (path: string, language: string) =>
  path.replace("LANG", language).replace("PREFIX", language === "en" ? "en/" : "");

useBrowser();

/** What reaches over the right edge of the page and cannot be scrolled to in a box of its own. */
function overEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {clientWidth, scrollWidth} = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((element) => {
      if (element.getBoundingClientRect().right <= clientWidth + 1) return false;
      for (let at = element.parentElement; at; at = at.parentElement)
        if (at !== document.body && getComputedStyle(at).overflowX !== "visible") return false;
      return true;
    });
    return [`${scrollWidth} px`, ...wide.slice(0, 4).map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** Texts that their own box cuts: boxes that are made to cut, and for readers of screens, are left out. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.body.querySelectorAll<HTMLElement>(
        "button, a, .button, label, legend, th, td, dt, dd, p, h1, h2, h3, summary"
      )
    ]
      .filter((element) => {
        const {overflowX, overflowY, textOverflow} = getComputedStyle(element);
        if (element.clientWidth <= 1 || textOverflow === "ellipsis" || !element.checkVisibility()) return false;
        const across = overflowX !== "visible" && overflowX !== "auto" && element.scrollWidth > element.clientWidth + 1;
        const down = overflowY !== "visible" && overflowY !== "auto" && element.scrollHeight > element.clientHeight + 1;
        const fixed = element.scrollWidth > element.clientWidth + 1 && ["BUTTON", "A"].includes(element.tagName);
        return across || down || (fixed && getComputedStyle(element).display !== "inline");
      })
      .map((element) => element.outerHTML.slice(0, 140))
  );
}

test.for(pages)("%s runs over no edge from 320 to 3840 pixels in either language", async ([path, ready]) => {
  const visitor = await visit(addressOf(path, "zh"));
  const {page} = visitor;
  for (const language of languages) {
    if (language === "en") await page.goto(inject("site") + addressOf(path, language));
    await page.locator(ready).first().waitFor();
    for (const width of widths) {
      await page.setViewportSize({width, height: 800});
      await expect.poll(() => overEdge(page), {message: `${language}, ${width}`}).toEqual([]);
    }
  }
  await visitor.close();
});

test.for(pages)("%s cuts no text when lines and letters are spaced out (WCAG 1.4.12)", async ([path, ready]) => {
  const visitor = await visit(addressOf(path, "en"), {viewport: {width: 320, height: 640}, bypassCSP: true});
  const {page} = visitor;
  await page.locator(ready).first().waitFor();
  const before = await cutTexts(page);
  await page.addStyleTag({
    content:
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}"
  });
  expect(before).toEqual([]);
  expect(await cutTexts(page)).toEqual([]);
  expect(await overEdge(page)).toEqual([]);
  await visitor.close();
});

test("on paper a page is light whatever the theme, whole, and without what cannot be pressed there", async () => {
  const visitor = await visit(explored, {viewport: {width: 680, height: 900}, colorScheme: "dark"});
  const {page} = visitor;
  await page.locator(".chart-point").first().waitFor();
  await page.emulateMedia({media: "print"});
  const ink = () => page.evaluate(() => getComputedStyle(document.querySelector(".chart-title")!).color);
  await expect.poll(ink).toBe("rgb(29, 31, 34)");
  expect(await page.locator("button:visible, select:visible, input:visible, footer:visible").count()).toBe(0);
  const beyond = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll(".chart-table td, svg.chart-plot")].filter(
          (each) => each.getBoundingClientRect().right > innerWidth + 1
        ).length
    );
  await expect.poll(beyond).toBe(0);
  await page.goto(`${inject("site")}?notebook=tour`);
  await page.locator("p", {hasText: "存为独立网页"}).waitFor();
  expect(await page.locator(".bar:visible, .engine:visible").count()).toBe(0);
  await visitor.close();
});

test("at 400 % what has the focus is in sight on every page, whatever else stays in place", async () => {
  const visitor = await visit("", {viewport: {width: 320, height: 256}});
  const {page} = visitor;
  for (const [path, ready] of pages) {
    await page.goto(inject("site") + addressOf(path, "zh"));
    await page.locator(ready).first().waitFor();
    const hidden: string[] = [];
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press("Tab");
      hidden.push(
        ...(await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body || element.shadowRoot || element.closest("svg")) return [];
          const seen = [...element.getClientRects()].some(({left, top, right, bottom, width, height}) => {
            if (width <= 1 || height <= 1) return true;
            const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
            const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
            const there = document.elementFromPoint(x, y);
            return there !== null && (element.contains(there) || there.contains(element));
          });
          return seen ? [] : [element.outerHTML.slice(0, 120)];
        }))
      );
    }
    expect(hidden, path).toEqual([]);
  }
  await visitor.close();
});

test("for a finger every control of the app is at least 24 pixels high and wide, or stands in a sentence (WCAG 2.5.8)", async () => {
  const visitor = await visit("", {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});
  const {page} = visitor;
  for (const [path, ready] of pages) {
    await page.goto(inject("site") + addressOf(path, "zh"));
    await page.locator(ready).first().waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [role=treeitem]")]
        .filter((element) => {
          const target = element.closest("label") ?? element;
          const {width, height} = target.getBoundingClientRect();
          if (!element.checkVisibility({opacityProperty: true}) || width <= 4 || element.closest("svg")) return false;
          const inSentence = getComputedStyle(element).display === "inline";
          return !inSentence && (width < 24 || height < 24);
        })
        .map((element) => element.outerHTML.slice(0, 120))
    );
    expect(small, path).toEqual([]);
  }
  await visitor.close();
});
