import {fromFragment, toSnapshot, type Snapshot} from "../share/index.ts";
import {Missing} from "./missing.ts";

/** What there is to draw, checked: a frozen chart, or whole indicators put together for a view to choose from. */
export async function openSnapshot(given: {
  readonly data: readonly unknown[];
  readonly fragment: string;
  readonly frozen: unknown;
}): Promise<Snapshot> {
  if (given.fragment) return fromFragment(given.fragment);
  if (given.frozen !== undefined) return toSnapshot(given.frozen);
  if (given.data.includes(null)) throw new Missing("an indicator without data");
  const [first, ...others] = given.data.map((each) => toSnapshot(each));
  if (!first) throw new Missing("a view without an indicator");
  return others.reduce(
    (all, each) => ({
      ...all,
      indicators: [...all.indicators, ...each.indicators],
      documents: {...all.documents, ...each.documents},
      rows: [...all.rows, ...each.rows]
    }),
    first
  );
}
