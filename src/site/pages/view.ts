import {everything, writeView} from "../../explore/index.ts";
import {planIndicator} from "./draw.ts";
import type {IndicatorSubject} from "./facts.ts";

/** The explorer's query that shows what the page does. */
export function indicatorView({indicator, observations}: IndicatorSubject): string {
  return writeView({
    ...everything,
    indicators: [indicator.slug],
    chart: planIndicator(observations)?.chart ?? "table"
  });
}
