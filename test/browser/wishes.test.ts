import {expect, test} from "vitest";
import {useBrowser, visit, type Visit} from "./page.ts";

const notebook = (cell: string) => `<!doctype html>
<notebook theme="air">
  <title>试</title>
  <script id="1" type="text/html">
    ${cell}
  </script>
</notebook>
`;

useBrowser();

const openNotebook = async (cell: string): Promise<Visit> => {
  const visitor = await visit();
  const file = {name: "given.html", mimeType: "text/html", buffer: Buffer.from(notebook(cell))};
  await visitor.page.locator('input[type="file"]:not([multiple])').setInputFiles(file);
  return visitor;
};

test("an outside link is shown whole and asked about; refused, nothing happens", async () => {
  const {page, frame, close, foreign} = await openNotebook('<a href="https://example.org/a?b=1">看</a>');
  await frame.getByRole("link", {name: "看"}).click();
  const dialog = page.getByRole("dialog", {name: "打开外部链接？"});
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain("https://example.org/a?b=1");
  await page.keyboard.press("Escape");
  await dialog.waitFor({state: "detached"});
  expect(page.context().pages()).toHaveLength(1);
  expect(foreign).toEqual([]);
  await close();
});

test.for(["javascript:alert(1)", "data:text/html,hi", "file:///etc/hostname"])(
  "a link that is no address of a page is not asked about: %s",
  async (href) => {
    const {page, frame, close} = await openNotebook(`<a href="${href}">看</a>`);
    await frame.getByText("看").click();
    await page.waitForTimeout(300);
    expect(await page.getByRole("dialog").count()).toBe(0);
    await close();
  }
);
