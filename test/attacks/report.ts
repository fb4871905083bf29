import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {BrowserName} from "./attack.ts";
import {attacks, offlineAttacks, toBeShown} from "./run.ts";
import {behindLock} from "./sql.ts";

const path = join(import.meta.dirname, "../../SECURITY.md");
const [begin, end] = ["<!-- attacks: written by test/attacks/report.ts -->", "<!-- /attacks -->"];
const browsers: readonly BrowserName[] = ["chromium", "firefox"];
const names = {chromium: "Chromium", firefox: "Firefox"};

const unshownIn = (browser: BrowserName) => attacks.filter((each) => each.unshown?.[browser]);

/** What is counted of the attacks, each with its number in a browser. */
const rows: Readonly<Record<string, (browser: BrowserName) => number>> = {
  attacks: () => attacks.length,
  "succeed where what stops them is taken out": (browser) => toBeShown(browser).length,
  "cannot from any frame, and succeed in a page that nothing protects": (browser) =>
    unshownIn(browser).filter((each) => each.unshown![browser]!.plain).length,
  "cannot at all; that what they need is missing is checked": (browser) =>
    unshownIn(browser).filter((each) => !each.unshown![browser]!.plain).length,
  "not run": (browser) => attacks.filter((each) => each.unrun?.[browser]).length,
  "run again without a network": (browser) => offlineAttacks(browser).length,
  "SQL for a network, run again where the database is not locked": () => behindLock.length
};

/** The part of SECURITY.md that counts the attacks: nothing of it is written by hand. */
export function attackReport(): string {
  const cells = Object.entries(rows).map(([name, count]) => [name, ...browsers.map((each) => String(count(each)))]);
  const table = [["", ...browsers.map((each) => names[each])], ...cells];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const reasons = browsers.flatMap((browser) => [
    ...unshownIn(browser).map((each) => [each.unshown![browser]!.reason, each.name, browser] as const),
    ...attacks.flatMap((each) => (each.unrun?.[browser] ? [[each.unrun[browser], each.name, browser] as const] : []))
  ]);
  const list = [...new Set(reasons.map(([reason]) => reason))].map((reason) => {
    const all = reasons.filter(([each]) => each === reason);
    const of = browsers.flatMap((browser) => {
      const found = all.filter(([, , each]) => each === browser).map(([, name]) => `\`${name}\``);
      return found.length ? [`${names[browser]}: ${found.join(", ")}`] : [];
    });
    return `- ${reason} (${of.join("; ")})`;
  });
  return [
    begin,
    "",
    line(table[0]!),
    rule,
    ...table.slice(1).map(line),
    "",
    "Those that no copy lets succeed, and why:",
    "",
    ...list,
    "",
    end
  ].join("\n");
}

/** The part as it stands in SECURITY.md. */
export function writtenReport(): string {
  const text = readFileSync(path, "utf8");
  return text.slice(text.indexOf(begin), text.indexOf(end) + end.length);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(path, "utf8");
  writeFileSync(
    path,
    text.replace(writtenReport(), () => attackReport())
  );
}
