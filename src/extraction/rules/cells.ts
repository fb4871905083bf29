import type {Rule} from "../candidate.ts";
import {normalizeUnit} from "../../catalog/index.ts";
import {reject} from "./patterns.ts";

/** What a table says of its numbers goes before what their words look like. */
export const tableRules: readonly Rule[] = [
  reject("reject.list-ordinal", "list-ordinal", (c) => c.cell?.kind === "ordinal"),
  reject("reject.denominator", "denominator", (c) => c.cell?.kind === "unit"),
  reject("reject.table", "table-unclear", (c) => c.cell?.kind === "unclear"),
  {
    name: "table.cell",
    pattern: [(c) => c.cell?.kind === "value", (c) => c.numeral.value !== null],
    produce: ({cell, numeral, quantity}) => {
      const {unit, isChange} = cell as Extract<typeof cell, {kind: "value"}>;
      const scale = /^[万亿]+$/.test(quantity.unit) ? quantity.unit : "";
      return {
        value: numeral.value!,
        valueMax: numeral.max,
        unit: quantity.unit !== scale ? quantity.unit : unit === "" ? null : scale + normalizeUnit(unit),
        comparator: quantity.comparator,
        measure: isChange || quantity.class === "change" ? "change" : "level",
        start: quantity.start,
        end: quantity.end
      };
    }
  }
];
