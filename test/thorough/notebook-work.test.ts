import {afterEach, describe, expect, test} from "vitest";
import {openNotebook, type OpenNotebook} from "../browser/notebook-page.ts";
import {expectQuiet, useBrowser, visit, type Visit} from "../browser/page.ts";

useBrowser();
let open: OpenNotebook;
afterEach(async () => {
  expectQuiet(open);
  await open.close();
});

test("find goes through all cells, and replaces in all as one step", async () => {
  open = await openNotebook(["const rate = 1", "rate + 1", {mode: "md", value: "rate ${rate}"}]);
  await expect.poll(() => open.text(2)).toBe("2");
  await open.press(1, "Control+Shift+f");
  const panel = open.frame.locator(".panel");
  await panel.getByRole("searchbox", {name: "查找"}).fill("rate");
  await expect.poll(() => panel.locator(".note").first().innerText()).toContain("共 4 处");
  await panel.getByRole("searchbox", {name: "查找"}).press("Enter");
  await panel.getByRole("searchbox", {name: "查找"}).press("Enter");
  await expect.poll(() => panel.locator(".note").first().innerText()).toContain("第 2 处");
  await open.cell(2).locator(".cm-content").waitFor();
  await panel.getByRole("searchbox", {name: "替换为"}).fill("率");
  await panel.getByRole("button", {name: "全部替换"}).click();
  await expect.poll(() => open.text(3)).toBe("率 1");
  expect(await open.cell(2).locator(".cm-content").innerText()).toBe("率 + 1");
  await open.page.keyboard.press("Escape");
  await open.frame.locator('[data-command="undo"]').click();
  await expect.poll(() => open.text(3)).toBe("rate 1");
});

test("every command is in the palette and runs from there", async () => {
  open = await openNotebook(["1", "2"]);
  await open.press(2, "Control+k");
  const field = open.frame.getByRole("combobox");
  await field.fill("上移");
  await field.press("Enter");
  expect(await open.order()).toEqual([2, 1]);
  await open.page.keyboard.press("Control+Shift+p");
  await open.frame.getByRole("combobox").fill("delete");
  await open.page.keyboard.press("Enter");
  await expect.poll(() => open.order()).toEqual([1]);
});

test("a key can be changed, is told where it is taken, and given back", async () => {
  open = await openNotebook(["1", "2"]);
  await open.press(1, "?");
  const panel = open.frame.locator(".panel");
  const field = panel.getByRole("textbox", {name: "“下移”的快捷键"});
  await field.press("j");
  expect(await field.inputValue()).toBe("J");
  await field.press("d");
  expect(await panel.innerText()).toContain("与“复制一份”相同");
  await field.press("j");
  await open.press(1, "j");
  expect(await open.order()).toEqual([2, 1]);
  await panel.getByRole("button", {name: "恢复"}).click();
  await open.press(1, "Alt+ArrowUp");
  expect(await open.order()).toEqual([1, 2]);
});

describe("presenting", () => {
  const cells = [
    {mode: "md", value: "# 一"},
    "1 + 1",
    {mode: "md", value: "## 二"},
    {mode: "html", value: "<figure><svg width=400 height=900><rect width=400 height=900 /></svg></figure>"}
  ] as const;

  test("the reading view has no editors and no buttons; Escape leads back", async () => {
    open = await openNotebook(cells);
    await expect.poll(() => open.text(2)).toBe("2");
    await open.frame.locator('[data-command="read"]').click();
    expect(await open.frame.locator(".source, .actions, .insert-point").count()).toBe(0);
    expect(await open.text(2)).toBe("2");
    await open.page.keyboard.press("Escape");
    await open.frame.locator(".insert-point").first().waitFor({state: "attached"});
  });

  test("slides go by headings, by keys and by buttons", async () => {
    open = await openNotebook(cells);
    await expect.poll(() => open.text(2)).toBe("2");
    await open.press(1, "s");
    const visible = () =>
      open.frame.locator("[data-cell]:visible").evaluateAll((all) => all.map((each) => Number(each.id.slice(5))));
    expect(await visible()).toEqual([1, 2]);
    await open.page.keyboard.press("ArrowRight");
    await expect.poll(visible).toEqual([3, 4]);
    await open.page.keyboard.press("ArrowRight");
    expect(await open.frame.locator(".slide-tools").innerText()).toContain("2 / 2");
    await open.frame.getByRole("button", {name: "上一个"}).click();
    await expect.poll(visible).toEqual([1, 2]);
  });

  test("printed, nothing of the tools is there, and charts are not cut", async () => {
    open = await openNotebook(cells);
    await expect.poll(() => open.text(2)).toBe("2");
    await open.page.emulateMedia({media: "print"});
    expect(await open.frame.locator(":is(.tools, .actions, .insert-point, .panel):visible").count()).toBe(0);
    const style = await open.frame.locator("figure").evaluate((figure) => getComputedStyle(figure).breakInside);
    expect(style).toBe("avoid");
    expect(await open.frame.locator("main").evaluate((main) => getComputedStyle(main).overflow)).toBe("visible");
  });
});

test("what was chosen in an input stays when its cell is deleted and comes back", async () => {
  open = await openNotebook(["const n = view(Inputs.range([0, 10], {value: 4, step: 1}))", "n * 2"]);
  await expect.poll(() => open.text(2)).toBe("8");
  const number = open.cell(1).locator('input[type="number"]');
  await number.fill("7");
  await expect.poll(() => open.text(2)).toBe("14");
  await open.press(1, "Delete");
  await open.cell(2).locator(".fault").waitFor();
  await open.page.keyboard.press("Control+z");
  await expect.poll(() => open.text(2)).toBe("14");
});

test("what was chosen in an input of a shipped notebook is there after a reload", async () => {
  const shipped = await visit("?notebook=maternal-mortality");
  const box = (page: Visit) => page.frame.getByRole("checkbox", {name: "目标"});
  await box(shipped).uncheck();
  await shipped.frame.locator('[data-kind="actual"]').first().waitFor();
  const keptInputs = () =>
    shipped.page.evaluate(async () => {
      const [{name}] = (await indexedDB.databases()) as [{name: string}];
      const request = indexedDB.open(name);
      await new Promise((resolve) => request.addEventListener("success", resolve));
      const asked = request.result.transaction("choices").objectStore("choices").get("shipped:maternal-mortality");
      await new Promise((resolve) => asked.addEventListener("success", resolve));
      request.result.close();
      return JSON.stringify(asked.result ?? null);
    });
  await expect.poll(keptInputs).toContain("actual");
  await shipped.page.reload();
  await box(shipped).waitFor();
  expect(await box(shipped).isChecked()).toBe(false);
  open = {...open, ...shipped};
});
