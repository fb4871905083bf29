import {chromium} from "playwright-core";
import {join} from "node:path";
import {serve} from "./test/browser/serve.ts";
const site = await serve(join(import.meta.dirname, "dist"));
const browser = await chromium.launch({executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"]});
const context = await browser.newContext({viewport: {width: 1280, height: 900}, serviceWorkers: "block"});
const page = await context.newPage();
page.setDefaultTimeout(8000);
page.on("console", (m) => console.log(m.type(), m.text()));
page.on("pageerror", (e) => console.log("ERR", e));
try {
  await page.goto(site.url + process.argv[2]);
  await page.locator(".drawing figure").waitFor();
  await page.getByText("导出", {exact: true}).click();
  await page.getByRole("button", {name: "CSV"}).waitFor();
  await page.screenshot({path: "/tmp/zb/images-fonts/e1.png"});
  await page.setViewportSize({width: 390, height: 844});
  await page.locator("zb-exports").scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await page.screenshot({path: "/tmp/zb/images-fonts/e2.png"});
} catch (e) {
  console.log(e);
  await page.screenshot({path: "/tmp/zb/images-fonts/e1.png"});
}
await browser.close();
await site.close();
