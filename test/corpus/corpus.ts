import {expect, test} from "vitest";
import {extract, printTrace} from "../../src/extraction/index.ts";
import type {Document, Observation} from "../../src/model/index.ts";

/** A document that phrases are read in: Lishui's plan for 2025 unless told otherwise. */
export function documentWith(parts: Partial<Document> = {}): Document {
  return {
    id: "corpus",
    title: "2025年卫生健康工作要点",
    issuer: "丽水市卫生健康委员会",
    region: "331100",
    region_name: "浙江省丽水市",
    genre: "annual-plan",
    year: 2025,
    published: null,
    index_number: null,
    document_number: null,
    sha256: "",
    characters: 0,
    ...parts
  };
}

type Expected = Partial<Observation>;

/** Each phrase gives, by the rule, an observation with the expected fields (the first one, unless several are expected). */
export function corpus(
  rule: string,
  expected: Expected | readonly Expected[],
  phrases: readonly string[],
  parts: Partial<Document> = {}
): void {
  test.each(phrases.map((phrase) => [phrase]))(`${rule}: %s`, (phrase) => {
    const {observations, candidates} = extract(phrase, documentWith(parts));
    const wanted = Array.isArray(expected) ? (expected as readonly Expected[]) : [expected as Expected];
    const trace = candidates.map((each) => printTrace(each, phrase)).join("\n");
    const got = observations.slice(0, wanted.length).map((each, i) => pick(each, Object.keys(wanted[i]!)));
    expect(got, trace).toEqual(wanted);
    if (Array.isArray(expected)) expect(observations.length, trace).toBe(wanted.length);
    expect(
      observations.map((each) => each.rule),
      trace
    ).toContain(rule);
  });
}

/** No phrase gives any observation. */
export function silent(name: string, phrases: readonly string[], parts: Partial<Document> = {}): void {
  test.each(phrases.map((phrase) => [phrase]))(`silent, ${name}: %s`, (phrase) => {
    const {observations, candidates} = extract(phrase, documentWith(parts));
    const trace = candidates.map((each) => printTrace(each, phrase)).join("\n");
    expect(
      observations.map((each) => `${each.subject} ${each.written}`),
      trace
    ).toEqual([]);
    expect(candidates.every((each) => each.reason !== null)).toBe(true);
  });
}

function pick(row: Observation, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, row[field as keyof Observation]]));
}
