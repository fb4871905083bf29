import {csvParseRows} from "d3";
import {reasons, type Change} from "./changes.ts";

const kinds = ["added", "removed", "changed"] as const;

/** The lines of a CHANGES.csv; one that is of another shape is an error. */
export function readChanges(csv: string): readonly Change[] {
  // d3's csvParse builds a function from the head, which the page's policy forbids
  const [head = [], ...lines] = csvParseRows(csv.replace(/^\uFEFF/, ""));
  return lines.map((line) => {
    const text = (name: keyof Change) => line[head.indexOf(name)] ?? "";
    const change = kinds.find((each) => each === text("change"));
    const why = reasons.find((each) => each === text("why"));
    if (!change || !why) throw new Error(`not a line of CHANGES: ${line.join(",")}`);
    return {
      change,
      observation: text("observation"),
      document: text("document"),
      region_name: text("region_name"),
      subject: text("subject"),
      year: text("year"),
      column: text("column"),
      before: text("before"),
      after: text("after"),
      why,
      reason: text("reason")
    };
  });
}
