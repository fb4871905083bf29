import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {openNotebook, type OpenNotebook} from "../browser/notebook-page.ts";
import {expectQuiet, useBrowser} from "../browser/page.ts";

useBrowser();

describe("the list of cells", () => {
  let open: OpenNotebook;
  beforeEach(async () => {
    await open?.close();
    open = await openNotebook(["const a = 1", "a + 1", "const c = a * 10;\n\nconst d = c + 1", "d"]);
    await expect.poll(() => open.text(4)).toBe("11");
  });
  afterAll(() => open.close());

  test("a cell of each kind is added below, by keys alone, and written at once", async () => {
    for (const [steps, mode] of [
      [0, "js"],
      [1, "sql"],
      [2, "md"],
      [3, "html"]
    ] as const) {
      await open.press(1, "b");
      await open.frame.locator(".kinds button").first().waitFor();
      for (let step = 0; step < steps; step++) await open.page.keyboard.press("ArrowRight");
      await open.page.keyboard.press("Enter");
      const added = (await open.order())[1]!;
      await open.cell(added).locator(".cm-content").waitFor();
      expect(await open.cell(added).getAttribute("data-mode")).toBe(mode);
      await open.leave();
    }
    expect(await open.order()).toEqual([1, 8, 7, 6, 5, 2, 3, 4]);
  });

  test("a cell is added above, runs, and its name is there for others", async () => {
    await open.press(1, "a", "Enter");
    await open.cell(5).locator(".cm-content").waitFor();
    await open.page.keyboard.type("const fresh = 7");
    await open.page.keyboard.press("Shift+Enter");
    await open.leave();
    expect((await open.order())[0]).toBe(5);
    const content = await open.edit(2);
    await content.press("Control+a");
    await open.page.keyboard.type("a + fresh");
    await open.page.keyboard.press("Shift+Enter");
    await expect.poll(() => open.text(2)).toBe("8");
  });

  test("a deleted cell comes back with its value, and what read it goes on", async () => {
    await open.press(1, "Delete");
    await open.cell(2).locator(".fault").waitFor();
    expect(await open.order()).toEqual([2, 3, 4]);
    await open.page.keyboard.press("Control+z");
    await expect.poll(() => open.order()).toEqual([1, 2, 3, 4]);
    await expect.poll(() => open.text(4)).toBe("11");
    await open.page.keyboard.press("Control+Shift+z");
    await expect.poll(() => open.order()).toEqual([2, 3, 4]);
  });

  test("cells move by keys, together where several are selected", async () => {
    await open.press(1, "Alt+ArrowDown");
    expect(await open.order()).toEqual([2, 1, 3, 4]);
    await open.press(2, "Shift+ArrowDown", "Alt+ArrowDown", "Alt+ArrowDown");
    expect(await open.order()).toEqual([3, 4, 2, 1]);
    await open.page.keyboard.press("Control+z");
    await open.page.keyboard.press("Control+z");
    await open.page.keyboard.press("Control+z");
    expect(await open.order()).toEqual([1, 2, 3, 4]);
  });

  test("a cell is dragged by its handle", async () => {
    await open.cell(4).hover();
    const handle = open.cell(4).locator(".handle");
    const from = (await handle.boundingBox())!;
    const to = (await open.cell(2).boundingBox())!;
    await open.page.mouse.move(from.x + 8, from.y + 8);
    await open.page.mouse.down();
    await open.page.mouse.move(from.x + 8, from.y - 20, {steps: 4});
    await open.page.mouse.move(from.x + 8, to.y + 2, {steps: 8});
    expect(await open.frame.locator(".insert-point[data-drop]").count()).toBe(1);
    await open.page.mouse.up();
    expect(await open.order()).toEqual([1, 4, 2, 3]);
    expect(await open.frame.locator(".insert-point[data-drop]").count()).toBe(0);
  });

  test("several cells are selected, deleted and brought back as one", async () => {
    await open.press(2, "Shift+ArrowDown");
    expect(await open.frame.locator("[data-selected]").count()).toBe(2);
    await open.page.keyboard.press("Delete");
    expect(await open.order()).toEqual([1, 4]);
    await open.page.keyboard.press("Control+z");
    expect(await open.order()).toEqual([1, 2, 3, 4]);
  });

  test("a cell splits at the cursor and merges again", async () => {
    await open.edit(3);
    await open.page.keyboard.press("Control+Home");
    await open.page.keyboard.press("End");
    await open.page.keyboard.press("Control+Shift+s");
    await expect.poll(() => open.order()).toEqual([1, 2, 3, 5, 4]);
    await expect.poll(() => open.cell(5).locator(".cm-content").innerText()).toBe("const d = c + 1");
    await open.leave();
    await expect.poll(() => open.text(4)).toBe("11");
    await open.press(3, "m");
    expect(await open.order()).toEqual([1, 2, 3, 4]);
    await expect.poll(() => open.text(4)).toBe("11");
  });

  test("a copy stands below; two cells that define one name say so", async () => {
    await open.press(2, "d");
    expect(await open.order()).toEqual([1, 2, 5, 3, 4]);
    await expect.poll(() => open.text(5)).toBe("2");
    await open.press(1, "d");
    await expect.poll(() => open.cell(1).locator(".fault").innerText()).toContain("a 在几个单元格里都有定义");
  });

  test("a cell folds to a line and unfolds", async () => {
    await open.press(3, "f");
    expect(await open.cell(3).locator(".summary").innerText()).toContain("const c = a * 10;");
    await open.cell(3).locator(".summary").click();
    expect(await open.cell(3).locator(".summary").count()).toBe(0);
  });

  test("the menu of a cell pins its source, hides its output, and changes its kind", async () => {
    await open.press(2, ".");
    const menu = open.frame.getByRole("menu");
    await menu.waitFor();
    await menu.getByRole("menuitemcheckbox", {name: "一直显示代码"}).click();
    expect(await open.cell(2).locator(".source").count()).toBe(0);
    await open.press(2, "h");
    await expect.poll(() => open.text(2)).toBe("");
    await open.press(2, "h", "3");
    await expect.poll(() => open.cell(2).locator("> .output p").innerText()).toBe("a + 1");
    expect(await open.cell(2).getAttribute("data-mode")).toBe("md");
    await open.page.keyboard.press("Control+z");
    await expect.poll(() => open.text(2)).toBe("2");
  });

  test("an SQL cell's result is given a name, and others read it", async () => {
    await open.press(2, "2");
    const content = await open.edit(2);
    await content.press("Control+a");
    await open.page.keyboard.insertText("select 41 + ${a} as n");
    await open.page.keyboard.press("Shift+Enter");
    const name = open.cell(2).locator("input.name");
    await name.fill("answer");
    await name.press("Enter");
    const other = await open.edit(4);
    await other.press("Control+a");
    await open.page.keyboard.insertText("answer.get('n', 0)");
    await open.page.keyboard.press("Shift+Enter");
    await expect.poll(() => open.text(4), {timeout: 20_000}).toBe("42");
  });

  test("what was written in a cell can be taken back after its editor was closed", async () => {
    const content = await open.edit(2);
    await open.page.keyboard.press("Control+End");
    await open.page.keyboard.type(" + 100");
    await open.leave();
    await open.edit(3);
    await open.leave();
    await open.edit(2);
    await open.page.keyboard.press("Control+z");
    expect(await content.innerText()).toBe("a + 1");
    await open.page.keyboard.press("Control+Shift+z");
    expect(await content.innerText()).toBe("a + 1 + 100");
  });

  test("undo of the notebook reaches what was written, and the text editor follows", async () => {
    await open.edit(2);
    await open.page.keyboard.press("Control+End");
    await open.page.keyboard.type(" + 5");
    await open.page.keyboard.press("Shift+Enter");
    await expect.poll(() => open.text(2)).toBe("7");
    await open.leave();
    await open.page.keyboard.press("Control+z");
    await expect.poll(() => open.text(2)).toBe("2");
    expect(await (await open.edit(2)).innerText()).toBe("a + 1");
  });

  test("nothing of it troubles the page", () => expectQuiet(open));
});

describe("on a phone", () => {
  let open: OpenNotebook;
  beforeAll(async () => {
    open = await openNotebook(["const a = 1", "a + 1"], {
      viewport: {width: 390, height: 844},
      hasTouch: true,
      isMobile: true
    });
  });
  afterAll(() => open.close());

  test("cells are moved and added by touch, with targets of at least 44 px", async () => {
    await expect.poll(() => open.text(2)).toBe("2");
    await open.cell(2).locator("pre").tap();
    const more = open.cell(2).getByRole("button", {name: "更多操作"});
    await more.waitFor();
    const box = (await more.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    await more.tap();
    await open.frame.getByRole("menuitem", {name: "上移"}).tap();
    expect(await open.order()).toEqual([2, 1]);
    await open.frame.getByRole("button", {name: "添加单元格", exact: true}).tap();
    await open.frame.getByRole("button", {name: "Markdown"}).tap();
    await expect.poll(() => open.order()).toEqual([2, 1, 3]);
    const small = await open.frame
      .locator("button:visible")
      .evaluateAll((buttons) =>
        buttons
          .map((each) => [each.ariaLabel ?? each.textContent, each.getBoundingClientRect().height] as const)
          .filter(([, height]) => height < 44)
      );
    expect(small).toEqual([]);
  });
});
