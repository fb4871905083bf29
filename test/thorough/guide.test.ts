import {expect, test} from "vitest";
import {cellsOf, guidePages} from "../guide/samples.ts";
import {openNotebook} from "../browser/notebook-page.ts";
import {expectQuiet, useBrowser} from "../browser/page.ts";

useBrowser();

test.for(guidePages.filter((page) => cellsOf(page).length > 0).map((page) => [page.name, page] as const))(
  "the cells of %s run as they stand",
  async ([, page]) => {
    const open = await openNotebook(cellsOf(page));
    const states = () =>
      open.frame.locator("[data-cell]").evaluateAll((all) => all.map((each) => each.getAttribute("data-state")));
    await expect.poll(async () => [...new Set(await states())], {timeout: 30_000}).toEqual(["done"]);
    expectQuiet(open);
    await open.close();
  }
);
