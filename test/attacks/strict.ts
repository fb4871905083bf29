// Runs every attack in every browser that is here against a copy of the build that lacks its one protection and no other.
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {findBrowser} from "../browser/find.ts";
import {driveChromium} from "./chromium.ts";
import {driveFirefox, findFirefox} from "./firefox.ts";
import {attacks, attackWeakened} from "./run.ts";
import {openSink} from "./sink.ts";
import {buildSoft, serveSoft} from "./soft.ts";

process.env["NODE_ENV"] = "production";
const folder = mkdtempSync(join(tmpdir(), "zhibiao-soft-"));
await buildSoft(folder);
const site = await serveSoft(folder);
const chrome = await chromium.launch({executablePath: findBrowser()!, chromiumSandbox: process.getuid?.() !== 0});
const firefox = findFirefox();
for (const driver of [driveChromium(chrome), ...(firefox ? [await driveFirefox(firefox)] : [])]) {
  const sink = await openSink();
  const won = await attackWeakened({driver, sink}, site.url, attacks, true);
  const failed = attacks.filter(
    ({name, unshown, unrun}) => !won.has(name) && !unshown?.[driver.name] && !unrun?.[driver.name]
  );
  console.log(`${driver.name}: ${won.size} of ${attacks.length} attacks succeed without their one protection`);
  for (const {name} of failed) console.log(`  does not: ${name}`);
  if (failed.length > 0) process.exitCode = 1;
  await driver.close();
  await sink.close();
}
await chrome.close();
await site.close();
rmSync(folder, {recursive: true, force: true});
