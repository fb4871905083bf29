import {existsSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import {expect, test, vi} from "vitest";
import {readReleases, releaseFiles} from "../../src/site/releases.ts";
import {releaseCommand} from "../../src/cli/commands/release.ts";
import {document, observation} from "../share/release/releases.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(path, "utf8");

/** What the command says, and the status that it ends with. */
function release(...args: readonly string[]) {
  const said = vi.spyOn(console, "error").mockReturnValue();
  try {
    releaseCommand(args);
    return {stderr: said.mock.calls.join("\n"), status: 0};
  } catch (error) {
    return {stderr: (error as Error).message, status: 1};
  } finally {
    said.mockRestore();
  }
}

function write(seeds: string, observations: readonly object[], documents: readonly object[]): void {
  writeFileSync(join(seeds, "observations.jsonl"), observations.map((each) => `${JSON.stringify(each)}\n`).join(""));
  writeFileSync(join(seeds, "documents.json"), JSON.stringify(documents));
}

test("two releases stand beside each other, and CHANGES.csv is the table between them", () => {
  const seeds = mkdtempSync(join(tmpdir(), "zhibiao-"));
  const first = [observation("one"), observation("two", {start: 20, end: 22, year: 2023})];
  write(seeds, first, [document("a")]);
  expect(release("--seeds", seeds, "--date", "2026-01-05")).toMatchObject({status: 0});
  const second = [observation("one"), observation("two", {start: 20, end: 22, year: 2024, reviewed: true})];
  write(seeds, second, [document("a")]);
  writeFileSync(
    join(seeds, "corrections.json"),
    JSON.stringify([{document: "a", start: 20, end: 22, set: {year: 2024}, why: "以标题的年份为准"}])
  );
  const {stderr, status} = release("--seeds", seeds, "--date", "2026-02-01", "--note", "更正了一处年份");
  expect({stderr, status}).toEqual({
    stderr: "release 2026-02-01: 2 observations of 1 documents, 0 added, 0 removed, 1 changed since 2026-01-05",
    status: 0
  });
  expect(read(join(seeds, "releases/2026-02-01/CHANGES.csv"))).toBe(
    "\uFEFFchange,observation,document,region_name,subject,year,column,before,after,why,reason\r\n" +
      "changed,two,a,浙江省丽水市,县域就诊率,2024,year,2023,2024,correction,以标题的年份为准\r\n" +
      "changed,two,a,浙江省丽水市,县域就诊率,2024,reviewed,false,true,correction,以标题的年份为准\r\n"
  );
  const kept = gunzipSync(readFileSync(join(seeds, "releases/2026-01-05/observations.jsonl.gz"))).toString();
  expect(
    kept
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown)
  ).toEqual(first);

  expect(readReleases(seeds)).toEqual([
    {date: "2026-02-01", observations: 2, documents: 1, note: "更正了一处年份", after: "2026-01-05"},
    {date: "2026-01-05", observations: 2, documents: 1, note: "", after: null}
  ]);
  expect([...releaseFiles(seeds, {observations: [], documents: []}).keys()]).toEqual([
    "releases/index.json",
    "releases/2026-02-01/observations.arrow",
    "releases/2026-02-01/documents.arrow",
    "releases/2026-02-01/documents.json",
    "releases/2026-02-01/CHANGES.csv",
    "releases/2026-01-05/observations.arrow",
    "releases/2026-01-05/documents.arrow",
    "releases/2026-01-05/documents.json"
  ]);

  expect(release("--seeds", seeds, "--date", "2026-01-31").stderr).toContain("there is a later release already");
  expect(release("--seeds", seeds, "--date", "2026-02-01")).toMatchObject({status: 0});
});

test("a release without a change, or with an impossible date, is refused", () => {
  const seeds = mkdtempSync(join(tmpdir(), "zhibiao-"));
  write(seeds, [observation("one")], [document("a")]);
  release("--seeds", seeds, "--date", "2026-01-05");
  const again = release("--seeds", seeds, "--date", "2026-01-06");
  expect(again).toMatchObject({status: 1, stderr: expect.stringContaining("nothing has changed") as string});
  expect(existsSync(join(seeds, "releases/2026-01-06"))).toBe(false);
  expect(release("--seeds", seeds, "--date", "2026-02-30")).toMatchObject({status: 1});
});

test("the newest release is what the seeds hold: after a change of the data, run npm run release", () => {
  const folder = join(root, "seeds");
  const [newest] = readReleases(folder);
  const place = join(folder, "releases", newest!.date);
  const frozen = gunzipSync(readFileSync(join(place, "observations.jsonl.gz"))).toString();
  expect(frozen === read(join(folder, "observations.jsonl"))).toBe(true);
  expect(JSON.parse(read(join(place, "documents.json")))).toEqual(JSON.parse(read(join(folder, "documents.json"))));
  expect(frozen.trim().split("\n")).toHaveLength(newest!.observations);
});

test("a release takes little room in the repository", () => {
  const folder = join(root, "seeds/releases");
  for (const date of readdirSync(folder)) {
    const sizes = readdirSync(join(folder, date)).map((name) => statSync(join(folder, date, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  }
});
