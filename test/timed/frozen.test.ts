import {expect, test} from "vitest";
import {openNotebook} from "../browser/notebook-page.ts";
import {useBrowser} from "../browser/page.ts";

useBrowser();

test("a frame that stands still is said to, is stopped with one click, and opens again without running", async () => {
  // code that no loop guard sees
  const freeze = `const button = document.createElement("button");
button.textContent = "冻";
button.onclick = () => setTimeout(new Function("for (const end = Date.now() + 120000; Date.now() < end; );"), 50);
display(button);`;
  const {page, frame, order, text, close} = await openNotebook(["display(1 + 1)", freeze]);
  await frame.getByRole("button", {name: "冻"}).click();
  await page.getByRole("button", {name: "停止它"}).click();
  await page.getByRole("heading", {name: "笔记本已停止"}).waitFor();
  expect(await page.locator("iframe").count()).toBe(0);
  await page.getByRole("button", {name: "打开，先不运行"}).click();
  await frame.locator("main.cells").waitFor();
  expect(await order()).toEqual([1, 2]);
  expect(await text(1)).toBe("");
  await close();
});
