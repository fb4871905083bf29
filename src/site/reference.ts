import {readFileSync} from "node:fs";
import {join} from "node:path";
import * as v from "valibot";
import {indicatorByName} from "../catalog/index.ts";
import {emptyObservation, finite, observationColumns, whole, type Reference} from "../model/index.ts";
import {placeInQuote} from "../core/index.ts";

const filled = v.pipe(v.string(), v.nonEmpty());

const schema = v.object({
  publications: v.array(
    v.object({id: filled, title: filled, issuer: filled, published: v.pipe(v.string(), v.isoDate())})
  ),
  values: v.array(
    v.object({
      publication: filled,
      indicator: filled,
      year: whole,
      kind: v.picklist(observationColumns.kind.values),
      value: finite,
      unit: v.string(),
      written: filled,
      quote: filled
    })
  )
});

/** The national values of `reference.json`, written by hand from national publications, as rows of the table `reference`. */
export function readReference(seeds: string): readonly Reference[] {
  const {publications, values} = v.parse(schema, JSON.parse(readFileSync(join(seeds, "reference.json"), "utf8")));
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
