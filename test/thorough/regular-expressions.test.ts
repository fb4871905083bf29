import {join} from "node:path";
import {expect, test} from "vitest";
import {withoutAssertions} from "../regular-expressions/assertions.ts";
import {attacksOn, textOf, timeOf} from "../regular-expressions/attack.ts";
import {collectPatterns, patternsOf, type Pattern} from "../regular-expressions/collect.ts";
import {judge} from "../regular-expressions/judge.ts";

/** Rooms that run in Node and read nothing but this repository. */
const inNode = ["site", "cli", "gallery"];

interface Known {
  readonly file: string;
  /** stands in the pattern's text */
  readonly part: string;
  readonly reason: string;
  /** characters, where the code matches no longer text */
  readonly limit?: number;
}

const states = "its bounded repeats are more states than the automaton holds in its time";

/** Patterns that are put together at run time. */
const made: readonly Known[] = [
  {file: "runtime/stdlib/full-width.ts", part: "others", reason: "one class of characters, made of a table"},
  {file: "editor/search.ts", part: "regexp ? query", reason: "what the user types into find, inside the frame"}
];

/** Patterns that the checker cannot judge or takes for slow; each is attacked at its limit instead. */
const known: readonly Known[] = [
  ...[" with name ", "file system operations", "argument types", "Extension Autoloading"].map((part) => ({
    file: "database/lacks.ts",
    part,
    reason: "of a message that is cut",
    limit: 2000
  })),
  ...["--[^\\n]*|", "duckdb_extension"].map((part) => ({
    file: "database/lacks.ts",
    part,
    reason: "of a statement that is cut",
    limit: 4000
  })),
  ...["(-?\\d+) (year", "(-?)(\\d+):"].map((part) => ({
    file: "runtime/table/length.ts",
    part,
    reason: "of a text that is short",
    limit: 100
  })),
  {file: "database/text-casts.ts", part: "ENUM", reason: states},
  {file: "extraction/describe.ts", part: "(?:发布|发文|公开)(?:机构|单位)", reason: states, limit: 3000},
  {file: "extraction/metadata/place.ts", part: "(?:发布|发文)(?:机构|单位)", reason: states, limit: 1500},
  {file: "extraction/refiners/scope.ts", part: "people", reason: states},
  {file: "extraction/subjects/conjuncts.ts", part: "{1,12}", reason: states},
  {file: "extraction/subjects/subjects.ts", part: "适龄|符合条件的", reason: states},
  {file: "readers/html/article.ts", part: "zoom|UCAP-CONTENT", reason: "too many words without regard to case"},
  {file: "readers/html/boilerplate.ts", part: "top-?nav", reason: "too many words without regard to case"},
  {file: "readers/html/metadata.ts", part: "索\\s*引\\s*号", reason: states, limit: 240},
  {file: "readers/read.ts", part: "charset|encoding", reason: states, limit: 4096},
  {file: "readers/pdf/running-headers.ts", part: "{1,4}(?:\\s*页)?", reason: "of lines under 30 characters", limit: 30},
  {file: "runtime/runtime.ts", part: "function\\*?|class", reason: "too many letters for the automaton"}
];

const isOf = (entry: Known, {file, text}: Pattern) => entry.file === file && text.includes(entry.part);
const nameOf = ({file, line, text}: Pattern) => `${file}:${line} ${text}`;

const inSource = collectPatterns(join(import.meta.dirname, "../../src")).filter(
  ({file}) => !inNode.includes(file.split("/")[0]!)
);
const constant = inSource.filter((pattern): pattern is Pattern & {source: string} => pattern.source !== null);
const distinct = [...new Map(constant.map((each) => [`${each.source}/${each.flags}`, each])).values()];

test("a pattern is found in the syntax tree, however it is made", () => {
  const code =
    'const part = "a+"; const parts = /(b|c)/;\nconst x = /[/"]+/g; new RegExp(`^${part}${parts.source}$`, "u"); text.match("d*"); RegExp(given); // /no+/';
  expect(patternsOf("x.ts", code).map(({line, source, flags}) => ({line, source, flags}))).toEqual([
    {line: 1, source: "(b|c)", flags: ""},
    {line: 2, source: '[/"]+', flags: "g"},
    {line: 2, source: "^a+(b|c)$", flags: "u"},
    {line: 2, source: "d*", flags: ""},
    {line: 2, source: null, flags: ""}
  ]);
});

test("a pattern that backtracks is told from one that does not", async () => {
  const slow = ["^(a+)+$", "\\s+$", "^\\s*#\\s+(.+?)\\s*#*\\s*$", "(?:<!--[^]*?-->\\s*)*$"];
  const quick = ["^\\s+", "^[^]*[^\\s;]", "<[^<>]*>"];
  const verdicts = await judge(
    [...slow, ...quick].map((source) => ({source, flags: ""})),
    10_000
  );
  expect(verdicts.map(({status}) => status)).toEqual([...slow.map(() => "vulnerable"), ...quick.map(() => "safe")]);
});

test("an assertion is taken out of a pattern whole", () => {
  expect(withoutAssertions("(?<![\\])]a)(b(?=c|(d)))(?:e)(?<n>f)(?!g)")).toBe("(?:)(b(?:))(?:e)(?<n>f)(?:)");
  expect(withoutAssertions("(?:a)[(?=b)]\\(?=c")).toBe(null);
});

test("a pattern with an assertion is attacked with its own words", () => {
  const worst = (source: string) =>
    Math.max(...attacksOn(source).map((attack) => timeOf(new RegExp(source), textOf(attack, 10_000))));
  expect(worst("(?!y)[xz]+$")).toBeGreaterThan(8);
  expect(worst("(?<![xz])[xz]+$")).toBeLessThan(8);
});

test("every pattern is written down, or made of what may be used", () => {
  const unknown = inSource.filter((each) => each.source === null && !made.some((entry) => isOf(entry, each)));
  expect(unknown.map(nameOf)).toEqual([]);
});

test("what is said of patterns is said of patterns that are there", () => {
  const stale = [...made, ...known].filter((entry) => !inSource.some((each) => isOf(entry, each)));
  expect(stale.map(({file, part}) => `${file} ${part}`)).toEqual([]);
});

test("no pattern that sees foreign text can be made to backtrack", {timeout: 600_000}, async () => {
  const listed = (pattern: Pattern) => known.find((entry) => isOf(entry, pattern));
  const asked = distinct.filter((each) => !listed(each));
  const verdicts = await judge(
    asked.map(({source, flags}) => ({source: withoutAssertions(source) ?? source, flags})),
    60_000
  );
  const faults = asked.flatMap((pattern, i) => {
    const verdict = verdicts[i]!;
    if (verdict.status === "unknown") {
      // on a busy machine the automaton may not end in its time: then the pattern's own words attack it
      const slow = verdict.error.kind === "timeout" ? slowAttackOn(pattern) : "not attacked";
      return slow ? [`${nameOf(pattern)}: unknown (${verdict.error.kind}), ${JSON.stringify(slow)}`] : [];
    }
    if (verdict.status === "safe") return [];
    const fault = `${nameOf(pattern)}: ${verdict.complexity.summary}, by ${verdict.attack.pattern}`;
    if (withoutAssertions(pattern.source) === null) return [fault];
    // what the automaton says holds without the assertions: the attack itself tells whether they stop it
    return timeOf(regExp(pattern), verdict.attack.string) > mostTime ? [fault] : [];
  });
  expect(faults).toEqual([]);
});

test("no pattern that the checker cannot judge takes long by an attack of its own words", {timeout: 120_000}, () => {
  const faults = distinct.flatMap((pattern) => {
    const entry = known.find((each) => isOf(each, pattern));
    if (!entry && withoutAssertions(pattern.source) === null) return [];
    const slow = slowAttackOn(pattern, entry?.limit);
    return slow ? [`${nameOf(pattern)}: by ${JSON.stringify(slow)}`] : [];
  });
  expect(faults).toEqual([]);
});

/** Milliseconds that a search through some ten thousand characters may take, on a busy machine too. */
const mostTime = 50;

const regExp = ({source, flags}: Pattern) => new RegExp(source!, flags);

/** What takes long of a pattern's own words, repeated to so many characters; undefined where nothing does. */
const slowAttackOn = (pattern: Pattern & {readonly source: string}, length = 10_000) =>
  attacksOn(pattern.source).find((attack) => timeOf(regExp(pattern), textOf(attack, length)) > mostTime);
