export type {ChartOptions, Selected} from "./published.d.ts";
