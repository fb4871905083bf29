import {execFileSync, spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {evaluateObservations, type Scores} from "../../src/cli/index.ts";

const root = join(import.meta.dirname, "../..");
const gold = process.env["ZHIBIAO_GOLD"] ?? join(root, "../shared/gold");
const referee = join(gold, "../tools/score-extraction.mjs");

function run(...args: readonly string[]) {
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    ["--import", "tsx", join(root, "src/cli/main.ts"), ...args],
    {cwd: root, encoding: "utf8"}
  );
  return {stdout, stderr, status};
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), "zhibiao-"));
}

test("extract prints one observation a line for a file without a manifest", () => {
  const path = join(folder(), "plan.txt");
  writeFileSync(path, "杭州市卫生健康委员会2025年工作要点\n县域就诊率达90%以上。\n");
  const {stdout, stderr, status} = run("extract", "--format", "jsonl", path);
  expect({stderr, status}).toEqual({stderr: "", status: 0});
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    document: "plan",
    region: "330100",
    year: 2025,
    kind: "target",
    indicator: "县域就诊率",
    value: 90,
    unit: "%",
    comparator: ">=",
    written: "90%以上",
    reviewed: false
  });
  expect(Object.keys(rows[0]!)).toEqual(
    "id indicator subject region region_name year kind measure value value_max unit comparator written scope document start end quote section rule reviewed".split(
      " "
    )
  );
});

test("a fault is a sentence on standard error and an exit status", () => {
  const missing = run("extract", "--format", "jsonl", "/nowhere/plan.txt");
  expect(missing).toMatchObject({stdout: "", status: 1});
  expect(missing.stderr).toContain("there is no such file");
  expect(run("extract", "--format", "xml", "x").stderr).toContain("unknown format");
  expect(run("frobnicate")).toMatchObject({status: 1});
  const gbk = join(folder(), "gbk.txt");
  writeFileSync(gbk, Buffer.from([0xce, 0xc0, 0xc9, 0xfa]));
  expect(run("extract", "--format", "jsonl", gbk)).toMatchObject({stderr: "", status: 0});
  const image = join(folder(), "page.png");
  writeFileSync(image, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
  expect(run("explain", image)).toMatchObject({stdout: "", status: 1});
  expect(run("explain", image).stderr).toMatch(/page\.png is an image/);
});

test("a page is read like a text, and every command says how it is used", () => {
  const path = join(folder(), "plan.html");
  writeFileSync(
    path,
    "<html><body><h1>杭州市卫生健康委员会2025年工作要点</h1><p>县域就诊率达90%以上。</p></body></html>"
  );
  expect(run("extract", "--format", "jsonl", path).stdout).toContain('"written":"90%以上"');
  for (const command of ["extract", "explain", "evaluate"])
    expect(run(command, "--help")).toMatchObject({stderr: "", status: 0, stdout: expect.stringContaining(command)});
});

test("a missing or different original stops the rebuild and leaves the observations as they were", () => {
  const seeds = folder();
  mkdirSync(join(seeds, "originals"));
  cpSync(join(root, "seeds/documents.json"), join(seeds, "documents.json"));
  writeFileSync(join(seeds, "observations.jsonl"), "as it was\n");
  const missing = run("extract", "--seeds", seeds);
  expect(missing.status).toBe(1);
  expect(missing.stderr).toMatch(/missing.*Nothing was written/s);
  writeFileSync(join(seeds, "originals/shangyu-2025.txt"), "another text");
  const different = run("extract", "--seeds", seeds);
  expect(different.stderr).toMatch(/SHA-256.*Nothing was written/s);
  expect(readFileSync(join(seeds, "observations.jsonl"), "utf8")).toBe("as it was\n");
});

test("explain says what became of every number", () => {
  const path = join(folder(), "plan.txt");
  const text = "上虞区卫生健康局2025年工作要点\n重大慢病过早死亡率控制在9.0%以下,推进健康上虞26项行动。\n";
  writeFileSync(path, text);
  const all = run("explain", path);
  expect(all.stdout).toContain("read by quantity.measure");
  expect(all.stdout).toContain("rejected: name-not-number");
  const one = run("explain", path, "--at", String(text.indexOf("26")));
  expect(one.stdout).not.toContain("[9.0]");
  expect(one.stdout).toContain("[26]");
  expect(run("explain", path, "--at", "0").status).toBe(1);
});

const golds = ["shangyu-2025", "lishui-2023", "lincang-2025"].map((id) => join(gold, `${id}.jsonl`));
const lacks = !golds.every((path) => existsSync(path)) || !existsSync(referee);

test.skipIf(lacks)(
  `evaluate agrees with the referee${lacks ? " (skipped: no hand-made observations beside the repository; ZHIBIAO_GOLD names their folder)" : ""}`,
  () => {
    const predicted = readFileSync(join(root, "seeds/observations.jsonl"), "utf8");
    const shaken = join(folder(), "shaken.jsonl");
    const rows = predicted
      .trim()
      .split("\n")
      .flatMap((line, i) => {
        const row = JSON.parse(line) as Record<string, unknown>;
        if (i % 7 === 0) return [];
        if (i % 5 === 0) return [JSON.stringify({...row, value: Number(row["value"]) + 1, indicator: "孕产妇死亡率"})];
        return [JSON.stringify(i % 3 === 0 ? {...row, subject: "别的", unit: "个"} : row)];
      });
    writeFileSync(shaken, rows.join("\n"));
    for (const path of golds)
      for (const file of [join(root, "seeds/observations.jsonl"), shaken]) {
        const excluded = path.replace(".jsonl", ".excluded.jsonl");
        const theirs = JSON.parse(
          execFileSync(
            process.execPath,
            [referee, "--gold", path, "--excluded", excluded, "--predicted", file, "--json"],
            {encoding: "utf8"}
          )
        ) as Scores & {falseLinks: number};
        const {falseLinks: _, ...scores} = theirs;
        const ours = Object.values(
          JSON.parse(run("evaluate", "--gold", path, "--predicted", file, "--json").stdout) as Record<string, Scores>
        )[0]!;
        expect(ours).toEqual(scores);
      }
  }
);

test("a prediction is matched by the nearest subject", () => {
  const row = {
    document: "d",
    start: 5,
    end: 7,
    subject: "规范管理率",
    indicator: null,
    value: 95,
    value_max: null,
    unit: "%",
    comparator: "=",
    kind: "target",
    measure: "level",
    year: 2025,
    region: "330604"
  } as const;
  const scores = evaluateObservations(
    [row, {...row, subject: "服药率"}],
    [
      {...row, subject: "患者服药率"},
      {...row, subject: "患者规范管理率"}
    ]
  );
  expect(scores).toMatchObject({matched: 2, exact: {f1: 1}, slots: {subject: 1}});
});
