import {chromium} from "playwright-core";
import {join} from "node:path";
import {serve} from "./test/browser/serve.ts";
import {openSink} from "./test/attacks/sink.ts";
import {buildSoft, serveSoft} from "./test/attacks/soft.ts";
import {driveChromium} from "./test/attacks/chromium.ts";
import {driveFirefox, findFirefox} from "./test/attacks/firefox.ts";
import {attacks, attackAll, attackWeakened} from "./test/attacks/run.ts";
process.env.NODE_ENV = "production";
const which = process.argv[2]!, phase = process.argv[3]!, only = process.argv[4];
const folder = "/tmp/zb/wall-scratch/soft";
if (process.argv.includes("build")) { const t = Date.now(); await buildSoft(folder); console.log("build", Date.now() - t); }
const site = await serveSoft(join(process.cwd(), "dist"));
const soft = await serveSoft(folder);
const sink = await openSink();
const browser = which === "chromium" ? await chromium.launch({executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]}) : undefined;
const driver = browser ? driveChromium(browser) : await driveFirefox(findFirefox()!);
const o = driver.open; let nth = 0;
(driver as any).open = async (a: string, n: string, p: string) => { const t = Date.now(); console.log("open", ++nth, n.match(/data-won-([\w-]+)/)?.[1] ?? n.length); try { const tab = await o(a, n, p); console.log("  opened", Date.now() - t); const c = tab.close; return Object.assign(Object.create(tab, Object.getOwnPropertyDescriptors(tab)), {close: async () => { console.log("  closing", Date.now() - t); await c(); }}); } catch (e) { console.log("  ERR", String(e).slice(0, 200)); throw e; } };
browser?.on("disconnected", () => console.log("DISCONNECTED"));
const list = only && only !== "build" ? attacks.filter(a => new RegExp(only).test(a.name)) : attacks;
console.log(list.length, "attacks");
try {
let t = Date.now();
if (phase !== "weak") { console.log("SUCCEEDED on the real build:", [...await attackAll({driver, sink}, site.url, list)], [...sink.heard], Date.now() - t, "ms"); }
sink.clear(); t = Date.now();
if (phase !== "real") {
  const won = await attackWeakened({driver, sink}, soft.url, list);
  console.log("FAILED on weakened:", list.filter(a => !won.has(a.name)).map(a => a.name + (a.unshown?.[driver.name] ? "(said)" : "")).join(" "), Date.now() - t, "ms");
  console.log("said but won:", list.filter(a => won.has(a.name) && a.unshown?.[driver.name]).map(a => a.name));
}
} catch (e) { console.log(e); }
await driver.close(); await browser?.close(); await sink.close(); await site.close(); await soft.close();
