import {readFileSync} from "node:fs";
import {join} from "node:path";
import {indicatorByName} from "../catalog/index.ts";
import {emptyObservation, type Kind, type Observation, type Reference} from "../model/index.ts";
import {placeInQuote} from "../core/index.ts";

interface Publication {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  /** YYYY-MM-DD */
  readonly published: string;
}

interface Value extends Pick<Observation, "value" | "unit" | "written" | "quote"> {
  readonly publication: string;
  readonly indicator: string;
  readonly year: number;
  readonly kind: Kind;
}

/** The national values of `reference.json`, written by hand from national publications, as rows of the table `reference`. */
export function readReference(seeds: string): readonly Reference[] {
  const {publications, values} = JSON.parse(readFileSync(join(seeds, "reference.json"), "utf8")) as {
    publications: readonly Publication[];
    values: readonly Value[];
  };
  return values.map(({publication, ...value}) => {
    const {title, issuer, published} = publications.find(({id}) => id === publication)!;
    const {slug} = indicatorByName(value.indicator)!;
    return {
      ...emptyObservation(),
      id: `reference-${slug}-${value.year}`,
      subject: value.indicator,
      region: "000000",
      region_name: "全国",
      document: publication,
      ...placeInQuote(value),
      rule: "reference",
      reviewed: true,
      title,
      issuer,
      published,
      ...value
    };
  });
}
