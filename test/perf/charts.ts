// Draws the same rows by Plot alone and by our charts, turn about, in a real browser; prints medians in milliseconds.
import {join} from "node:path";
import {chromium} from "playwright-core";
import {createServer} from "vite";
import {findBrowser} from "../browser/find.ts";

const root = join(import.meta.dirname, "../../src");
const server = await createServer({
  configFile: false,
  root,
  logLevel: "error",
  cacheDir: join(import.meta.dirname, "../../node_modules/.vite-perf"),
  server: {host: "127.0.0.1", port: 0, ws: false, hmr: false, watch: null, fs: {allow: [join(root, "..")]}},
  optimizeDeps: {entries: [], include: ["@observablehq/plot", "d3"]}
});
await server.listen();
const address = server.httpServer!.address() as {port: number};
const flags = "--disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update";
const browser = await chromium.launch({
  executablePath: findBrowser()!,
  args: [...flags.split(" "), "--disable-sync"],
  chromiumSandbox: process.getuid?.() !== 0
});
const page = await browser.newPage({viewport: {width: 1280, height: 900}});
const origin = `http://127.0.0.1:${address.port}`;
await page.route(`${origin}/perf`, (route) =>
  route.fulfill({contentType: "text/html", body: `<!doctype html><html lang="zh-CN"><body></body></html>`})
);
await page.goto(`${origin}/perf`);
page.on("pageerror", (error) => console.error(error));

const profile = process.argv[2] === "--profile";
const results = await page.evaluate(`(async () => {
  const {measure} = await import("/@fs${join(import.meta.dirname, "measure.ts")}");
  return measure();
})()`);
console.table(results);
if (profile) {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", {interval: 200});
  await session.send("Profiler.start");
  await page.evaluate(`(async () => {
    const {repeat} = await import("/@fs${join(import.meta.dirname, "measure.ts")}");
    return repeat(40);
  })()`);
  const {profile} = await session.send("Profiler.stop");
  const self = new Map<string, number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  profile.samples!.forEach((id, i) => {
    const {callFrame} = byId.get(id)!;
    const name = `${callFrame.functionName || "(anonymous)"} ${callFrame.url.split("/").at(-1)}:${callFrame.lineNumber}`;
    self.set(name, (self.get(name) ?? 0) + profile.timeDeltas![i]! / 1000);
  });
  console.table(
    [...self]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 25)
      .map(([name, ms]) => ({name, ms: Math.round((ms / 40) * 100) / 100}))
  );
}
await browser.close();
await server.close();
