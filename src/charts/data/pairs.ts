import type {ChartSpec} from "../spec.ts";
import type {Row} from "./rows.ts";
import {group, type ChartPanel} from "./series.ts";

/** A value of one indicator and one of another, of the same region, year and kind. */
export type Pair = readonly [across: Row, up: Row];

/** The two that the spec names, in the units that go together most often; else the two that do. */
export function choosePanels(panels: readonly ChartPanel[], {x, y}: ChartSpec): readonly ChartPanel[] {
  if (x === undefined || y === undefined) return best(panels);
  const of = (name: string) => panels.filter((panel) => panel.name === name);
  const pairs = of(x).flatMap((across) => of(y).map((up) => [across, up] as const));
  const [first] = pairs.sort(([a, b], [c, d]) => toPairs(c, d).length - toPairs(a, b).length);
  return first && toPairs(...first).length > 0 ? first : [];
}

/** The two groups of values that share the most regions and years, in the order of their size. */
function best(panels: readonly ChartPanel[]): readonly ChartPanel[] {
  let found: readonly ChartPanel[] = [];
  let most = 0;
  const some = panels.slice(0, 12);
  for (const [i, a] of some.entries()) {
    for (const b of some.slice(i + 1)) {
      const count = toPairs(a, b).length;
      if (count > most) [found, most] = [[a, b], count];
    }
  }
  return found;
}

export function toPairs(across: ChartPanel, up: ChartPanel): Pair[] {
  const key = (row: Row) => `${row.region}\n${row.year}\n${row.kind}`;
  const others = group(across.rows, key);
  return [...group(up.rows, key)].flatMap(([name, [row]]) => {
    const other = others.get(name)?.[0];
    return other ? [[other, row!] as const] : [];
  });
}
