import {matchIndicator} from "../../catalog/index.ts";
import {valueCell} from "../candidate.ts";
import {observationId} from "../identity.ts";
import {quoteSpan} from "../quote.ts";
import {timeOfCell} from "../tables/index.ts";
import {doubtsOf} from "./doubts.ts";
import {withHolder} from "./holder.ts";
import {linkOf} from "./indicator.ts";
import {partOfYear} from "./part-of-year.ts";
import {inheritedRegion, linkedRegion, regionOf} from "./region.ts";
import type {Refiner, Row} from "./row.ts";
import {scopeOf} from "./scope.ts";
import {timeOf} from "./time.ts";
import {arrowUnit, restoredUnit} from "./unit.ts";
import {yearInList} from "./years.ts";

/** The questions about a number, in the order in which they are answered. */
export const refiners: readonly Refiner[] = [
  {
    name: "subject",
    refine: ({found: {candidate, reading}, subjects, before}) => {
      const behind =
        reading.zero && !takesUnitOver({subjects, before})
          ? candidate.view.slice(candidate.numeral.end, reading.end)
          : "";
      return {
        names: subjects.subjects.map((each) => each + behind),
        doubts: subjects.how === "inherited" ? ["subject taken over"] : []
      };
    },
    say: ({names, subjects}) =>
      `${subjects.how} “${names.join("”“")}” from “${subjects.before.slice(-24)}” … “${subjects.after.slice(0, 24)}”`
  },
  {
    name: "unit",
    refine: (row) => ({
      unit: unitOf(row),
      doubts: row.found.reading.unit === null ? [...row.doubts, "unit restored"] : row.doubts
    }),
    say: ({unit, found}) => `${found.reading.unit === null ? "restored" : "written"} ${unit}`
  },
  {
    name: "time",
    refine: (row, {yearLists}) => {
      const {candidate, reading} = row.found;
      const {place, ends} = row.list;
      const cell = valueCell(candidate);
      if (cell) return {time: timeOfCell(cell.heading, row.tense)};
      const inList = (from: number) => place && yearInList(yearLists, place, from, candidate.numeral.start);
      return {time: timeOf(candidate, reading, row.subjects.before, row.names[0] ?? "", row.tense, inList, ends)};
    },
    say: ({time}) => `${time.kind} ${time.year ?? "year unknown"}`
  },
  {
    name: "period",
    refine: ({found}, {document}) => ({period: partOfYear(found.candidate, document.title)}),
    say: ({period}) => period ?? ""
  },
  {
    name: "indicator",
    refine: (row, {wider, gazetteer}) => ({
      links: row.names.map((subject) => linkOf({subject, row, wider, places: gazetteer.names}))
    }),
    say: ({links}) => links.map((link) => link?.indicator.name ?? "none").join(", ")
  },
  {name: "holder", refine: (row) => withHolder(row), say: () => ""},
  {
    name: "region",
    refine: (row, {text, gazetteer}) => {
      const {candidate, reading} = row.found;
      const cell = valueCell(candidate);
      if (cell) return {region: linkedRegion(cell.region ?? gazetteer.own, row, gazetteer)};
      const head = text.slice(candidate.clause.start, reading.start);
      const named = regionOf(candidate, reading, head, gazetteer);
      const {last} = row.before;
      const before = last?.found.candidate.sentence.start === candidate.sentence.start ? last : null;
      const region =
        row.subjects.how === "inherited" ? inheritedRegion(named, before?.observations[0]?.region, gazetteer) : named;
      return {region: linkedRegion(region, row, gazetteer)};
    },
    say: ({region}) => `${region?.code ?? ""} ${region?.name ?? "unknown"}`
  },
  {
    name: "scope",
    refine: ({names, links, scopes, subjects, unit}) => ({
      scopes: names.map(
        (subject, i) =>
          scopes[i] ?? scopeOf(subject, subjects.before, /^[%‰]$|百分点$/.test(unit), links[i]?.explanation ?? null)
      )
    }),
    say: ({scopes}) => scopes.filter(Boolean).join(", ")
  },
  {
    name: "doubts",
    refine: (row, context) => ({doubts: doubtsOf(row, context)}),
    say: ({doubts, links}) => [...doubts, ...links.flatMap((link) => link?.doubts ?? [])].join(", ")
  },
  {
    name: "row",
    refine: (row, {text, document}) => {
      const {candidate, reading, rule} = row.found;
      const {numeral, quantity} = candidate;
      const quote = valueCell(candidate)?.row ?? quoteSpan(text, candidate, reading, row.subjects);
      const written = reading.whole ? reading : quantity;
      return {
        observations: row.names.flatMap((subject, i) =>
          !saysSomething(subject)
            ? []
            : {
                id: observationId(document.id, numeral, subject),
                indicator: row.links[i]?.indicator.name ?? null,
                subject,
                region: row.region?.code ?? "",
                region_name: row.region?.code === document.region ? document.region_name : (row.region?.full ?? ""),
                year: row.time.year,
                kind: row.time.kind,
                measure: reading.measure,
                value: reading.value,
                value_max: reading.valueMax,
                unit: row.unit,
                comparator: row.subjects.comparator,
                written: text.slice(written.start, written.end),
                scope: row.scopes[i] ?? null,
                document: document.id,
                start: numeral.start,
                end: numeral.end,
                quote: text.slice(quote.start, quote.end),
                section: row.section,
                rule,
                reviewed: false
              }
        )
      };
    },
    say: () => ""
  }
];

function takesUnitOver({subjects, before}: Pick<Row, "subjects" | "before">): boolean {
  return subjects.how === "inherited" && before.last !== null;
}

function unitOf(row: Row): string {
  const {candidate, reading} = row.found;
  const zero = reading.zero ? (takesUnitOver(row) ? row.before.last!.unit : "例") : null;
  const known =
    reading.unit === null && candidate.quantity.unit === ""
      ? matchIndicator(row.subjects.subjects[0] ?? "")?.indicator.unit
      : undefined;
  return (
    reading.unit ??
    zero ??
    known ??
    arrowUnit(candidate) ??
    restoredUnit(row.found, row.subjects, row.before.counter ?? undefined)
  );
}

function saysSomething(subject: string): boolean {
  return /[\p{L}\p{N}]/u.test(subject);
}
