import {expect, test} from "vitest";
import {confidenceOf, describe, extract, printTrace, type Doubt} from "../../src/extraction/index.ts";
import type {Document, Observation} from "../../src/model/index.ts";

type Expected = Partial<Observation> & {readonly doubts?: readonly Doubt[]};

/** A document as a text alone tells it. */
export function documentIn(text: string): Document {
  const told = describe(text);
  return {
    id: "text",
    title: told.title.value,
    issuer: told.issuer.value,
    region: told.region.value,
    region_name: told.region_name,
    genre: told.genre.value,
    year: told.year.value,
    published: told.published,
    index_number: told.index_number,
    document_number: told.document_number,
    sha256: "",
    characters: text.length
  };
}

/** In a text that nobody described, the number gives a row with the fields; null where it is no observation. */
export function reads(kind: string, text: string, number: string, expected: Expected | null): void {
  test(`${kind}: ${number} in ${text.replaceAll("\n", " / ")}`, () => {
    const document = documentIn(text);
    const {observations, candidates, certainty} = extract(text, document, {
      indicators: "all",
      confidence: confidenceOf(describe(text))
    });
    const start = text.lastIndexOf(number);
    const here = observations.filter((each) => each.start < start + number.length && start < each.end);
    const trace = `${document.title} ${document.region} ${document.genre} ${document.year}\n${candidates.map((each) => printTrace(each, text)).join("\n")}`;
    if (expected === null) return void expect(here, trace).toEqual([]);
    const {doubts, ...fields} = expected;
    const got = here.map((row) =>
      Object.fromEntries(Object.keys(fields).map((key) => [key, row[key as keyof Observation]]))
    );
    expect(got, trace).toContainEqual(fields);
    if (doubts) expect(certainty[here[0]!.id]!.doubts, trace).toEqual(expect.arrayContaining([...doubts]));
  });
}
