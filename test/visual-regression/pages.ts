import type {Page} from "playwright-core";

/** A page that has reference pictures: its address, and what makes it whole. */
export interface ComparedPage {
  readonly path: (language: "zh" | "en") => string;
  /** opens what is pictured and waits until it is there */
  readonly ready: (page: Page) => Promise<unknown>;
}

const app = (query: string) => (language: "zh" | "en") => `${query}${query ? "&" : "?"}lang=${language}`;
const still = (path: string) => (language: "zh" | "en") => `${language === "en" ? "en/" : ""}${path}`;
const shown = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();
const explored = app("?explore&i=maternal-mortality&r=&k=actual~target&y=&c=trend");
const drawn = shown(".chart-point:visible");

export const pages: Readonly<Record<string, ComparedPage>> = {
  home: {
    path: app(""),
    async ready(page) {
      await page.locator(".headlines zhibiao-chart .chart-point:visible").first().waitFor();
      await page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLImageElement>(".notebooks img")].every((each) => each.src)
      );
    }
  },
  explorer: {path: explored, ready: drawn},
  notebook: {
    path: app("?notebook=childcare-places"),
    async ready(page) {
      const frame = page.frameLocator("iframe");
      await frame.locator(".chart-point:visible").first().waitFor();
      await frame.locator("main.cells:not(:has([data-cell]:not([data-state=done])))").waitFor();
    }
  },
  source: {
    path: explored,
    async ready(page) {
      await page.locator(".chart-point").first().click();
      await page.locator(".chart-tip .chart-reveal").click();
      await page.locator("aside blockquote").waitFor();
    }
  },
  library: {path: app("?mine"), ready: shown(".storage-use dd")},
  share: {
    path: explored,
    async ready(page) {
      await drawn(page);
      await page.locator(".share-button").click();
      await page.locator("dialog[open] input, dialog[open] textarea").first().waitFor();
    }
  },
  embed: {
    path: explored,
    async ready(page) {
      await drawn(page);
      await page.getByRole("button", {name: /^(?:嵌入到网页|Embed)/}).click();
      await page.frameLocator(".embedding iframe").locator("svg.chart-plot:visible").waitFor();
    }
  },
  problem: {path: app("?notebook=none"), ready: shown("main h1")},
  indicator: {path: still("indicator/maternal-mortality.html"), ready: drawn},
  guide: {path: still("guide/charts.html"), ready: shown("main h1")},
  chart: {path: still("embed/maternal-mortality.html"), ready: drawn}
};
