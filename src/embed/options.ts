export type {ChartOptions, Selected} from "../../public/zhibiao-chart.d.ts";
