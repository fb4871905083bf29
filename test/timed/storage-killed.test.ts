import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {expect, inject, test} from "vitest";
import {openOwnBrowser} from "../browser/own-browser.ts";

const edits = 200;
const kills = 3;
/** in milliseconds: what was written longer ago than this is there again */
const mayBeLost = 1000;

const firstCell = (page: Page) => page.frameLocator("iframe").locator('[data-cell][data-mode="md"]').first();

/** The numbers of the edits that the notebook at an address has. */
async function restoredAt(page: Page, address: string): Promise<number[]> {
  await page.goto(address);
  const output = firstCell(page).locator(".output");
  await output.getByText("未命名笔记本").waitFor();
  const text = await output.innerText();
  return Array.from(text.matchAll(/\be(\d+);/g), ([, n]) => Number(n));
}

/** Writes edits one after another as a fast typist does; returns when each was written, and how long the slowest took. */
async function write(page: Page, from: number, to: number) {
  const times: number[] = [];
  let slowest = 0;
  await firstCell(page).focus();
  await page.keyboard.press("Enter");
  await firstCell(page).locator(".cm-content").waitFor();
  await page.keyboard.press("Control+End");
  for (let n = from; n <= to; n++) {
    const began = performance.now();
    await page.keyboard.type(` e${n};`, {delay: 6});
    times.push(performance.now());
    slowest = Math.max(slowest, times.at(-1)! - began);
  }
  return {times, slowest};
}

test("a browser that is killed at random during 200 edits restores all but the last second", async () => {
  const profile = mkdtempSync(join(tmpdir(), "zhibiao-"));
  const places = Array.from({length: kills - 1}, (_, life) =>
    Math.round((edits / kills) * (life + 0.5 + Math.random()))
  );
  let address = `${inject("site")}?new`;
  let open = await openOwnBrowser(profile);
  let restored = await restoredAt(open.page, address);
  try {
    for (const last of [...places, edits]) {
      const {times, slowest} = await write(open.page, restored.length + 1, last);
      if (address.endsWith("?new")) address = await addressOf(open.page);
      const killed = performance.now();
      await open.kill();
      // a machine that is slow to take a key is given as much more time to keep it
      const sure = times.filter((time) => killed - time > mayBeLost + 2 * slowest).length;
      open = await openOwnBrowser(profile);
      const found = await restoredAt(open.page, address);
      expect(found).toEqual(Array.from({length: found.length}, (_, i) => i + 1));
      const back = found.length - restored.length;
      expect(back, `of ${times.length} edits`).toBeGreaterThanOrEqual(sure);
      console.log(`killed after ${times.length} edits: ${back} restored, ${sure} of them older than a second`);
      restored = found;
    }
  } finally {
    await open.kill();
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  }
}, 240_000);

async function addressOf(page: Page): Promise<string> {
  await expect.poll(() => page.url()).toContain("?mine=");
  return page.url();
}
