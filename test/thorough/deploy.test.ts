import {execFileSync, spawn, type ChildProcess} from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {request} from "node:http";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {workerPolicy} from "../../src/service-worker/index.ts";

const house = join(import.meta.dirname, "../..");
const dist = join(house, "dist");
const nginx = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"].find((path) => existsSync(path));
const types = "/etc/nginx/mime.types";
const able = nginx !== undefined && existsSync(types);
const why = able ? "" : " (left out: nginx is not installed)";
const folder = mkdtempSync(join(tmpdir(), "zhibiao-nginx-"));
let port: number;
let server: ChildProcess | undefined;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: number;
}

/** What nginx answers for a file of the site, which stands under a sub-path. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({host: "127.0.0.1", port, path: `/some/where/${path}`, headers}, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("end", () => resolve({status: response.statusCode!, headers: response.headers, bytes}));
      response.on("error", reject);
    });
    asked.on("error", reject).end();
  });
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const {port} = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

beforeAll(async () => {
  if (!able) return;
  port = await freePort();
  mkdirSync(join(folder, "root/some"), {recursive: true});
  symlinkSync(dist, join(folder, "root/some/where"));
  const site = readFileSync(join(house, "docs/deploy/nginx.conf"), "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /var/www/zhibiao;", `root ${folder}/root;`)
    .replace("include mime.types;", `include ${types};`);
  expect(site).toContain(String(port));
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`
  );
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    join(folder, "nginx.conf"),
    `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { access_log off; ${places.join(" ")}
${site} }`
  );
  const options = ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")];
  execFileSync(nginx, ["-t", "-q", ...options]);
  server = spawn(nginx, options, {stdio: "ignore"});
  await vi.waitFor(async () => expect((await ask("index.html")).status).toBe(200), {timeout: 20_000, interval: 100});
});
afterAll(async () => {
  if (server) {
    const ended = new Promise((resolve) => server!.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
  }
  rmSync(folder, {recursive: true});
});

test.skipIf(!able)(`nginx with our configuration sends each file's type, packed${why}`, async () => {
  const assets = readdirSync(join(dist, "assets"));
  const engine = assets.find((name) => name.endsWith(".wasm"))!;
  const script = assets.find((name) => name.endsWith(".js"))!;
  for (const [path, type] of [
    ["", "text/html; charset=utf-8"],
    ["indicator/maternal-mortality.html", "text/html; charset=utf-8"],
    [`assets/${script}`, expect.stringMatching(/^(?:application|text)\/javascript; charset=utf-8$/)],
    ["indicator/maternal-mortality.csv", "text/csv; charset=utf-8"],
    ["data/observations.json", "application/json; charset=utf-8"],
    ["indicator/maternal-mortality.svg", "image/svg+xml"]
  ] as const) {
    const {status, headers} = await ask(path, {"accept-encoding": "gzip"});
    expect([status, headers["content-type"], headers["content-encoding"]], path).toEqual([200, type, "gzip"]);
  }
  expect((await ask("data/observations.parquet")).headers["content-type"]).toBe("application/vnd.apache.parquet");
  const {headers} = await ask(`assets/${engine}`, {"accept-encoding": "gzip", range: "bytes=0-99"});
  expect(headers["content-type"]).toBe("application/wasm");
});

test.skipIf(!able)(`nginx keeps what is named by its content and asks again for the rest${why}`, async () => {
  const style = readdirSync(join(dist, "assets")).find((name) => name.startsWith("pages-"))!;
  expect((await ask(`assets/${style}`)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  for (const path of ["index.html", "sw.js", "indicator/maternal-mortality.csv", "feed.xml"]) {
    const {headers} = await ask(path);
    expect(headers["cache-control"], path).toBe("no-cache");
    expect((await ask(path, {"if-none-match": String(headers["etag"])})).status, path).toBe(304);
  }
});

test.skipIf(!able)(`nginx lets others load data and frame charts, and not the app${why}`, async () => {
  for (const path of ["indicator/maternal-mortality.json", "data/observations.parquet", "zhibiao-chart.js"])
    expect((await ask(path)).headers["access-control-allow-origin"], path).toBe("*");
  for (const path of ["", "index.html", "frame.html"])
    expect((await ask(path)).headers["content-security-policy"], path).toBe("frame-ancestors 'self'");
  for (const name of readdirSync(join(dist, "assets")).filter((each) => /worker.*\.js$/.test(each)))
    expect((await ask(`assets/${name}`)).headers["content-security-policy"], name).toBe(workerPolicy);
  for (const path of ["embed.html", "embed/maternal-mortality.html", "en/embed/maternal-mortality.html"]) {
    const {status, headers} = await ask(path);
    expect([status, headers["content-security-policy"], headers["x-frame-options"]], path).toEqual([
      200,
      undefined,
      undefined
    ]);
  }
  expect((await ask("none.html")).status).toBe(404);
  const part = await ask("data/observations.parquet", {range: "bytes=0-3"});
  expect([part.status, part.bytes]).toEqual([206, 4]);
});
