import {expect, test} from "vitest";
import {everything, writeView} from "../../src/explore/index.ts";
import {useBrowser, visit} from "./page.ts";

useBrowser();

const several = {...everything, indicators: ["nursery-places-per-1000", "maternal-mortality"]};
const whole = `?explore&${writeView(several, "2026-11-25")}`;

test.each([
  [whole.slice(0, whole.indexOf("maternal") + 10), "maternal-m"],
  [whole.slice(0, -1), ""],
  ["?explore&", ""],
  ["?explore&v=2&i=", ""]
])("%s says that the link was cut, and shows what could be read until the reader goes on", async (link, unknown) => {
  const {page, close} = await visit(link.endsWith("&") ? link : `${link}&from=singlemessage`);
  const notice = page.getByRole("alert").filter({hasText: "截断"});
  await notice.waitFor();
  if (unknown) expect(await notice.innerText()).toContain(`指标：${unknown}`);
  expect(new URL(page.url()).search).not.toContain("from=");
  await notice.getByRole("button", {name: "知道了"}).click();
  await expect.poll(() => notice.count()).toBe(0);
  expect(page.url()).toMatch(/&z=[a-z\d]{4}$/);
  await close();
});

test("an old link with an indicator that is not known names it; a whole link is silent", async () => {
  const old = await visit("?explore&i=nursery-places-per-1000~emergency-response~maternal-morta");
  await old.page.getByRole("alert").getByText("指标：maternal-morta").waitFor();
  await old.page.locator(".chart-point").first().waitFor();
  await old.close();
  for (const link of [whole, whole.replaceAll("&", "&amp;"), whole.toUpperCase(), `${whole}&isappinstalled=0`]) {
    const {page, close} = await visit(link);
    await page.locator(".chart-point").first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.locator(".chosen li").count()).toBe(2);
    expect(page.url()).not.toMatch(/amp;|isappinstalled/);
    await close();
  }
});

test("an embedded chart says in its place that its link was cut, and under it that its link was changed", async () => {
  const view = writeView({...everything, indicators: ["nursery-places-per-1000"]});
  const cut = await visit(`embed.html?${view.slice(0, -8)}`);
  await cut.page.getByRole("alert").getByText("链接被截断或改动过").waitFor();
  expect(await cut.page.locator("svg.chart-plot").count()).toBe(0);
  await cut.close();
  const altered = await visit(`embed.html?${view.replace("r=", "r=33")}`);
  await altered.page.locator(".embed-stage .chart-point").first().waitFor();
  await altered.page.getByRole("note").getByText("截断或改动过").waitFor();
  await altered.close();
  const plain = await visit(`embed.html?${view.replaceAll("&", "&amp;")}`);
  await plain.page.locator(".embed-stage .chart-point").first().waitFor();
  expect(await plain.page.getByRole("note").count()).toBe(0);
  await plain.close();
});
