import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {driveChromium} from "../attacks/chromium.ts";
import {driveFirefox, findFirefox} from "../attacks/firefox.ts";
import {attackAll, attacks} from "../attacks/run.ts";
import {openSink} from "../attacks/sink.ts";
import {serveSoft} from "../attacks/soft.ts";
import type {Driver} from "../attacks/tab.ts";
import {connect} from "./page.ts";

const long = 300_000;
const firefox = findFirefox();

/** Runs every attack against the build as it is; that each can succeed is shown by `npm run attack`. */
async function expectNoneSucceeds(driver: Driver): Promise<void> {
  const site = await serveSoft(join(import.meta.dirname, "../../dist"));
  const sink = await openSink();
  try {
    expect([...(await attackAll({driver, sink}, site.url))]).toEqual([]);
  } finally {
    await driver.close();
    await sink.close();
    await site.close();
  }
}

test("there are more than sixty attacks, each by a name of its own", () => {
  expect(attacks.length).toBeGreaterThan(60);
  expect(new Set(attacks.map(({name}) => name)).size).toBe(attacks.length);
});

test(
  "none succeeds in Chromium",
  async () => {
    const browser = await connect();
    await expectNoneSucceeds(driveChromium(browser));
    await browser.close();
  },
  long
);

describe.skipIf(!firefox)(firefox ? "Firefox" : "Firefox (skipped: none is installed)", () => {
  test("none succeeds in Firefox", async () => expectNoneSucceeds(await driveFirefox(firefox!)), long);
});
