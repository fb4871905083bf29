// Lighthouse with its mobile profile on the production build: prints the medians of several runs of the home page and of an
// indicator's page, names what cost points, and fails below the goals. It is fetched from npm when it is run, since its 185 MB
// are wanted for nothing else: `npm run build && npm run lighthouse -- [RUNS]`.
import {execFile} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {chromium} from "playwright-core";
import {findBrowser} from "../browser/find.ts";
import {servePacked} from "./packed.ts";

const version = "12.8.2";
const pages = ["", "indicator/maternal-mortality.html"];
const goals: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  "best-practices": 100,
  seo: 95
};

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {readonly score: number; readonly auditRefs: readonly {readonly id: string; readonly weight: number}[]}
    >
  >;
  readonly audits: Readonly<
    Record<string, {readonly title: string; readonly score: number | null; readonly displayValue?: string}>
  >;
  readonly runtimeError?: {readonly message: string};
}

const runs = Number(process.argv[2] ?? 3);
const dist = join(import.meta.dirname, "../../dist");
if (!existsSync(join(dist, "sw.js"))) throw new Error("there is no build to measure: npm run build");
const executable = findBrowser();
if (!executable) throw new Error("no Chromium was found: run npm test, which installs one");

const site = await servePacked(dist, "max-age=31536000");
await warm();
const folder = mkdtempSync(join(tmpdir(), "zhibiao-lighthouse-"));
const missed: string[] = [];
const table: Record<string, Record<string, number>> = {};
for (const path of pages) {
  const name = path || "home page";
  const reports: Report[] = [];
  for (let i = 0; i < runs; i++) reports.push(await measure(site.url + path));
  table[name] = {};
  for (const [category, goal] of Object.entries(goals)) {
    const score = Math.round(100 * median(reports.map(({categories}) => categories[category]!.score)));
    table[name][category] = score;
    if (score < goal) missed.push(`${name}: ${category} ${score}, below ${goal}`);
  }
  for (const each of costs(reports)) console.log(`${name}: ${each}`);
}
console.table(table);
rmSync(folder, {recursive: true});
site.close();
for (const each of missed) console.error(each);
if (missed.length > 0) process.exitCode = 1;

/** A good host has its files packed before anybody asks. */
async function warm(): Promise<void> {
  const browser = await chromium.launch({executablePath: executable!, chromiumSandbox: process.getuid?.() !== 0});
  const page = await browser.newPage({serviceWorkers: "block"});
  for (const path of pages) await page.goto(site.url + path, {waitUntil: "networkidle"});
  await browser.close();
}

/** The site answers in this process, so it must not wait for the browser with its hands tied. */
async function measure(url: string): Promise<Report> {
  const out = join(folder, "report.json");
  const flags = ["--headless=new", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])].join(" ");
  const args = [url, "--output=json", `--output-path=${out}`, "--quiet", `--chrome-flags=${flags}`];
  await promisify(execFile)("npx", ["--yes", `lighthouse@${version}`, ...args], {
    env: {...process.env, CHROME_PATH: executable},
    timeout: 180_000
  });
  const report = JSON.parse(readFileSync(out, "utf8")) as Report;
  if (report.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${report.runtimeError.message}`);
  return report;
}

/** The audits that took points in any run, each with what it said in the last. */
function costs(reports: readonly Report[]): string[] {
  const ids = reports.flatMap(({categories, audits}) =>
    Object.values(categories)
      .flatMap(({auditRefs}) => auditRefs)
      .filter(({id, weight}) => weight > 0 && (audits[id]!.score ?? 1) < 0.9)
      .map(({id}) => id)
  );
  const {audits} = reports.at(-1)!;
  return [...new Set(ids)].map((id) => [audits[id]!.title, audits[id]!.displayValue].filter(Boolean).join(": "));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
