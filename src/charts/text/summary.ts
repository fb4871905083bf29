import {formatYears, chartWords, type Language} from "../../i18n/index.ts";
import {titled} from "./names.ts";
import {isBound, labelOf, type Row} from "../data/rows.ts";
import {group, inReadingOrder, lastOfRegions, yearsOf, type ChartPanel} from "../data/series.ts";

/** What a chart shows, in a sentence or two, for those who do not see it: scope, range, direction and last values. */
export function summary(panel: ChartPanel, names: ReadonlyMap<string, string>, language?: Language): string {
  const t = chartWords(language);
  const {rows} = panel;
  const regions = group(rows, (row) => row.region);
  const scope = t.finding.scope(regions.size, formatYears(...yearsOf(rows), language));
  const sorted = [...rows].sort((a, b) => a.value - b.value);
  const range = rows.length > 1 ? [t.finding.range(labelOf(sorted[0]!), labelOf(sorted.at(-1)!))] : [];
  const each = lastOfRegions(inReadingOrder(rows))
    .slice(0, 8)
    .map((last) => {
      const trend = direction(regions.get(last.region)!, language);
      const latest = t.finding.latest(last.year, t.kind[last.kind], labelOf(last));
      return [
        `${names.get(last.region)}${language === "en" ? ": " : "："}${trend ?? latest}`,
        trend && last.kind === "target" ? latest : null
      ]
        .filter(Boolean)
        .join(t.comma);
    });
  return (
    [[titled(panel.name, language), scope, ...range].join(t.comma), each.join(t.semicolon)]
      .filter(Boolean)
      .join(t.stop)
      .trim() + t.stop.trim()
  );
}

/** From the first to the last reported value, where both are points of the same scope. */
function direction(rows: readonly Row[], language?: Language): string | null {
  const t = chartWords(language).finding;
  const reported = rows.filter((row) => row.kind === "actual" && !isBound(row) && row.measure === "level");
  const first = reported[0];
  const last = reported.at(-1);
  if (!first || !last || first.year === last.year || first.scope !== last.scope) return null;
  const say = last.value > first.value ? t.rose : last.value < first.value ? t.fell : t.flat;
  return say(t.at(first.year, labelOf(first)), t.at(last.year, labelOf(last)));
}
