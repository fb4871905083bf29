import {expect, test} from "vitest";
import {pages as pdfPages, show, ucs2} from "../readers/pdf-file.ts";
import {expectQuiet, useBrowser, visit, type Visit} from "./page.ts";

const plan = `某某市卫生健康委员会2024年工作总结
一、2024年工作情况
(一)妇幼健康。全市孕产妇死亡率8.12/10万,婴儿死亡率2.1‰,每千人口3岁以下婴幼儿托位数达4.2个。
(二)开展“三个95%目标”行动。`;

useBrowser();

const open = (visit: Visit, ...files: {name: string; text: string}[]) =>
  visit.page
    .locator('input[type="file"][multiple]')
    .setInputFiles(files.map(({name, text}) => ({name, mimeType: "text/plain", buffer: Buffer.from(text)})));

test("a reader's document is read in the browser, each number with its clause, and the others with the reason", async () => {
  const visitor = await visit();
  const requests: string[] = [];
  await visitor.page.getByText("打开我的文件").waitFor();
  visitor.page.on("request", (request) => requests.push(request.url()));
  await open(visitor, {name: "某某2024.txt", text: plan});
  const {page} = visitor;
  await page.getByText("读出 3 条数据").waitFor();
  expect(await page.locator(".chart-written").allInnerTexts()).toEqual(["8.12/10万", "2.1‰", "4.2个"]);
  await page.getByText(/没有采用的数字/).click();
  const name = page.locator(".left-out li").filter({hasText: "三个95"});
  expect(await name.last().innerText()).toContain("名称里的数字");
  expect(requests.filter((url) => /pdf|cmaps/.test(url))).toEqual([]);

  await page.getByRole("button", {name: /查看来源：.*8\.12/}).click();
  const panel = page.getByRole("complementary", {name: "出处"});
  await panel.waitFor();
  expect(await panel.locator("mark").innerText()).toBe("8.12");
  expect(await panel.locator("blockquote").innerText()).toContain("婴儿死亡率2.1‰");
  expect(await panel.innerText()).toContain("自动识别，未经人工核对");
  const rule = panel.getByText(/^[a-z]+\.[a-z-]+$/);
  expect(await rule.isVisible()).toBe(false);
  await panel.getByText("细节").click();
  expect(await rule.isVisible()).toBe(true);
  expectQuiet(visitor);
  await visitor.close();
});

test("the reader corrects a region and a year that the text does not tell, and every row follows", async () => {
  const visitor = await visit();
  await open(visitor, {name: "某某2024.txt", text: plan});
  const {page} = visitor;
  await page.getByText("读出 3 条数据").waitFor();
  await page.getByLabel("地区").fill("没有这个地方");
  await page.getByRole("button", {name: "更正"}).click();
  await page.getByText("没有找到“没有这个地方”").waitFor();
  await page.getByLabel("地区").fill("临沧市");
  await page.getByLabel("年份").fill("2022");
  await page.getByRole("button", {name: "更正"}).click();
  await page.locator(".chart-table tbody th").filter({hasText: "临沧市"}).first().waitFor();
  expect(await page.locator(".chart-table tbody tr[data-region='530900']").count()).toBe(3);
  expectQuiet(visitor);
  await visitor.close();
});

test("what was read opens in a notebook beside the public data", async () => {
  const visitor = await visit();
  await open(visitor, {name: "某某2024.txt", text: plan});
  await visitor.page.getByRole("button", {name: "在笔记本里分析"}).click();
  await visitor.frame.locator(".chart-point").first().waitFor();
  expect(await visitor.frame.locator("select option").allInnerTexts()).toEqual([
    "孕产妇死亡率",
    "婴儿死亡率",
    "每千人口3岁以下婴幼儿托位数"
  ]);
  expect(await visitor.frame.locator(".chart-table .chart-written").allInnerTexts()).toEqual(["8.12/10万"]);
  expectQuiet(visitor);
  await visitor.close();
});

test("a file that is no document says what to do, and the others are read", async () => {
  const visitor = await visit();
  await open(visitor, {name: "old.doc", text: "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}, {name: "某某2024.txt", text: plan});
  const {page} = visitor;
  await page.getByText("3 条", {exact: true}).waitFor();
  await page.getByRole("button", {name: /old\.doc/}).click();
  expect(await page.getByRole("alert").innerText()).toMatch(/另存为|重新下载|不是文字文件/);
  await visitor.close();
});

test("forty documents advance in amounts, stop when the reader says so, and go on", async () => {
  const visitor = await visit("?documents");
  const {page} = visitor;
  // the thirtieth document waits for its reader's program, so that there is a middle to stop in
  await page.route(/assets\/read-[\w-]{8}\.js/, () => {});
  await page.getByRole("heading", {level: 1}).waitFor();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, {said});
    new MutationObserver(() => {
      const text = document.querySelector(".reading-line [role=status]")?.textContent.trim();
      if (text && text !== said.at(-1)) said.push(text);
    }).observe(document.body, {childList: true, characterData: true, subtree: true});
  });
  const text = (i: number) => ({
    name: `${i + 1}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(plan.replace("2024年", `20${i + 10}年`))
  });
  const scan = pdfPages("UniGB-UCS2-H", [show(ucs2("全市婴儿死亡率2.1‰。"), 72, 700)]);
  const files = Array.from({length: 40}, (_, i) =>
    i === 29 ? {name: "30.pdf", mimeType: "application/pdf", buffer: Buffer.from(scan)} : text(i)
  );
  await page.locator('input[type="file"][multiple]').setInputFiles(files);
  await page.locator(".amount").filter({hasText: "已读 29 份，共 40 份"}).waitFor();
  expect(await page.locator(".reading-line progress").getAttribute("value")).toBe("29");
  await page.getByRole("button", {name: "停止"}).click();
  const status = page.locator(".reading-line [role=status]");
  await status.filter({hasText: "已停止：读完的 29 份都在，还有 11 份没有读。"}).waitFor();
  expect(await page.locator(".file .state").filter({hasText: "3 条"}).count()).toBe(29);
  expect(await page.locator(".file .state").filter({hasText: "没有读"}).count()).toBe(11);
  await page.getByRole("button", {name: "在笔记本里分析"}).waitFor();

  await page.unroute(/assets\/read-[\w-]{8}\.js/);
  await page.getByRole("button", {name: "接着读"}).click();
  await status.filter({hasText: "40 份都读完了，共 118 条数据。"}).waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as {said: string[]}).said)).toEqual([
    "已读 10 份，共 40 份",
    "已读 20 份，共 40 份",
    "已停止：读完的 29 份都在，还有 11 份没有读。",
    "已读 20 份，共 40 份",
    "已读 30 份，共 40 份",
    "40 份都读完了，共 118 条数据。"
  ]);
  expectQuiet(visitor);
  await visitor.close();
});
