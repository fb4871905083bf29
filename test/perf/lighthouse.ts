// Lighthouse, mobile, on the front page and an indicator's page: `npm run build && npm run lighthouse`. It is fetched from
// npm when it is run, since its 185 MB are wanted for nothing else.
import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {findBrowser} from "../browser/find.ts";
import {servePacked} from "./packed.ts";

const version = "12.8.2";
const pages = ["", "indicator/maternal-mortality.html"];
const site = await servePacked(join(import.meta.dirname, "../../dist"), "max-age=31536000");
const folder = mkdtempSync(join(tmpdir(), "zhibiao-lighthouse-"));
const flags = ["--headless=new", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])].join(" ");
for (const path of pages) {
  const out = join(folder, "report.json");
  execFileSync(
    "npx",
    [
      "--yes",
      `lighthouse@${version}`,
      site.url + path,
      "--output=json",
      `--output-path=${out}`,
      "--quiet",
      `--chrome-flags=${flags}`
    ],
    {stdio: ["ignore", "ignore", "inherit"], env: {...process.env, CHROME_PATH: findBrowser()!}}
  );
  const {categories, audits} = JSON.parse(readFileSync(out, "utf8")) as {
    categories: Record<string, {title: string; score: number; auditRefs: {id: string; weight: number}[]}>;
    audits: Record<string, {title: string; score: number | null; displayValue?: string}>;
  };
  console.log(
    `${path || "front page"}: ${Object.values(categories)
      .map(({title, score}) => `${title} ${Math.round(score * 100)}`)
      .join(", ")}`
  );
  const missed = Object.values(categories).flatMap(({auditRefs}) =>
    auditRefs.filter(({id, weight}) => weight > 0 && (audits[id]!.score ?? 1) < 0.9).map(({id}) => id)
  );
  for (const id of new Set(missed))
    console.log(`  ${audits[id]!.title}${audits[id]!.displayValue ? `: ${audits[id]!.displayValue}` : ""}`);
}
rmSync(folder, {recursive: true});
site.close();
