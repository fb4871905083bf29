import type {ChartType} from "../chart-type.ts";

export const tableType = {
  name: "table",
  words: (t) => t.types.table,
  fit: () => 0,
  count: ({rows}) => rows,
  indicators: "together",
  options: [],
  embeddable: false
} as const satisfies ChartType;

export {table} from "../text/table.ts";
